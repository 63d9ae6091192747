package sevenways.plan.rules;

import java.util.List;
import java.util.Optional;
import sevenways.library.Practice;
import sevenways.plan.rules.PlanRules.Growth;

/**
 * To have a practice on so many days of a week, and why.
 *
 * @param reason a message key after {@code plan.reason.}
 * @param arguments what the message asks for
 */
record Wish(Practice practice, int days, String reason, List<String> arguments) {

    private static final int OPEN_DAYS = Planner.DAYS - 1;

    /** To have it once, for a reason that needs no arguments. */
    static Wish once(Practice practice, String reason) {
        return new Wish(practice, 1, reason, List.of());
    }

    /**
     * How often it is due up to this day, 1 to 7, spread evenly over the days that are not free.
     */
    int due(int day) {
        return Math.ceilDiv(Math.min(day, OPEN_DAYS) * Math.min(days, OPEN_DAYS), OPEN_DAYS);
    }

    /** The choice that grants it within the minutes left; empty if none does. */
    Optional<Choice> granted(Repertoire repertoire, Growth lengths, int minutesLeft) {
        return repertoire
                .variant(practice, lengths, minutesLeft)
                .map(
                        variant ->
                                new Choice(
                                        practice.slug(),
                                        variant.minutes(),
                                        variant.posture(),
                                        reason,
                                        arguments));
    }
}
