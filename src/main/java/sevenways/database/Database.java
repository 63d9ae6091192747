package sevenways.database;

/** The PostgreSQL behind this application, whether carried along or given from outside. */
interface Database extends AutoCloseable {

    /** The role that the application works as: it reads and writes rows, and no more. */
    Login application();

    /** The role that owns the tables: migrations run as it. */
    Login owner();

    /** What the start report says of this database, in a few words. */
    String description();

    @Override
    default void close() {}
}
