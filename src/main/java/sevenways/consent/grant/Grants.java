package sevenways.consent.grant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.consent.ConsentRevoked;
import sevenways.consent.LiveConsent;

/** The consents that hold: what they open, to whom, and their end at the patient's word. */
@Component
@Transactional
public class Grants {

    private final ConsentRepository consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(ConsentRepository consents, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /** What this patient shares now. One statement. */
    @Transactional(readOnly = true)
    public Sharing sharing(PatientId patient) {
        return Sharing.of(consents.findCurrent(patient, clock.instant()));
    }

    /** Everyone who has let this clinician in, in no order. One statement. */
    @Transactional(readOnly = true)
    public List<LiveConsent> live(ClinicianId clinician) {
        return consents.findLive(clinician, clock.instant()).stream().map(Consent::live).toList();
    }

    /**
     * The consent by which this clinician may look at this patient now, and the look on record; or
     * neither. One statement.
     *
     * @param notes whether they look at the notes, or else at the rest
     */
    public Optional<LiveConsent> look(ClinicianId clinician, PatientId patient, boolean notes) {
        UUID look = TimeOrderedId.next();
        return consents.look(patient.value(), clinician.value(), look, notes, clock.instant())
                .map(Consent::live);
    }

    /** Ends a consent, or an offer that waits; false if this patient has none of that id. */
    public boolean revoke(PatientId patient, UUID id) {
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
}
