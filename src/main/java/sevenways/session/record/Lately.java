package sevenways.session.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** For how long a session can still be told of, and what was said of it be changed. */
public final class Lately {

    static final Duration OPEN = Duration.ofDays(7);

    /** By so much a device's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private Lately() {}

    /** Whether a session that began then is neither of the future nor too long ago. */
    public static boolean isOpen(Instant startedAt, Instant now) {
        return !isAhead(startedAt, now) && !startedAt.isBefore(now.minus(OPEN));
    }

    /** Whether that moment has not come yet, by more than clocks differ. */
    public static boolean isAhead(Instant startedAt, Instant now) {
        return startedAt.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /** The last date on which it is open, where the patient lives. */
    public static LocalDate openUntil(Instant startedAt, ZoneId zone) {
        return LocalDate.ofInstant(startedAt.plus(OPEN), zone);
    }
}
