package sevenways.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One run of the PostgreSQL server that the application carries along, made durable and closed. */
final class EmbeddedServer implements AutoCloseable {

    /** Long enough to replay the log of changes after a crash. */
    private static final Duration START_WAIT = Duration.ofMinutes(2);

    /**
     * The carried server is set up for tests, and so without fsync; these lines make it keep its
     * word.
     */
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("full_page_writes", "on"),
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", "''"),
                    Map.entry("max_connections", "40"),
                    Map.entry("shared_buffers", "64MB"),
                    Map.entry("max_wal_size", "256MB"),
                    Map.entry("jit", "off"),
                    Map.entry("timezone", "UTC"),
                    // What people wrote must not get into the log by way of an error.
                    Map.entry("log_error_verbosity", "terse"),
                    Map.entry("log_min_error_statement", "panic"));

    /**
     * Nobody enters without a password from the first moment on; texts sort alike on every machine.
     */
    private static final Map<String, String> INITIALISATION =
            Map.of(
                    "auth", "scram-sha-256",
                    "locale-provider", "builtin",
                    "builtin-locale", "C.UTF-8",
                    "locale", "C");

    private final Path cluster;
    private final String password;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(Path cluster, String password, EmbeddedPostgres postgres) {
        this.cluster = cluster;
        this.password = password;
        this.postgres = postgres;
    }

    /**
     * Starts the server of this directory after whatever cleaning up an earlier, killed application
     * left to do.
     */
    static EmbeddedServer start(DataDirectory data) throws IOException {
        for (Path unfinished : data.unfinishedClusters()) {
            new RunningServer(unfinished).stop();
            data.discard(unfinished);
        }
        new RunningServer(data.cluster()).stop();
        if (Files.notExists(data.cluster())) {
            Path unfinished = data.unfinishedCluster();
            launch(data, unfinished).close();
            data.finish(unfinished);
        } else if (Files.notExists(data.passwordFile())) {
            throw new UnusableDatabase(
                    "The password of the database in %s is missing: bring back %s"
                            .formatted(data, data.passwordFile()));
        }
        return launch(data, data.cluster());
    }

    private static EmbeddedServer launch(DataDirectory data, Path cluster) throws IOException {
        String password = Password.keptIn(data.passwordFile());
        EmbeddedPostgres.Builder postgres =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(data.programs().toFile())
                        .setDataDirectory(cluster)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(START_WAIT)
                        .setConnectConfig("password", password)
                        .setOutputRedirector(Redirect.appendTo(data.log().toFile()))
                        .setErrorRedirector(Redirect.appendTo(data.log().toFile()));
        SETTINGS.forEach(postgres::setServerConfig);
        // The builder hands every locale setting to initdb as an option of that name, so these go
        // the same way.
        INITIALISATION.forEach(postgres::setLocaleConfig);
        postgres.setLocaleConfig("pwfile", data.passwordFile().toString());
        return new EmbeddedServer(cluster, password, postgres.start());
    }

    /** The superuser's way into a database of this server, for setting it up only. */
    Login superuser(String database) {
        return login(database, "postgres", password);
    }

    Login login(String database, String user, String password) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database),
                user,
                password);
    }

    /** Stops the server; it is gone when this returns. */
    @Override
    public void close() throws IOException {
        postgres.close();
        // The line above gives up after five seconds, which a busy disk may exceed.
        new RunningServer(cluster).stop();
    }
}
