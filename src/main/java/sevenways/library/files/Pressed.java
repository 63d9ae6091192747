package sevenways.library.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content as the build read it, in one file of the packaged application: its checksum, the
 * inventory of the files it was made of, and all that they say. It stands for those files and no
 * others; whatever else is found is read as authors wrote it.
 */
final class Pressed {

    static final String PATH = Content.FOLDER + "/pressed.bin";

    private static final Logger log = LoggerFactory.getLogger(Pressed.class);

    private Pressed() {}

    /** Writes what was read from the files that are there now. */
    static void write(Content content, ClassLoader classes, Path file) throws IOException {
        byte[] inventory = inventory(classes);
        byte[] records = PressWriter.bytes(content);
        ByteBuffer pressed =
                ByteBuffer.allocate(Long.BYTES + Integer.BYTES + inventory.length + records.length)
                        .position(Long.BYTES)
                        .putInt(inventory.length)
                        .put(inventory)
                        .put(records);
        pressed.putLong(0, checksum(pressed.position(Long.BYTES).slice()));
        Files.write(file, pressed.array());
    }

    /**
     * The content, where it was pressed from the very files that are there. In a folder, where
     * classes may be newer than what an earlier build pressed, it is not looked for.
     */
    static Optional<Content> find(ClassLoader classes) {
        URL place = classes.getResource(PATH);
        if (place == null || !place.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        try (InputStream file = place.openStream()) {
            return read(ByteBuffer.wrap(file.readAllBytes()), inventory(classes));
        } catch (IOException | RuntimeException broken) {
            log.warn("Files are read, as {} is of no use: {}", PATH, broken.toString());
            return Optional.empty();
        }
    }

    private static Optional<Content> read(ByteBuffer pressed, byte[] inventory) {
        if (pressed.getLong() != checksum(pressed.slice())) {
            throw new IllegalArgumentException("its checksum is another");
        }
        byte[] before = new byte[pressed.getInt()];
        pressed.get(before);
        if (!Arrays.equals(before, inventory)) {
            log.info("Files are read, as they are not those that were pressed in {}", PATH);
            return Optional.empty();
        }
        return Optional.of(new ContentReader(pressed).content());
    }

    private static byte[] inventory(ClassLoader classes) throws IOException {
        return Inventory.of(classes, Content.FOLDER, PATH).getBytes(StandardCharsets.UTF_8);
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
