package sevenways.session.repertoire;

import java.util.Optional;
import sevenways.library.Practice;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyStatus;

/** Why a practice is closed to a patient for now. */
public enum Lock {
    /** Nothing is played; help comes first. */
    EMERGENCY,
    /** The body waits until a clinician has been seen; calm practices stay open. */
    CLINICIAN_FIRST,
    /** The body waits for the red-flag questions; calm practices stay open. */
    SCREEN_FIRST;

    /** The lock on a practice at this safety status; none where it may be played. */
    public static Optional<Lock> on(Practice practice, Optional<SafetyStatus> status) {
        if (status.isEmpty()) {
            return practice.moves() ? Optional.of(SCREEN_FIRST) : Optional.empty();
        }
        SafetyLevel level = status.get().level();
        if (!level.mayPlay()) {
            return Optional.of(EMERGENCY);
        }
        return practice.moves() && !level.mayMove()
                ? Optional.of(CLINICIAN_FIRST)
                : Optional.empty();
    }
}
