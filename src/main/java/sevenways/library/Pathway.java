package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import sevenways.library.Evidence.Source;

/**
 * One of the seven ways.
 *
 * @param order its place on the spine, 1 to 7, which is also its hue
 * @param lessons slugs, in the order to read
 * @param practices slugs, in the order to try
 * @param body what it is and why it helps, as HTML
 */
public record Pathway(
        String slug,
        int order,
        String title,
        String tagline,
        String summary,
        List<String> lessons,
        List<String> practices,
        Evidence evidence,
        List<Source> sources,
        LocalDate reviewed,
        String body,
        Locale language)
        implements Entry {

    @Override
    public Shelf shelf() {
        return Shelf.pathway;
    }
}
