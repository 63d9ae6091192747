package sevenways.safety;

import java.util.Locale;

/** What the red-flag screen leads to, the gravest first. */
public enum SafetyLevel {
    EMERGENCY,
    SAME_DAY,
    CLINICIAN_FIRST,
    CAUTIOUS,
    CLEAR;

    /** As it is written in pages, such as {@code same-day}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether any practice may be played; calm ones are closed only in an emergency. */
    public boolean mayPlay() {
        return this != EMERGENCY;
    }

    /** Whether the body may be exercised. */
    public boolean mayMove() {
        return this == CAUTIOUS || this == CLEAR;
    }
}
