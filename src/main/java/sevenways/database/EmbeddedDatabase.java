package sevenways.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;

/**
 * A PostgreSQL of the application's own: it starts and stops with it and keeps its data in a
 * directory.
 */
final class EmbeddedDatabase implements Database {

    private static final String NAME = "sevenways";
    private static final String NO_SUCH_DATABASE = "3D000";

    private final DataDirectory data;
    private final EmbeddedServer server;
    private final Login owner;
    private final Login application;
    private final String description;

    private EmbeddedDatabase(DataDirectory data, EmbeddedServer server)
            throws IOException, SQLException {
        this.data = data;
        this.server = server;
        // Passwords of one run: made up at the start, kept in memory only.
        this.owner = server.login(NAME, "sevenways_owner", Password.random());
        this.application = server.login(NAME, "sevenways_app", Password.random());
        try (Connection superuser = enter(server)) {
            this.description =
                    "embedded %s, data in %s".formatted(Durability.verify(superuser), data);
            prepareRoles(superuser);
        }
    }

    /**
     * Starts PostgreSQL on the directory and makes the database and its roles ready.
     *
     * @throws UnusableDatabase when that cannot be, with a line for the operator
     */
    static EmbeddedDatabase start(Path directory) {
        requirePlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        DataDirectory data = null;
        EmbeddedServer server = null;
        try {
            data = DataDirectory.hold(directory);
            server = EmbeddedServer.start(data);
            return new EmbeddedDatabase(data, server);
        } catch (UnusableDatabase e) {
            close(server, data);
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            close(server, data);
            throw new UnusableDatabase(
                    "The embedded PostgreSQL does not start: %s (its log is %s)"
                            .formatted(e, directory.resolve("postgres.log")),
                    e);
        }
    }

    static void requirePlatform(String system, String processor) {
        if (!system.equals("Linux") || !processor.matches("amd64|aarch64")) {
            throw new UnusableDatabase(
                    "PostgreSQL is carried along for Linux on amd64 and arm64 only, not for %s on %s: give one of your own with SEVENWAYS_DB_URL, SEVENWAYS_DB_USER and SEVENWAYS_DB_PASSWORD"
                            .formatted(system, processor));
        }
    }

    /** Enters the database as superuser; only the first time it has to be made. */
    private static Connection enter(EmbeddedServer server) throws SQLException {
        try {
            return server.superuser(NAME).connect();
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
        try (Connection superuser = server.superuser("postgres").connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + NAME);
        }
        return server.superuser(NAME).connect();
    }

    private void prepareRoles(Connection superuser) throws IOException, SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(
                    new ClassPathResource("database/roles.sql")
                            .getContentAsString(StandardCharsets.UTF_8));
        }
        PGConnection postgres = superuser.unwrap(PGConnection.class);
        for (Login login : new Login[] {owner, application}) {
            postgres.alterUserPassword(login.user(), login.password().toCharArray(), null);
        }
    }

    private static void close(@Nullable EmbeddedServer server, @Nullable DataDirectory data) {
        try (data;
                server) {
            // Closed in reverse: the directory is let go when its server is gone.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Login application() {
        return application;
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void close() {
        close(server, data);
    }
}
