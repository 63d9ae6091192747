package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/** A reading of a few minutes with a check question that teaches whatever is answered. */
public record Lesson(
        String slug,
        int version,
        String title,
        String summary,
        @Nullable String pathway,
        int minutes,
        List<Source> sources,
        LocalDate reviewed,
        @Nullable Related related,
        Check question,
        String body) {

    /** Slugs of what goes with it. */
    public record Related(@Nullable List<String> lessons, @Nullable List<String> practices) {}

    /** What the reader is asked at the end. */
    public record Check(String ask, List<Option> options) {}

    /** One possible answer, and what there is to learn from it. */
    public record Option(String text, String answer, boolean best) {}

    /** Slugs of the practices that go with it. */
    public List<String> practices() {
        return related == null || related.practices() == null ? List.of() : related.practices();
    }

    Lesson withBody(String html) {
        return new Lesson(
                slug, version, title, summary, pathway, minutes, sources, reviewed, related,
                question, html);
    }
}
