package sevenways.plan.situation;

import org.jspecify.annotations.Nullable;

/** When on a day, in the words of the intake. */
public enum PartOfDay {
    morning,
    midday,
    afternoon,
    evening,
    night;

    /** Where it stands in the order of a day; what has no time of its own stands in the middle. */
    public static int rank(@Nullable PartOfDay part) {
        return part == null ? 2 * midday.ordinal() + 1 : 2 * part.ordinal();
    }
}
