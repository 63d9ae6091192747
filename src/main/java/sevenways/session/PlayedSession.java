package sevenways.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One playing of a practice, as read by others.
 *
 * @param practice its slug
 * @param minutes the length of the variant
 * @param date the patient's date when it began
 * @param seconds how long it was guided
 * @param painBefore 0 to 10, like the three that follow; null where it was skipped
 * @param pleasantness 0 to 10, of an imagery; null where it was not asked or skipped
 * @param difficulty null where it was skipped
 */
public record PlayedSession(
        UUID id,
        String practice,
        int minutes,
        Instant startedAt,
        LocalDate date,
        int seconds,
        Ending ending,
        @Nullable Integer painBefore,
        @Nullable Integer stressBefore,
        @Nullable Integer painAfter,
        @Nullable Integer stressAfter,
        @Nullable Integer pleasantness,
        @Nullable Difficulty difficulty) {}
