package sevenways.plan;

import java.time.Instant;
import java.util.UUID;
import sevenways.account.ClinicianId;

/**
 * What a clinician has said of a practice, and planning follows.
 *
 * @param title of the practice
 * @param days of a week; 0 where it is removed
 * @param clinician whose word it is
 * @param by their name at the time
 */
public record StandingOrder(
        UUID id,
        String practice,
        String title,
        Prescription.Kind kind,
        int days,
        ClinicianId clinician,
        String by,
        String reason,
        Instant madeAt) {}
