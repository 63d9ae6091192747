package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/**
 * A reading of a few minutes with a check question that teaches whatever is answered.
 *
 * @param pathway the slug of the pathway it belongs to, if to one
 * @param order its place among the lessons that belong to no pathway
 * @param minutes to read, 2 to 5
 * @param belief what the reader is asked to rate before and after
 * @param body the reading, as HTML made from the author's Markdown
 */
public record Lesson(
        String slug,
        int version,
        String title,
        String summary,
        @Nullable String pathway,
        int order,
        int minutes,
        List<Source> sources,
        LocalDate reviewed,
        @Nullable Related related,
        @Nullable Picture picture,
        @Nullable Belief belief,
        Check question,
        String body,
        Locale language)
        implements Entry {

    /** Slugs of what goes with it. */
    public record Related(@Nullable List<String> lessons, @Nullable List<String> practices) {}

    /**
     * A drawing that explains.
     *
     * @param svg the drawing, with its own text alternative
     */
    public record Picture(String name, String caption, String svg) {}

    /** Something to believe from 0 to 10, with the words for both ends. */
    public record Belief(String says, String low, String high) {}

    /** What the reader is asked at the end. */
    public record Check(String ask, List<Option> options) {}

    /** One possible answer, and what there is to learn from it. */
    public record Option(String text, String answer, boolean best) {}

    /** Slugs of the practices that go with it. */
    public List<String> practices() {
        return related == null || related.practices() == null ? List.of() : related.practices();
    }

    /** Slugs of the lessons that go with it. */
    public List<String> lessons() {
        return related == null || related.lessons() == null ? List.of() : related.lessons();
    }

    @Override
    public Shelf shelf() {
        return Shelf.lesson;
    }
}
