package sevenways.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date was like beside its check-ins, each 0 to 10 (10: slept very well, mood very good, did
 * all I wanted).
 *
 * @param flare whether a flare was noted
 */
public record LoggedDay(
        LocalDate date,
        @Nullable Integer sleep,
        @Nullable Integer mood,
        @Nullable Integer function,
        boolean flare) {

    /** A date of which no flare was noted. */
    public LoggedDay(
            LocalDate date,
            @Nullable Integer sleep,
            @Nullable Integer mood,
            @Nullable Integer function) {
        this(date, sleep, mood, function, false);
    }
}
