package sevenways.session.experiment;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was expected of a feared movement, and what came of it; null is what was left out.
 *
 * @param feared what the patient feared would happen, in their own words
 * @param likely how likely they thought it, 0 to 100 per cent
 * @param expectedPain 0 to 10, like the actual one
 * @param happened what happened, in their own words, like what they learnt
 */
@Embeddable
public record Experiment(
        @Nullable String feared,
        @Nullable Integer likely,
        @Nullable Integer expectedPain,
        @Nullable String happened,
        @Nullable Integer actualPain,
        @Nullable String learnt) {

    /** Where nothing was expected, and nothing said of what came. */
    public static final Experiment NONE = new Experiment(null, null, null, null, null, null);

    public boolean isNothing() {
        return equals(NONE);
    }

    public boolean isPredicted() {
        return Stream.of(feared, likely, expectedPain).anyMatch(Objects::nonNull);
    }

    /** What stands once this has been told too: what was said is not taken back. */
    Experiment broughtForward(Experiment told) {
        return new Experiment(
                first(feared, told.feared),
                first(likely, told.likely),
                first(expectedPain, told.expectedPain),
                first(happened, told.happened),
                first(actualPain, told.actualPain),
                first(learnt, told.learnt));
    }

    /** The same prediction with another result. */
    Experiment withResultOf(Experiment other) {
        return new Experiment(
                feared, likely, expectedPain, other.happened, other.actualPain, other.learnt);
    }

    /** All that somebody wrote in words of their own; empty where they wrote nothing. */
    public String words() {
        return String.join(
                "\n", Stream.of(feared, happened, learnt).filter(Objects::nonNull).toList());
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
