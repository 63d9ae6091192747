package sevenways.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's programs, unpacked once for all tests: that takes longer than all else of a first
 * start.
 */
final class UnpackedPrograms {

    private static final Path SHARED = Path.of("target", "test-programs").toAbsolutePath();

    private UnpackedPrograms() {}

    /** Lets an embedded database in this directory use them. */
    static Path in(Path directory) throws IOException {
        Files.createDirectories(SHARED);
        Files.createSymbolicLink(directory.resolve("programs"), SHARED);
        return directory;
    }
}
