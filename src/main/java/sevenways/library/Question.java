package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import sevenways.library.Evidence.Source;

/**
 * Something people ask.
 *
 * @param body the answer, as HTML made from the author's Markdown
 */
public record Question(
        String slug,
        int order,
        String ask,
        List<Source> sources,
        LocalDate reviewed,
        String body,
        Locale language)
        implements Entry {

    @Override
    public Shelf shelf() {
        return Shelf.question;
    }

    @Override
    public String title() {
        return ask;
    }

    /** Questions have no summary: the answer is short. */
    @Override
    public String summary() {
        return "";
    }
}
