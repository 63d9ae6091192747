package sevenways.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;

/** Keeps what patients share and with whom, and records who looked. */
@Service
@Transactional
public class ConsentService {

    private static final int VISITS_SHOWN = 20;

    /** Enough looks for that many visits, unless somebody looks all the time. */
    private static final Limit LOOKS_READ = Limit.of(200);

    private final Offers offers;
    private final ConsentRepository consents;
    private final AccessRecordRepository looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentService(
            Offers offers,
            ConsentRepository consents,
            AccessRecordRepository looks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.consents = consents;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
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
        Code code = Code.drawn(patient.id(), Code.draw());
        offers.make(patient.id(), Terms.of(shownName, scope, lastDay, patient), code);
        return code.letters();
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

    @Transactional(readOnly = true)
    CareTeam team(Patient patient) {
        return CareTeam.of(
                consents.findCurrent(patient.id(), clock.instant()),
                Visit.of(looks.findLatest(patient.id(), LOOKS_READ), patient.zone(), VISITS_SHOWN));
    }

    /** Ends a consent, or an offer that waits; false if this patient has none of that id. */
    boolean revoke(PatientId patient, UUID id) {
        Optional<Consent> consent = consents.find(patient, id);
        consent.ifPresent(
                found -> {
                    found.revoke(clock.instant());
                    found.grantee()
                            .map(clinician -> new ConsentRevoked(patient, clinician))
                            .ifPresent(events::publishEvent);
                });
        return consent.isPresent();
    }

    /** Everyone who has let this clinician in, as of now; in no order. One statement. */
    @Transactional(readOnly = true)
    public List<LiveConsent> caseload(ClinicianId clinician) {
        return consents.findLive(clinician, clock.instant()).stream().map(Consent::live).toList();
    }

    /**
     * The consent by which this clinician may look at this patient's page now; empty if there is
     * none. To ask is to look: the patient will see that they did, and at what. One statement.
     */
    public Optional<LiveConsent> look(ClinicianId clinician, PatientId patient) {
        return look(clinician, patient, false);
    }

    /** The same for the patient's notes; empty also if they are not shared. One statement. */
    public Optional<LiveConsent> lookAtNotes(ClinicianId clinician, PatientId patient) {
        return look(clinician, patient, true);
    }

    private Optional<LiveConsent> look(ClinicianId clinician, PatientId patient, boolean notes) {
        UUID look = TimeOrderedId.next();
        return consents.look(patient.value(), clinician.value(), look, notes, clock.instant())
                .map(Consent::live);
    }
}
