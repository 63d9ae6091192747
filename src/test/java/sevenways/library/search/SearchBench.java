package sevenways.library.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.Measures;
import sevenways.WholeApplicationTest;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

/** How long searches take among a thousand pages, misspelt as people misspell. */
@WholeApplicationTest
class SearchBench {

    private static final int PAGES = 1_000;
    private static final int QUERIES = 1_000;

    /** The same words in every run. */
    private final Random chance = new Random(7);

    private final List<Page> real;

    SearchBench(Library library) {
        real = Page.of(library);
    }

    @Test
    void findsAmongAThousandPages() {
        Measures.printMachine();
        List<Page> pages = IntStream.range(0, PAGES).mapToObj(this::page).toList();
        long begun = System.nanoTime();
        Index index = new Index(Locale.ENGLISH, pages);
        System.out.printf(
                "search: %d pages made of %d, indexed in %.0f ms%n",
                PAGES, real.size(), millisSince(begun));
        List<String> queries = Stream.generate(this::query).distinct().limit(QUERIES).toList();
        measure("find", queries, words -> index.find(words, null, 30));
        measure("all that the page asks", queries, words -> answer(index, words));
    }

    private static void answer(Index index, String words) {
        if (index.find(words, null, 30).isEmpty()) {
            index.respelt(words).ifPresent(respelt -> index.count(respelt, null));
        }
        for (Shelf shelf : Shelf.values()) {
            index.count(words, shelf);
        }
    }

    private static void measure(String what, List<String> queries, Consumer<String> search) {
        queries.subList(0, QUERIES / 4).forEach(search);
        double[] millis =
                queries.stream()
                        .mapToDouble(
                                words -> {
                                    long begun = System.nanoTime();
                                    search.accept(words);
                                    return millisSince(begun);
                                })
                        .toArray();
        System.out.printf(
                "search, %s: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms of %d%n",
                what,
                Measures.median(millis),
                Measures.percentile(99, millis),
                Measures.percentile(100, millis),
                millis.length);
    }

    private static double millisSince(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    /** One of the real ones, or another made of it: every seventh word is a new one. */
    private Page page(int number) {
        Page page = real.get(number % real.size());
        int copy = number / real.size();
        return copy == 0
                ? page
                : new Page(
                        page.shelf(),
                        page.slug() + "-" + copy,
                        page.address() + "-" + copy,
                        altered(page.title()),
                        altered(page.summary()),
                        altered(page.text()));
    }

    private String altered(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> chance.nextInt(7) == 0 ? misspelt(word) : word)
                .collect(joining(" "));
    }

    /** One to four words that follow each other somewhere, one of them misspelt. */
    private String query() {
        Page page = real.get(chance.nextInt(real.size()));
        String[] words =
                String.join(" ", page.title(), page.summary(), page.text()).strip().split("\\W+");
        int first = chance.nextInt(words.length);
        int last = Math.min(words.length, first + 1 + chance.nextInt(4));
        List<String> query = new ArrayList<>(Arrays.asList(words).subList(first, last));
        int wrong = chance.nextInt(query.size());
        query.set(wrong, misspelt(query.get(wrong)));
        return String.join(" ", query);
    }

    /** A letter left out, doubled, or swapped with the next. */
    private String misspelt(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + chance.nextInt(word.length() - 2);
        String begin = word.substring(0, at);
        return switch (chance.nextInt(3)) {
            case 0 -> begin + word.substring(at + 1);
            case 1 -> begin + word.charAt(at) + word.substring(at);
            default -> begin + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
