package sevenways.library.files;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.figure.Figures;
import sevenways.library.Edition;
import sevenways.library.Library;

/**
 * Reads the figures and the library while the rest of the application starts: they need nothing of
 * it, and nobody looks anything up before the first request. The start waits for them at its end,
 * and fails with what is wrong with any file.
 */
class ReadAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String FOLDER = "content";

    private record Read(Figures figures, Map<Locale, Edition> editions) {

        static Read from(AuthoredFiles files) {
            Figures figures = Figures.read(files, FOLDER);
            return new Read(figures, new LibraryFiles(files, FOLDER, figures.names()).read());
        }
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        AuthoredFiles files = new AuthoredFiles();
        CompletableFuture<Read> reading = CompletableFuture.supplyAsync(() -> Read.from(files));
        context.registerBean(
                "library",
                Library.class,
                () ->
                        new Library(
                                LibraryFiles.languages(files, FOLDER),
                                () -> finished(reading).editions()));
        context.registerBean(
                "figures",
                Figures.class,
                () -> finished(reading).figures(),
                definition -> definition.setLazyInit(true));
        context.registerBean(
                "libraryIsRead", SmartInitializingSingleton.class, () -> () -> finished(reading));
    }

    private static Read finished(CompletableFuture<Read> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof BrokenFilesException broken
                    ? new BrokenFilesException(broken.problems())
                    : failed;
        }
    }
}
