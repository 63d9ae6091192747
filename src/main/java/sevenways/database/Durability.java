package sevenways.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a PostgreSQL must promise before anybody's records go into it: what it acknowledged survives
 * a power cut.
 */
final class Durability {

    private static final List<String> PROMISES =
            List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int OLDEST_VERSION = 15;

    private Durability() {}

    /**
     * Asks the server itself and returns its version and promise in a few words.
     *
     * @throws UnusableDatabase when it is too old or may lose what it has acknowledged
     */
    static String verify(Connection connection) throws SQLException {
        requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        for (String promise : PROMISES) {
            if (show(connection, promise).equals("off")) {
                throw new UnusableDatabase(
                        "PostgreSQL runs with %s = off and could lose what was saved: switch it on"
                                .formatted(promise));
            }
        }
        return "PostgreSQL %s, fsync %s"
                .formatted(
                        show(connection, "server_version").split(" ")[0],
                        show(connection, "fsync"));
    }

    static void requireVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new UnusableDatabase(
                    "PostgreSQL %d is too old: Sevenways needs PostgreSQL %d or newer"
                            .formatted(version, OLDEST_VERSION));
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
