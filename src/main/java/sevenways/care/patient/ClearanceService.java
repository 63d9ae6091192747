package sevenways.care.patient;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.consent.ConsentService;
import sevenways.consent.LiveConsent;
import sevenways.safety.SafetyService;

/** Lets a clinician say, by name, that a patient whom they have examined may move again. */
@Service
class ClearanceService {

    private final ConsentService consents;
    private final AccountService accounts;
    private final SafetyService safety;

    ClearanceService(ConsentService consents, AccountService accounts, SafetyService safety) {
        this.consents = consents;
        this.accounts = accounts;
        this.safety = safety;
    }

    /**
     * What is closed to a patient who has let this clinician see the safety level, and since when.
     * Empty for everybody else. Two statements.
     */
    @Transactional
    Optional<ClearancePage> read(ClinicianId clinician, PatientId patient) {
        return open(clinician, patient)
                .map(consent -> new ClearancePage(consent, safety.standing(patient).orElse(null)));
    }

    /**
     * Clears a patient who has let this clinician see the safety level; the patient reads by whom.
     *
     * @param form without errors
     * @return whether it is cleared; false, and nothing is changed, where the patient no longer
     *     stands as the form was shown; empty for everybody to whom the level is not open
     */
    @Transactional
    Optional<Boolean> clear(ClinicianId clinician, PatientId patient, ClearanceForm form) {
        return open(clinician, patient)
                .map(consent -> accounts.clinicians(List.of(clinician)).get(clinician))
                .map(name -> safety.clear(patient, form.clearance(clinician, name.name())));
    }

    private Optional<LiveConsent> open(ClinicianId clinician, PatientId patient) {
        return consents.look(clinician, patient).filter(consent -> consent.scope().safety());
    }
}
