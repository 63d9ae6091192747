package sevenways.care.patient;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import sevenways.consent.LiveConsent;
import sevenways.plan.Adherence;
import sevenways.progress.Report;
import sevenways.safety.Standing;

/**
 * What a clinician sees of a patient. What is not shared is null here, and what there is not yet
 * too: the consent tells which.
 *
 * @param asOf when it was read, by the clinician's clock
 * @param adherence to the plan of the last four weeks
 * @param report what the patient sees themselves; the page shows the parts of it that are shared
 */
record PatientPage(
        LiveConsent consent,
        ZonedDateTime asOf,
        @Nullable Standing safety,
        @Nullable Adherence adherence,
        @Nullable Report report) {}
