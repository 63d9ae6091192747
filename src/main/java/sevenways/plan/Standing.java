package sevenways.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a patient's program stands.
 *
 * @param title of the program
 * @param week of the program, from 1; 0 before the first is planned
 * @param weeks how many it has
 * @param paused whether it rests
 * @param keeping whether it is over and what worked is kept
 * @param flaring whether a flare softens the plan now; not while that rests
 * @param hurt the practice that a session of this week ended with hurt, until the week is fitted to
 *     it
 * @param ordered whether a clinician has changed something that the week is not fitted to yet
 * @param weekTo the last day of the week that runs now; null where none does
 * @param flareTo the last day of the flare that there was last; null without one
 */
public record Standing(
        String title,
        int week,
        int weeks,
        boolean paused,
        boolean keeping,
        boolean flaring,
        @Nullable String hurt,
        boolean ordered,
        @Nullable LocalDate weekTo,
        @Nullable LocalDate flareTo) {

    /** Whether all of its weeks have been planned. */
    public boolean isLastWeek() {
        return week >= weeks;
    }

    /** Whether something is going on beside the program itself, while that does not rest. */
    public boolean hasNews() {
        return !paused && (hurt != null || ordered || flaring);
    }
}
