package sevenways.consent.grant;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import sevenways.account.Patient;
import sevenways.consent.Scope;

/**
 * What a patient offers: under which name, which parts, and until when.
 *
 * @param endsOn the last day, as the patient chose it
 * @param endsAt the end of that day where the patient lived when they chose it
 */
@Embeddable
record Terms(String shownName, Scope scope, LocalDate endsOn, Instant endsAt, ZoneId zone) {

    /**
     * @throws IllegalArgumentException if nothing is shared, which is no offer
     */
    Terms {
        if (scope.isEmpty()) {
            throw new IllegalArgumentException("nothing is shared");
        }
    }

    static Terms of(String shownName, Scope scope, LocalDate endsOn, Patient patient) {
        Instant endsAt = endsOn.plusDays(1).atStartOfDay(patient.zone()).toInstant();
        return new Terms(shownName, scope, endsOn, endsAt, patient.zone());
    }
}
