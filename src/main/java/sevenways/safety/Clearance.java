package sevenways.safety;

import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;

/**
 * What a clinician says after having looked at a patient.
 *
 * @param name of the clinician, as the patient will read it, 1 to 200 characters
 * @param level where the patient stands from now on: cautious or clear
 * @param remark in their own words, at most 1000 characters
 */
public record Clearance(
        ClinicianId clinician, String name, SafetyLevel level, @Nullable String remark) {

    /** Only what opens everything is a clearance. */
    public Clearance {
        if (name.isBlank() || !level.mayMove()) {
            throw new IllegalArgumentException("nobody, or nothing, is cleared at " + level);
        }
    }
}
