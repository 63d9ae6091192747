package sevenways.library.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.authored.AuthoredFiles;

/** What was pressed says the same as the files, and is used only where these are as they were. */
class PressedTests {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String LESSON = "content/en/lessons/what-cbt-is.md";
    private static final Content CONTENT = Content.read(new AuthoredFiles());

    @TempDir static Path packaged;
    private static byte[] pressed = {};

    /** A folder and a jar of their own: Java keeps what it knows of a jar by its address. */
    @TempDir Path directory;

    @BeforeAll
    static void press() throws IOException {
        Path file = packaged.resolve("pressed.bin");
        try (URLClassLoader classes = classes(CLASSES)) {
            Pressed.write(CONTENT, classes, file);
        }
        pressed = Files.readAllBytes(file);
    }

    @Test
    void saysWhatTheFilesSay() throws IOException {
        assertThat(found(jar(pressed))).contains(CONTENT);
        assertThat(CONTENT.languages()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {LESSON, "content/schema/lesson.json", "content/de/lessons/new.md"})
    void isNotUsedWhereAFileWasChangedOrAdded(String path) throws IOException {
        Path jar = jar(pressed);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.createDirectories(inside.getPath(path).getParent());
            Files.writeString(inside.getPath(path), "new");
        }
        assertThat(found(jar)).isEmpty();
    }

    @Test
    void isNotUsedWhereAFileWasRemoved() throws IOException {
        Path jar = jar(pressed);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.delete(inside.getPath(LESSON));
        }
        assertThat(found(jar)).isEmpty();
    }

    @Test
    void isNotUsedWhereAFolderOfTheClassPathAddsALanguage() throws IOException {
        Files.createDirectories(directory.resolve("content/xx/lessons"));
        assertThat(found(jar(pressed), directory)).isPresent();
        Files.writeString(directory.resolve("content/xx/lessons/what-cbt-is.md"), "new");
        assertThat(found(jar(pressed), directory)).isEmpty();
    }

    @Test
    void isNotUsedWhereItIsBroken() throws IOException {
        byte[] broken = pressed.clone();
        broken[broken.length / 2]++;
        assertThat(found(jar(broken))).isEmpty();
        assertThat(found(jar(Arrays.copyOf(pressed, pressed.length / 2)))).isEmpty();
        assertThat(found(jar(new byte[0]))).isEmpty();
    }

    @Test
    void isNotUsedInAFolder() throws IOException {
        Path file = Files.createDirectories(directory.resolve("content")).resolve("pressed.bin");
        Files.write(file, pressed);
        assertThat(found(directory, jar(pressed))).isEmpty();
    }

    @Test
    void isTheSameWheneverItIsPressed() throws IOException {
        assertThat(PressWriter.bytes(Content.read(new AuthoredFiles())))
                .isEqualTo(PressWriter.bytes(CONTENT));
    }

    private static Optional<Content> found(Path... places) throws IOException {
        try (URLClassLoader classes = classes(places)) {
            return Pressed.find(classes);
        }
    }

    private static URLClassLoader classes(Path... places) throws IOException {
        URL[] addresses = new URL[places.length];
        for (int at = 0; at < places.length; at++) {
            addresses[at] = places[at].toUri().toURL();
        }
        return new URLClassLoader(addresses, null);
    }

    /** The content of the application and what was pressed of it, packaged. */
    private Path jar(byte[] pressed) throws IOException {
        Path jar = Files.createTempFile(directory, "content", ".jar");
        Files.delete(jar);
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", true));
                var files = Files.walk(CLASSES.resolve("content"))) {
            for (Path file : files.toList()) {
                Files.copy(file, inside.getPath(CLASSES.relativize(file).toString()));
            }
            Files.deleteIfExists(inside.getPath(Pressed.PATH));
            Files.write(inside.getPath(Pressed.PATH), pressed);
        }
        return jar;
    }
}
