package sevenways.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every application context of the tests an embedded database of its own under {@code
 * target/test-data}, unless the test names a directory, and clears away those of earlier runs.
 */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ALL = Path.of("target", "test-data");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(ALL);
            earlierRuns().forEach(FreshData::clearAway);
            Path fresh =
                    UnpackedPrograms.in(
                            Files.createTempDirectory(ALL, ProcessHandle.current().pid() + "-"));
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(
                            new MapPropertySource(
                                    "fresh data", Map.of("sevenways.data", fresh.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where two processes of tests begin at once, what one cannot clear away the other does. */
    private static void clearAway(Path earlier) {
        try {
            FileSystemUtils.deleteRecursively(earlier);
        } catch (IOException beingClearedAway) {
            // it is gone before long, or with the next run
        }
    }

    private static List<Path> earlierRuns() throws IOException {
        try (Stream<Path> directories = Files.list(ALL)) {
            return directories.filter(FreshData::isOfAnEndedProcess).toList();
        }
    }

    private static boolean isOfAnEndedProcess(Path directory) {
        String process = directory.getFileName().toString().replaceFirst("-.*", "");
        return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }
}
