package sevenways.journeys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds a browser for the journeys: an installed Chrome or Chromium; else, as root on Debian or
 * Ubuntu, the package {@code chromium} is installed; else Playwright's own download; else the tests
 * fail with one line. They never skip.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String ADVICE =
            "The journeys need a browser: install Chromium or Google Chrome.";

    private static final Path LOCK = Path.of("target", "browser-installation.lock");

    private Chromium() {}

    /** The browser to use; empty for the one that Playwright downloaded. */
    static Optional<Path> executable() {
        return installed().or(Chromium::install);
    }

    /**
     * Waits while another process of the tests does the same, and takes what that one installed.
     */
    private static Optional<Path> install() {
        try (FileChannel file = FileChannel.open(LOCK, CREATE, WRITE);
                FileLock alone = file.lock()) {
            return installed().or(Chromium::installPackage).or(Chromium::download);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return List.of((path + ":/usr/bin:/snap/bin").split(":")).stream()
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installPackage() {
        boolean possible =
                "root".equals(System.getProperty("user.name"))
                        && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        return possible
                        && run(List.of("apt-get", "update", "-qq"))
                        && run(
                                List.of(
                                        "apt-get",
                                        "install",
                                        "-y",
                                        "-qq",
                                        "--no-install-recommends",
                                        "chromium"))
                ? installed()
                : Optional.empty();
    }

    private static Optional<Path> download() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.microsoft.playwright.CLI",
                        "install",
                        "chromium");
        if (!run(command)) {
            throw new IllegalStateException(ADVICE);
        }
        return Optional.empty();
    }

    private static boolean run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log())
                            .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(
                Path.of("target", "browser-installation.log").toFile());
    }
}
