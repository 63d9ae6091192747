package sevenways.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement as one role, for tests. */
final class Sql {

    private Sql() {}

    static void run(Login login, String statement) throws SQLException {
        try (Connection connection = login.connect();
                Statement call = connection.createStatement()) {
            call.execute(statement);
        }
    }

    /** The first column of the first row. */
    static String ask(Login login, String query) throws SQLException {
        try (Connection connection = login.connect();
                Statement call = connection.createStatement();
                ResultSet result = call.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
