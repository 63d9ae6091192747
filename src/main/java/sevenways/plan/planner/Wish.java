package sevenways.plan.planner;

import java.util.List;
import sevenways.library.Practice;

/**
 * To have a practice on so many days of a week, and why.
 *
 * @param dose no longer than so many minutes
 * @param named whether the program or a rule asks for this very practice
 * @param reason a message key after {@code plan.reason.}
 * @param arguments what the message asks for
 */
record Wish(
        Practice practice,
        int days,
        int dose,
        boolean named,
        String reason,
        List<String> arguments) {

    private static final int OPEN_DAYS = Planner.DAYS - 1;
    private static final int ANY = 60;

    /** To have it so often in whatever length fits. */
    static Wish of(Practice practice, int days, String reason, String... arguments) {
        return new Wish(practice, days, ANY, false, reason, List.of(arguments));
    }

    Wish asNamed() {
        return new Wish(practice, days, dose, true, reason, arguments);
    }

    /**
     * How often it is due up to this day, 1 to 7, spread evenly over the days that are not free.
     */
    int due(int day) {
        return Math.ceilDiv(Math.min(day, OPEN_DAYS) * Math.min(days, OPEN_DAYS), OPEN_DAYS);
    }
}
