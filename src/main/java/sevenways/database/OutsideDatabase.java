package sevenways.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs: it is asked what it promises, and otherwise left alone. */
record OutsideDatabase(Login application, Login owner, String description) implements Database {

    /**
     * Enters the database once as each role, so that a wrong address or password is known at once
     * and by name.
     *
     * @throws UnusableDatabase when it is out of reach, too old or not durable
     */
    static OutsideDatabase at(OutsideAddress address) {
        Login application = address.application();
        Login owner = address.ownerOrApplication();
        String description = verify(application) + ", " + application.place();
        if (!owner.equals(application)) {
            verify(owner);
        }
        return new OutsideDatabase(application, owner, description);
    }

    private static String verify(Login login) {
        try (Connection connection = login.connect()) {
            return Durability.verify(connection);
        } catch (SQLException e) {
            throw new UnusableDatabase(
                    "The database cannot be entered as %s: %s"
                            .formatted(
                                    login,
                                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
                    e);
        }
    }
}
