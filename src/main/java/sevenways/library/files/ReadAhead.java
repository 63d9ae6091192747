package sevenways.library.files;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.figure.Figures;
import sevenways.library.Library;

/**
 * Reads the figures and the library while the rest of the application starts: they need nothing of
 * it, and nobody looks anything up before the first request. The start waits for them at its end,
 * and fails with what is wrong with any file.
 */
class ReadAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        AuthoredFiles files = new AuthoredFiles();
        ClassLoader classes = Objects.requireNonNull(context.getClassLoader());
        CompletableFuture<Optional<Content>> pressed =
                CompletableFuture.supplyAsync(() -> Pressed.find(classes));
        CompletableFuture<Content> reading =
                pressed.thenApplyAsync(found -> found.orElseGet(() -> Content.read(files)));
        context.registerBean("library", Library.class, () -> library(files, pressed, reading));
        context.registerBean(
                "figures",
                Figures.class,
                () -> finished(reading).figures(),
                definition -> definition.setLazyInit(true));
        context.registerBean(
                "libraryIsRead", SmartInitializingSingleton.class, () -> () -> finished(reading));
    }

    /** Its languages are asked early in the start, so they do not wait for files to be read. */
    private static Library library(
            AuthoredFiles files,
            CompletableFuture<Optional<Content>> pressed,
            CompletableFuture<Content> reading) {
        return new Library(
                finished(pressed)
                        .<Set<Locale>>map(content -> new LinkedHashSet<>(content.languages()))
                        .orElseGet(() -> LibraryFiles.languages(files, Content.FOLDER)),
                () -> finished(reading).editions());
    }

    private static <T> T finished(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof BrokenFilesException broken
                    ? new BrokenFilesException(broken.problems())
                    : failed;
        }
    }
}
