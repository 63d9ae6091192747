package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sevenways.Application;

/** The application as a newcomer runs it: one process, ended from outside. */
class ApplicationProcessTests {

    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir Path directory;

    @Test
    void saysWhenItIsReadyAndStopsItsDatabaseWhenAskedToEnd() throws Exception {
        Process application = start("--sevenways.data=" + UnpackedPrograms.in(directory));
        try {
            Optional<String> ready =
                    lines(application)
                            .filter(line -> line.contains("Sevenways is ready"))
                            .findFirst();
            assertThat(ready.orElse(""))
                    .containsPattern(
                            "ready at http://localhost:\\d+/ after \\d+\\.\\d s to the first \\d{3} on / "
                                    + "\\(embedded PostgreSQL 18\\.\\d+, fsync on, data in "
                                    + directory
                                    + "\\)");
        } finally {
            application.toHandle().destroy();
        }

        assertThat(application.waitFor()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(ProcessHandle.allProcesses())
                .noneMatch(
                        process ->
                                process.info()
                                        .commandLine()
                                        .orElse("")
                                        .contains(directory.toString()));
    }

    private static Stream<String> lines(Process application) {
        return application.inputReader().lines();
    }

    private static Process start(String... options) throws Exception {
        List<String> java =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "--server.port=0",
                        "--sevenways.start-report=true");
        return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(options)).toList())
                .redirectErrorStream(true)
                .start();
    }
}
