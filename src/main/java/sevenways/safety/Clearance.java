package sevenways.safety;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;

/**
 * What a clinician says after having looked at a patient.
 *
 * @param id chosen when the form was shown, so that a form that is sent twice is one clearance
 * @param name of the clinician, as the patient will read it, 1 to 200 characters
 * @param level where the patient stands from now on: cautious or clear
 * @param remark in their own words, at most 1000 characters, for the patient to read
 * @param seen when the answers were given that the clinician knows of; it says nothing of later
 *     ones
 */
public record Clearance(
        UUID id,
        ClinicianId clinician,
        String name,
        SafetyLevel level,
        @Nullable String remark,
        Instant seen) {

    /** The longest remark, in characters. */
    public static final int REMARK = 1_000;

    /** Only what opens everything is a clearance. */
    public Clearance {
        if (name.isBlank() || !level.mayMove()) {
            throw new IllegalArgumentException("nobody, or nothing, is cleared at " + level);
        }
    }

    /** Whether something is closed there, and nothing was answered since the clinician looked. */
    boolean isOf(SafetyStatus status) {
        return !status.level().mayMove() && status.screenedAt().equals(seen);
    }
}
