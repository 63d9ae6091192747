package sevenways.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.consent.grant.Grants;
import sevenways.consent.grant.Offers;

/** Keeps what patients share and with whom, and records who looked. */
@Service
@Transactional
public class ConsentService {

    private final Offers offers;
    private final Grants grants;

    ConsentService(Offers offers, Grants grants) {
        this.offers = offers;
        this.grants = grants;
    }

    /**
     * Offers this to whoever redeems the code that is returned, within 48 hours; a code of the
     * patient that waits already is withdrawn.
     *
     * @param shownName the name the clinician will see, 1 to 80 characters
     * @param lastDay by the patient's calendar
     * @throws IllegalArgumentException if nothing is shared
     */
    public String invite(Patient patient, String shownName, Scope scope, LocalDate lastDay) {
        return offers.invite(patient, shownName, scope, lastDay);
    }

    /**
     * Gives the clinician what the code was offered for, in place of what the same patient may have
     * given them before.
     *
     * @param code as typed: in any case, with or without spaces and dashes
     */
    public Redemption redeem(ClinicianId clinician, String code) {
        return offers.redeem(clinician, code);
    }

    /** Everyone who has let this clinician in, as of now; in no order. One statement. */
    @Transactional(readOnly = true)
    public List<LiveConsent> caseload(ClinicianId clinician) {
        return grants.live(clinician);
    }

    /**
     * The consent by which this clinician may look at this patient's page now; empty if there is
     * none. To ask is to look: the patient will see that they did, and at what. One statement.
     */
    public Optional<LiveConsent> look(ClinicianId clinician, PatientId patient) {
        return grants.look(clinician, patient, false);
    }

    /** The same for the patient's notes; empty also if they are not shared. One statement. */
    public Optional<LiveConsent> lookAtNotes(ClinicianId clinician, PatientId patient) {
        return grants.look(clinician, patient, true);
    }
}
