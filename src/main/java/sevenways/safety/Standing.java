package sevenways.safety;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level at which a patient has stood from an instant on.
 *
 * @param id of the screen or the clearance that led there
 * @param clinician who cleared it
 */
record Standing(
        UUID id, SafetyLevel level, Instant since, Cause cause, @Nullable String clinician) {

    /** What led to a level. */
    enum Cause {
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
