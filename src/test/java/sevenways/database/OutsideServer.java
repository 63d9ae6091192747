package sevenways.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A PostgreSQL that the application does not bring along: to be stopped, and started again where it
 * was.
 */
final class OutsideServer {

    private OutsideServer() {}

    /**
     * @param directory with the programs and the data, which stay when the server is closed
     * @param port 0 for any that is free
     */
    static EmbeddedPostgres start(Path directory, int port) throws IOException {
        EmbeddedPostgres.Builder server =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                directory.resolve("programs/postgres").toFile())
                        .setDataDirectory(directory.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? server : server.setPort(port)).start();
    }
}
