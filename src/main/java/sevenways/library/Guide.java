package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/**
 * How to find help with others: who they are, how to find and to ask one.
 *
 * @param ask questions to ask before one begins
 * @param letter a page to fill in and print
 * @param body who it is and how to find one, as HTML made from the author's Markdown
 */
public record Guide(
        String slug,
        int order,
        String title,
        String summary,
        @Nullable List<String> ask,
        @Nullable Letter letter,
        List<Source> sources,
        LocalDate reviewed,
        String body,
        Locale language)
        implements Entry {

    /** A letter whose gaps the reader fills; nothing of it is sent or kept. */
    public record Letter(String opening, List<Field> fields, String closing) {}

    /**
     * A gap in a letter.
     *
     * @param lines how many lines of writing it has room for, 1 to 8
     */
    public record Field(String label, int lines) {}

    @Override
    public Shelf shelf() {
        return Shelf.guide;
    }
}
