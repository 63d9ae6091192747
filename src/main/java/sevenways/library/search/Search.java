package sevenways.library.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

/**
 * Looks things up by their words, in the language of whoever asks. The index of a language is made
 * when it is first asked.
 */
@Component
public class Search {

    /** Longer than anything there is to look for; what is longer is cut. */
    static final int LONGEST = 100;

    private final Library library;
    private final Map<Locale, Index> indexes = new ConcurrentHashMap<>();

    Search(Library library) {
        this.library = library;
    }

    /** Makes the index when the start is over, so that nobody waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void makeReady() {
        Thread.ofPlatform().daemon().name("search").start(() -> find("breath", null, 1));
    }

    private Index index() {
        return indexes.computeIfAbsent(
                library.language(), language -> new Index(language, Page.of(library)));
    }

    /**
     * What fits best, best first.
     *
     * @param shelf the only one to look on, or null for all
     */
    public List<Find> find(String words, @Nullable Shelf shelf, int most) {
        return index().find(cut(words), shelf, most);
    }

    /** How many there are on a shelf. */
    int count(String words, @Nullable Shelf shelf) {
        return index().count(cut(words), shelf);
    }

    /** The words as the library spells them, where that differs. */
    Optional<String> respelt(String words) {
        return index().respelt(cut(words));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
