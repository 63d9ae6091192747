package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sevenways.Measures;

/**
 * How long the packaged application takes from the start of Java to its first answer on {@code /},
 * with all content and with none, in turns.
 */
class StartBench {

    private static final Path JAR = Path.of("target", "sevenways.jar");
    private static final int TURNS = Integer.getInteger("bench.turns", 7);

    /** What no start does without: the schemas, and the body map of a form. */
    private static final Pattern NEEDED = Pattern.compile("content/(schema/|body\\.yaml)");

    @TempDir Path directory;

    private record Start(double seconds, double processor) {}

    @Test
    void startsWithAllContentAndWithNone() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("BOOT-INF/classes/content/pressed.bin")).isNotNull();
        }
        Path empty = withoutContent(JAR, directory.resolve("empty.jar"));
        UnpackedPrograms.in(directory);
        try (EmbeddedPostgres server = OutsideServer.start(directory, 0)) {
            start(JAR, server.getPort()); // makes the tables, and warms what the machine keeps
            start(empty, server.getPort());
            Measures.printMachine();
            Start[] full = new Start[TURNS];
            Start[] none = new Start[TURNS];
            for (int turn = 0; turn < TURNS; turn++) {
                full[turn] = start(JAR, server.getPort());
                none[turn] = start(empty, server.getPort());
                System.out.printf(
                        "start, turn %d: all content %.2f s, none %.2f s; of a processor %.2f s,"
                                + " %.2f s%n",
                        turn + 1,
                        full[turn].seconds(),
                        none[turn].seconds(),
                        full[turn].processor(),
                        none[turn].processor());
            }
            print("to the first answer", seconds(full), seconds(none));
            print("of processors", processor(full), processor(none));
            Measures.printMachine();
        }
    }

    private static void print(String what, double[] full, double[] none) {
        System.out.printf(
                "start, seconds %s: all content %.2f, none %.2f, difference %.0f ms (medians of"
                        + " %d)%n",
                what,
                Measures.median(full),
                Measures.median(none),
                (Measures.median(full) - Measures.median(none)) * 1000,
                full.length);
    }

    private static double[] seconds(Start[] starts) {
        return List.of(starts).stream().mapToDouble(Start::seconds).toArray();
    }

    private static double[] processor(Start[] starts) {
        return List.of(starts).stream().mapToDouble(Start::processor).toArray();
    }

    private static Start start(Path jar, int databasePort) throws Exception {
        long begun = System.nanoTime();
        Process application =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-jar",
                                jar.toString(),
                                "--server.port=0",
                                "--sevenways.db.url=jdbc:postgresql://127.0.0.1:%d/postgres"
                                        .formatted(databasePort),
                                "--sevenways.db.user=postgres")
                        .redirectErrorStream(true)
                        .start();
        try {
            StringBuilder said = new StringBuilder();
            for (String line; (line = application.inputReader().readLine()) != null; ) {
                said.append(line).append('\n');
                assertThat(line).doesNotContain("Files are read");
                if (line.contains("Sevenways is ready")) {
                    double seconds = (System.nanoTime() - begun) / 1e9;
                    Duration busy = application.info().totalCpuDuration().orElse(Duration.ZERO);
                    return new Start(seconds, busy.toMillis() / 1e3);
                }
            }
            throw new AssertionError(said);
        } finally {
            application.destroyForcibly().waitFor();
        }
    }

    /** The same, but for all that the library and the figures are made of. */
    private static Path withoutContent(Path jar, Path copy) throws IOException {
        Files.copy(jar, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy);
                var files = Files.walk(inside.getPath("BOOT-INF/classes/content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!NEEDED.matcher(file.toString()).find()) {
                    Files.delete(file);
                }
            }
        }
        return copy;
    }
}
