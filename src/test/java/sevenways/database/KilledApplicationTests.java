package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However the application ends, the next start succeeds at the first try and has every entry that
 * was saved.
 */
class KilledApplicationTests {

    @TempDir Path directory;

    private Process application;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        kill();
        EmbeddedDatabase.start(directory).close();
        assertThat(postgresProcesses()).isEmpty();
    }

    @Test
    void keepsEveryEntryThatWasSavedAndLetsNobodyElseInWhileItLives() throws Exception {
        UnpackedPrograms.in(directory);
        BufferedReader said = startApplication();
        awaitLine(said, "saved 1");

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("process " + application.pid())
                .message()
                .hasLineCount(1);

        awaitLine(said, "saved 500");
        kill();
        int saved =
                said.lines()
                        .filter(line -> line.startsWith("saved "))
                        .map(line -> line.replace("saved ", ""))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(500);
        assertThat(postgresProcesses()).as("orphans").isNotEmpty();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(
                            Sql.ask(
                                    database.application(),
                                    "select count(*) >= %d from diary".formatted(saved)))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programs/postgres",
                "postgres-unfinished-*/PG_VERSION",
                "postgres/postmaster.pid"
            })
    void startsAfterADeathAtAnyMomentOfTheFirstStart(String lastThingMade) throws Exception {
        if (!lastThingMade.startsWith("programs")) {
            UnpackedPrograms.in(directory);
        }
        startApplication();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> isThere(lastThingMade));
        kill();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(Sql.ask(database.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsWhereTheNumberOfItsDeadServerBelongsToAnotherProcessNow() throws Exception {
        UnpackedPrograms.in(directory);
        EmbeddedDatabase.start(directory).close();
        // As of somebody who looks around, and so works in the same place.
        application =
                new ProcessBuilder("sleep", "600")
                        .directory(directory.resolve("postgres").toFile())
                        .start();
        Files.writeString(directory.resolve("postgres/postmaster.pid"), application.pid() + "\n");

        EmbeddedDatabase.start(directory).close();

        assertThat(application.isAlive()).isTrue();
    }

    private BufferedReader startApplication() throws IOException {
        application =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                DiaryWriter.class.getName(),
                                directory.toString())
                        .redirectErrorStream(true)
                        .start();
        return application.inputReader();
    }

    /** By its handle, which leaves open what it still had to say. */
    private void kill() throws InterruptedException {
        application.toHandle().destroyForcibly();
        application.waitFor();
    }

    private static void awaitLine(BufferedReader said, String wanted) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("The application ended before it said: " + wanted);
    }

    private boolean isThere(String pattern) throws IOException {
        PathMatcher matcher =
                directory.getFileSystem().getPathMatcher("glob:" + directory.resolve(pattern));
        try (Stream<Path> files =
                Files.find(directory, 2, (file, attributes) -> matcher.matches(file))) {
            return files.findAny().isPresent();
        } catch (UncheckedIOException filesComeAndGo) {
            return false;
        }
    }

    /** The processes of PostgreSQL that work in this test's directory. */
    private List<ProcessHandle> postgresProcesses() {
        return ProcessHandle.allProcesses()
                .filter(
                        process ->
                                process.info()
                                        .commandLine()
                                        .orElse("")
                                        .contains(directory.toString()))
                .filter(process -> !process.equals(application.toHandle()))
                .toList();
    }
}
