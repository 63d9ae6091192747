package sevenways.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The processes of PostgreSQL that are at work on a data directory, whoever started them. */
record RunningServer(Path cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);

    /**
     * Stops the server if one is at work here, in PostgreSQL's fast mode as {@code pg_ctl stop -m
     * fast -w} does: open transactions are rolled back and the rest is written. Nobody is at work
     * when this returns.
     *
     * @throws UnusableDatabase when that takes more than a minute
     */
    void stop() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        String postmaster;
        try {
            postmaster = Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (NoSuchFileException nobodyAtWork) {
            return;
        }
        if (isAtWorkHere(postmaster)) {
            // The shell's own kill: Java cannot send SIGINT, and pg_ctl refuses to work for root.
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + postmaster).start();
        }
        awaitNobodyAtWork();
        // Left by a server that was killed. PostgreSQL would not start while any process has that
        // number again.
        Files.deleteIfExists(file);
    }

    private void awaitNobodyAtWork() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ProcessHandle.allProcesses()
                .anyMatch(process -> isAtWorkHere(Long.toString(process.pid())))) {
            if (System.nanoTime() > deadline) {
                throw new UnusableDatabase(
                        "An earlier PostgreSQL on %s does not stop within %d seconds"
                                .formatted(cluster, PATIENCE.toSeconds()));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /**
     * PostgreSQL works in its data directory, which tells its processes from all others; the dead
     * work nowhere.
     */
    private boolean isAtWorkHere(String pid) {
        Path process = Path.of("/proc", pid);
        try {
            return pid.matches("\\d+")
                    && Files.isSameFile(process.resolve("cwd"), cluster)
                    && Files.readString(process.resolve("comm")).strip().equals("postgres");
        } catch (IOException goneOrHidden) {
            return false;
        }
    }
}
