package sevenways.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was at work on a data directory is stopped, also one who was just leaving. */
class RunningServerTests {

    @TempDir Path cluster;

    /** As an initdb does that outlived its application: its servers come and go as it goes on. */
    @RepeatedTest(20)
    void looksCalmlyAtAServerThatComesAndGoes() throws Exception {
        AtomicBoolean looking = new AtomicBoolean(true);
        CompletableFuture<Void> comesAndGoes =
                CompletableFuture.runAsync(() -> comeAndGoWhile(looking));
        try {
            assertThatCode(
                            () -> {
                                for (int look = 0; look < 50; look++) {
                                    new RunningServer(cluster).stop();
                                }
                            })
                    .doesNotThrowAnyException();
        } finally {
            looking.set(false);
            comesAndGoes.get();
        }
    }

    private void comeAndGoWhile(AtomicBoolean looking) {
        Path file = cluster.resolve("postmaster.pid");
        while (looking.get()) {
            try {
                Files.writeString(file, "0\n");
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
