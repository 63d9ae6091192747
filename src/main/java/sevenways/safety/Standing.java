package sevenways.safety;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level at which a patient has stood from an instant on.
 *
 * @param id of the screen or the clearance that led there
 * @param screenedAt when questions were last answered
 * @param clinician who cleared it
 * @param remark of that clinician
 */
public record Standing(
        UUID id,
        SafetyLevel level,
        Instant since,
        Cause cause,
        Instant screenedAt,
        @Nullable String clinician,
        @Nullable String remark) {

    /** What led to a level. */
    public enum Cause {
        /** All questions were answered. */
        WHOLE,
        /** The few questions were answered; they never lower a level. */
        AGAIN,
        /** A clinician said so. */
        CLEARANCE
    }

    public boolean isScreen() {
        return cause != Cause.CLEARANCE;
    }
}
