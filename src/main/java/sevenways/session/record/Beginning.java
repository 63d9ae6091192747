package sevenways.session.record;

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
 * @param painBefore 0 to 10, like the next; null where it was skipped
 * @param planItem the plan item it was started from, as its player says: whoever looks it up does
 *     so among the patient's own
 */
@Embeddable
public record Beginning(
        String practice,
        int practiceVersion,
        int minutes,
        @Enumerated(EnumType.STRING) Posture posture,
        Instant startedAt,
        @Nullable Integer painBefore,
        @Nullable Integer stressBefore,
        @Nullable UUID planItem) {

    /** The same, with what a later telling knows: an easier version, ratings that were missing. */
    Beginning broughtForward(Beginning told) {
        return new Beginning(
                practice,
                practiceVersion,
                told.minutes,
                told.posture,
                startedAt,
                painBefore == null ? told.painBefore : painBefore,
                stressBefore == null ? told.stressBefore : stressBefore,
                planItem);
    }
}
