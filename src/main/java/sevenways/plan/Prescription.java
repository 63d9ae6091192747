package sevenways.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;

/**
 * What a clinician says of a practice in a patient's plan.
 *
 * @param name of the clinician, as the patient will read it
 * @param practice its slug
 * @param days of a week, 1 to 6; 0 where it is removed
 * @param reason for the patient to read, 1 to 300 characters
 * @param endsAt when it ends by itself; null for never
 */
public record Prescription(
        ClinicianId clinician,
        String name,
        String practice,
        Kind kind,
        int days,
        String reason,
        @Nullable Instant endsAt) {

    /** The longest reason, in characters. */
    public static final int REASON = 300;

    /** What shall become of the practice. */
    public enum Kind {
        ADD,
        REMOVE,
        /** It stays in, whatever the rules say; the patient may still leave it out on any day. */
        LOCK
    }

    /** Nothing is added on no day, and nothing is said without a reason. */
    public Prescription {
        boolean daysFit = kind == Kind.REMOVE ? days == 0 : days >= 1 && days <= 6;
        if (!daysFit || reason.isBlank() || reason.length() > REASON) {
            throw new IllegalArgumentException(kind + " on " + days + " days");
        }
    }
}
