package sevenways.consent;

import java.time.Instant;
import java.time.LocalDate;
import sevenways.account.Patient;

/**
 * A consent that holds at this moment, in the hands of the clinician it was given to.
 *
 * @param shownName the name under which the patient wants to be known to them
 * @param endsOn the last day, by the patient's calendar
 */
public record LiveConsent(
        Patient patient, String shownName, Scope scope, LocalDate endsOn, Instant grantedAt) {}
