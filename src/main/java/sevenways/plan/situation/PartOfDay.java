package sevenways.plan.situation;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When on a day, in the words of the intake. */
public enum PartOfDay {
    morning(12),
    midday(14),
    afternoon(18),
    evening(22),
    night(24);

    private final int over;

    /**
     * @param over the hour from which it is over, 24 for the end of the day
     */
    PartOfDay(int over) {
        this.over = over;
    }

    public boolean isOver(LocalTime now) {
        return now.getHour() >= over;
    }

    /** Where it stands in the order of a day; what has no time of its own stands in the middle. */
    public static int rank(@Nullable PartOfDay part) {
        return part == null ? 2 * midday.ordinal() + 1 : 2 * part.ordinal();
    }
}
