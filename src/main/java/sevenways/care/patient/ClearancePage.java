package sevenways.care.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sevenways.consent.LiveConsent;
import sevenways.safety.Standing;

/**
 * What a clinician needs before they clear a patient.
 *
 * @param safety where the patient stands; null before the first screen
 */
record ClearancePage(LiveConsent consent, @Nullable Standing safety) {

    /** Whether there is anything to clear. */
    boolean isClosed() {
        return safety != null && !safety.level().mayMove();
    }

    /** When the answers were given that this page knows of. */
    Instant seen() {
        return safety == null ? Instant.EPOCH : safety.screenedAt();
    }
}
