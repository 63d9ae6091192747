package sevenways.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice.Posture;

/**
 * What was begun, and when.
 *
 * @param practice its slug
 * @param practiceVersion the version of it that was played
 * @param minutes the length of the variant, like its posture
 * @param planItem the plan item it was started from
 */
@Embeddable
record Beginning(
        String practice,
        int practiceVersion,
        int minutes,
        @Enumerated(EnumType.STRING) Posture posture,
        Instant startedAt,
        @Nullable UUID planItem) {}
