package sevenways.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hold that one living application has on a directory. It is a lock of the operating system: it
 * ends with the process, however that ends, and so tells an orphaned database from one whose
 * application lives.
 */
final class DirectoryLock implements AutoCloseable {

    /**
     * A process that opened the file a second time would lose its lock, so it is asked here first.
     */
    private static final Set<Path> heldHere = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel file;

    private DirectoryLock(Path directory, FileChannel file) {
        this.directory = directory;
        this.file = file;
    }

    /**
     * @throws UnusableDatabase when another application holds the directory
     */
    static DirectoryLock on(Path directory) throws IOException {
        if (!heldHere.add(directory)) {
            throw held(directory, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DirectoryLock(directory, lock(directory));
        } catch (IOException | RuntimeException e) {
            heldHere.remove(directory);
            throw e;
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        Path path = directory.resolve("lock");
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            throw held(directory, Files.readString(path).strip());
        }
        String holder = ProcessHandle.current().pid() + "\n";
        file.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
        return file;
    }

    private static UnusableDatabase held(Path directory, String holder) {
        return new UnusableDatabase(
                ("The data in %s is in use by another Sevenways that is running (process %s): stop that one,"
                                + " or give this one a directory of its own with --sevenways.data=…")
                        .formatted(directory, holder));
    }

    @Override
    public void close() throws IOException {
        file.close();
        heldHere.remove(directory);
    }
}
