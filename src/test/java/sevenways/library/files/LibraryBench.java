package sevenways.library.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sevenways.Measures;
import sevenways.authored.AuthoredFiles;
import sevenways.figure.Figures;
import sevenways.library.Edition;

/** What the library takes: time to read, and memory once it is read. */
class LibraryBench {

    private static final int TIMES = 9;

    /** Read so often that what a heap holds besides does not count. */
    private static final int LIBRARIES = 8;

    private static Map<Locale, Edition> read() {
        AuthoredFiles files = new AuthoredFiles();
        Figures figures = Figures.read(files, "content");
        return new LibraryFiles(files, "content", figures.names()).read();
    }

    @Test
    void isReadAndHeld() throws Exception {
        Measures.printMachine();
        Map<Locale, Edition> editions = read();
        System.out.printf(
                "library: %s%n",
                editions.entrySet().stream()
                        .map(
                                entry ->
                                        "%s %d entries"
                                                .formatted(
                                                        entry.getKey().toLanguageTag(),
                                                        entries(entry.getValue())))
                        .toList());
        double[] cold = IntStream.range(0, TIMES).mapToDouble(time -> inAFreshProcess()).toArray();
        double[] warm = IntStream.range(0, TIMES).mapToDouble(time -> millis()).toArray();
        System.out.printf(
                "library, read: %.0f ms cold in a fresh Java, %.0f ms warm (medians of %d)%n",
                Measures.median(cold), Measures.median(warm), TIMES);
        System.out.printf("library, memory: %.2f MB%n", megabytes());
    }

    private static int entries(Edition edition) {
        return edition.pathways().size()
                + edition.practices().size()
                + edition.lessons().size()
                + edition.programs().size()
                + edition.causes().size()
                + edition.questions().size()
                + edition.guides().size();
    }

    private static double millis() {
        long begun = System.nanoTime();
        read();
        return (System.nanoTime() - begun) / 1e6;
    }

    /** The heap that one of them takes when nothing else of its reading is held. */
    private static double megabytes() throws InterruptedException {
        List<Map<Locale, Edition>> held = new ArrayList<>();
        long before = used();
        for (int time = 0; time < LIBRARIES; time++) {
            held.add(read());
        }
        long after = used();
        if (held.size() != LIBRARIES) { // and so they are held until here
            throw new AssertionError();
        }
        return (after - before) / 1e6 / LIBRARIES;
    }

    private static long used() throws InterruptedException {
        for (int time = 0; time < 4; time++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double inAFreshProcess() {
        List<String> java =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Cold.class.getName());
        try {
            Process process = new ProcessBuilder(java).start();
            try (var lines = process.inputReader()) {
                return Double.parseDouble(lines.readAllAsString().strip());
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** A fresh Java that reads the library and says how many milliseconds it took. */
    static class Cold {
        public static void main(String[] arguments) {
            System.out.println(millis());
        }
    }
}
