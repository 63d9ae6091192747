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
import sevenways.library.Edition;
import sevenways.library.Library;

/**
 * Reads the library while the rest of the application starts: it needs nothing of it, and nobody
 * looks anything up before the first request. The start waits for it at its end, and fails with
 * what is wrong with any file.
 */
class ReadAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        LibraryFiles files = new LibraryFiles(new AuthoredFiles(), "content");
        CompletableFuture<Map<Locale, Edition>> reading =
                CompletableFuture.supplyAsync(files::read);
        context.registerBean(
                "library",
                Library.class,
                () -> new Library(files.languages(), () -> finished(reading)));
        context.registerBean(
                "libraryIsRead", SmartInitializingSingleton.class, () -> () -> finished(reading));
    }

    private static Map<Locale, Edition> finished(CompletableFuture<Map<Locale, Edition>> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof BrokenFilesException broken
                    ? new BrokenFilesException(broken.problems())
                    : failed;
        }
    }
}
