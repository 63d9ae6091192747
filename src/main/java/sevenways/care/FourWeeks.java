package sevenways.care;

import java.time.LocalDate;

/**
 * The days that a clinician reads back over.
 *
 * @param first 27 days before the last
 */
public record FourWeeks(LocalDate first, LocalDate last) {

    /** Those that end on this day. */
    public static FourWeeks until(LocalDate last) {
        return new FourWeeks(last.minusWeeks(4).plusDays(1), last);
    }
}
