package sevenways.library.files;

import java.io.IOException;
import java.nio.file.Path;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;

/**
 * Presses the content while the application is packaged, so that no start has to read, check and
 * render what has not changed since. The build runs it, and is refused broken files as a start is.
 */
final class Press {

    private Press() {}

    /**
     * @param arguments the folder of the classes that are about to be packaged
     */
    public static void main(String[] arguments) throws IOException {
        try {
            Pressed.write(
                    Content.read(new AuthoredFiles()),
                    Press.class.getClassLoader(),
                    Path.of(arguments[0], Pressed.PATH));
        } catch (BrokenFilesException broken) {
            System.err.println(broken.getMessage());
            System.exit(1);
        }
    }
}
