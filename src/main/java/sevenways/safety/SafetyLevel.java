package sevenways.safety;

import java.util.Locale;
import sevenways.safety.Levels.Door;

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

    /** Whether any practice may be played. */
    public boolean mayPlay() {
        return Levels.written().opens(this, Door.calm);
    }

    /** Whether the body may be exercised. */
    public boolean mayMove() {
        return Levels.written().opens(this, Door.move);
    }

    /** Whether the few questions are asked again; in an emergency help comes first. */
    boolean isAskedAgain() {
        return this != EMERGENCY;
    }

    /** Whether this level is graver than the other, and not the same. */
    public boolean isGraverThan(SafetyLevel other) {
        return compareTo(other) < 0;
    }

    /** The graver of the two. */
    public SafetyLevel graver(SafetyLevel other) {
        return isGraverThan(other) ? this : other;
    }
}
