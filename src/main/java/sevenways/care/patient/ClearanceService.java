package sevenways.care.patient;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.consent.ConsentService;
import sevenways.safety.Clearance;
import sevenways.safety.SafetyLevel;
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
     * Clears a patient who has let this clinician see the safety level; the patient reads by whom.
     * False, and nothing is changed, for everybody else and before the first screen.
     *
     * @param level cautious or clear
     * @param remark in the clinician's own words, at most 1000 characters
     */
    @Transactional
    boolean clear(
            ClinicianId clinician, PatientId patient, SafetyLevel level, @Nullable String remark) {
        return consents.look(clinician, patient)
                .filter(consent -> consent.scope().safety())
                .map(consent -> accounts.clinicians(List.of(clinician)).get(clinician))
                .map(name -> new Clearance(clinician, name.name(), level, remark))
                .filter(clearance -> safety.clear(patient, clearance))
                .isPresent();
    }
}
