package sevenways.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/**
 * An authored course over weeks.
 *
 * @param suits whom it suits
 * @param ends what ends it
 */
public record Program(
        String slug,
        int version,
        String title,
        String summary,
        @JsonProperty("for") String suits,
        String ends,
        List<Week> weeks,
        List<Source> sources,
        LocalDate reviewed,
        String body,
        Locale language)
        implements Entry {

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

    /**
     * A practice by its slug, on how many days of the week, 1 to 7, and for how long.
     *
     * @param minutes a length that the practice has
     */
    public record Dose(String slug, int times, int minutes) {}

    @Override
    public Shelf shelf() {
        return Shelf.program;
    }
}
