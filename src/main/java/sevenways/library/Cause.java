package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import sevenways.library.Evidence.Source;

/** A group of causes of back pain, and the conditions in it. */
public record Cause(
        String slug,
        int order,
        String title,
        String summary,
        List<Condition> conditions,
        List<Source> sources,
        LocalDate reviewed,
        String body) {

    /** What it is, how it tends to show, and when to be seen. */
    public record Condition(String name, String what, String shows, String seen) {}

    Cause withBody(String html) {
        return new Cause(slug, order, title, summary, conditions, sources, reviewed, html);
    }
}
