package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sevenways.Application;
import sevenways.Patients;
import sevenways.Visitor;

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

    /**
     * What was answered with "saved" is there, whenever the application dies; what was not may be
     * or not.
     */
    @Test
    void hasEveryCheckInThatWasAcknowledgedBeforeItWasKilled() throws Exception {
        String data = "--sevenways.data=" + UnpackedPrograms.in(directory);
        String email = "killed@test.sevenways.example";
        List<String> acknowledged = new ArrayList<>();
        Process application = start(data);
        try {
            Visitor ada = new Visitor(portOf(application));
            ada.submit("/register", "/register", "email=" + email, "password=" + Patients.PASSWORD);
            ada.signIn(email, Patients.PASSWORD);
            String form = Visitor.tokenOf(ada.get("/check-ins"));
            Thread killer =
                    Thread.ofVirtual()
                            .unstarted(
                                    () -> {
                                        await().until(() -> acknowledged.size() >= 25);
                                        application.destroyForcibly();
                                    });
            killer.start();
            while (application.isAlive()) {
                String note = "entry " + UUID.randomUUID();
                if (isSaved(ada, form, note)) {
                    acknowledged.add(note);
                }
            }
        } finally {
            application.destroyForcibly().waitFor();
        }
        Process again = start(data);
        try {
            Visitor ada = new Visitor(portOf(again));
            ada.signIn(email, Patients.PASSWORD);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(25);
            assertThat(ada.get("/check-ins").body()).contains(acknowledged);
        } finally {
            again.toHandle().destroy();
            again.waitFor();
        }
    }

    private static boolean isSaved(Visitor visitor, String form, String note) {
        try {
            return visitor.post(
                                    "/check-ins",
                                    form,
                                    "id=" + UUID.randomUUID(),
                                    "pain=4",
                                    "stress=5",
                                    "note=" + note)
                            .statusCode()
                    == 303;
        } catch (AssertionError cutOff) {
            return false;
        }
    }

    private static int portOf(Process application) {
        return lines(application)
                .flatMap(
                        line ->
                                Pattern.compile("ready at http://localhost:(\\d+)/")
                                        .matcher(line)
                                        .results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
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
