package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/**
 * An authored course over weeks.
 *
 * @param ends what ends it
 */
public record Program(
        String slug,
        int version,
        String title,
        String summary,
        String ends,
        List<Week> weeks,
        List<Source> sources,
        LocalDate reviewed,
        String body) {

    /** One week, led by one pathway. */
    public record Week(
            String title,
            String why,
            String pathway,
            List<Dose> practices,
            @Nullable List<String> lessons,
            @Nullable String milestone) {

        /** Slugs of the week's lessons. */
        public List<String> readings() {
            return lessons == null ? List.of() : lessons;
        }
    }

    /** A practice by its slug, and on how many days of the week, 1 to 7. */
    public record Dose(String slug, int times) {}

    Program withBody(String html) {
        return new Program(slug, version, title, summary, ends, weeks, sources, reviewed, html);
    }
}
