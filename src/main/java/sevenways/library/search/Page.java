package sevenways.library.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sevenways.library.Cause;
import sevenways.library.Entry;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

/**
 * Something that can be found.
 *
 * @param slug of the file it stands in
 * @param text all of its words, without marks of any kind
 */
record Page(Shelf shelf, String slug, String address, String title, String summary, String text) {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    /** Everything of the library; a condition is a find of its own beside its group of causes. */
    static List<Page> of(Library library) {
        List<Page> pages = new ArrayList<>();
        library.entries().flatMap(Page::of).forEach(pages::add);
        return pages;
    }

    private static Stream<Page> of(Entry entry) {
        Page whole =
                new Page(
                        entry.shelf(),
                        entry.slug(),
                        entry.address(),
                        entry.title(),
                        entry.summary(),
                        plain(entry.body()));
        return entry instanceof Cause cause
                ? Stream.concat(
                        Stream.of(whole),
                        cause.conditions().stream().map(condition -> of(cause, condition)))
                : Stream.of(whole);
    }

    private static Page of(Cause cause, Cause.Condition condition) {
        return new Page(
                Shelf.cause,
                cause.slug(),
                Shelf.cause.address(condition.anchor()),
                condition.name(),
                condition.what(),
                condition.shows() + " " + condition.seen());
    }

    /** The words of HTML that was made from Markdown, so that a less-than sign begins a tag. */
    static String plain(String html) {
        return TAGS.matcher(html)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * The words of the address, apart and written as one: who types bodyscan means the body scan.
     */
    String words() {
        return slug.replace('-', ' ') + ' ' + slug.replace("-", "");
    }
}
