package sevenways.care;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.consent.LiveConsent;
import sevenways.plan.Adherence;
import sevenways.safety.SafetyStatus;

/**
 * What a clinician sees of a patient. What is not shared is null or empty here: the consent tells.
 *
 * @param asOf when it was read, by the clinician's clock
 * @param sessions those of the last four weeks, the newest first
 * @param notes those of the last four weeks, the newest first
 */
record PatientPage(
        LiveConsent consent,
        ZonedDateTime asOf,
        @Nullable SafetyStatus safety,
        @Nullable Adherence adherence,
        List<Played> sessions,
        List<Note> notes) {}
