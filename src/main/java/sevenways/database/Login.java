package sevenways.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is, as a JDBC address, and as whom to enter it. */
record Login(String url, String user, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Host, port and name, without the parameters, which may be secret. */
    String place() {
        return url.replaceFirst("^jdbc:postgresql:/*", "").replaceFirst("[?].*", "");
    }

    /** Leaves the password out, for whatever is printed ends in a log. */
    @Override
    public String toString() {
        return user + " at " + place();
    }
}
