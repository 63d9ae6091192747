package sevenways.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** An application to be killed: writes entry after entry, and says of each when it is saved. */
final class DiaryWriter {

    private DiaryWriter() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            Sql.run(database.owner(), "create table diary (entry integer primary key)");
            try (Connection connection = database.application().connect();
                    Statement statement = connection.createStatement()) {
                for (int entry = 1; ; entry++) {
                    statement.execute("insert into diary values (" + entry + ")");
                    System.out.println("saved " + entry);
                }
            }
        }
    }
}
