package sevenways.database;

/**
 * The start cannot go on with this database; the message is one line for whoever runs the
 * application.
 */
class UnusableDatabase extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableDatabase(String message) {
        super(message);
    }

    UnusableDatabase(String message, Throwable cause) {
        super(message, cause);
    }
}
