package sevenways.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.consent.Redemption.Refused;

/** Keeps what patients share and with whom, and records who looked. */
@Service
@Transactional
public class ConsentService {

    private static final int VISITS_SHOWN = 20;

    /** Enough looks for that many visits, unless somebody looks all the time. */
    private static final Limit LOOKS_READ = Limit.of(200);

    private final ConsentRepository consents;
    private final AccessRecordRepository looks;
    private final CodeGuesses guesses;
    private final AccountService accounts;
    private final Clock clock;

    ConsentService(
            ConsentRepository consents,
            AccessRecordRepository looks,
            CodeGuesses guesses,
            AccountService accounts,
            Clock clock) {
        this.consents = consents;
        this.looks = looks;
        this.guesses = guesses;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Offers these terms to whoever redeems the code. A code that waits already is withdrawn; the
     * same code with other terms takes the place of what it stood for. Empty if that code has had
     * its day.
     */
    Optional<MadeOffer> offer(PatientId patient, Terms terms, Code code) {
        consents.lineUp(patient.value());
        Instant now = clock.instant();
        Optional<Consent> same = consents.find(patient, code.hash());
        if (same.isPresent()) {
            same.filter(Consent::isOpen).ifPresent(offer -> offer.rewrite(terms, now));
            return same.filter(Consent::isOpen).map(offer -> new MadeOffer(offer.offer(), false));
        }
        Optional<Consent> former = consents.findOpen(patient);
        boolean withdrawn = former.filter(offer -> offer.isOpenAt(now)).isPresent();
        former.ifPresent(offer -> offer.revoke(now));
        consents.flush();
        Consent made = consents.save(new Consent(patient, terms, code, now));
        return Optional.of(new MadeOffer(made.offer(), withdrawn));
    }

    @Transactional(readOnly = true)
    CareTeam team(Patient patient) {
        List<Consent> current = consents.findCurrent(patient.id(), clock.instant());
        return new CareTeam(
                current.stream().filter(c -> !c.isOpen()).map(Consent::member).toList(),
                current.stream().filter(Consent::isOpen).map(Consent::offer).findFirst(),
                Visit.of(looks.findLatest(patient.id(), LOOKS_READ), patient.zone(), VISITS_SHOWN));
    }

    /** Ends a consent, or an offer that waits; false if this patient has none of that id. */
    boolean revoke(PatientId patient, UUID id) {
        Optional<Consent> consent = consents.find(patient, id);
        consent.ifPresent(found -> found.revoke(clock.instant()));
        return consent.isPresent();
    }

    /**
     * Gives the clinician what the code was offered for, in place of what the same patient may have
     * given them before.
     *
     * @param code as typed: in any case, with or without spaces and dashes
     */
    public Redemption redeem(ClinicianId clinician, String code) {
        if (!guesses.begin(clinician)) {
            return Refused.TOO_MANY_TRIES;
        }
        Instant now = clock.instant();
        Optional<Consent> offer =
                Code.typed(code).flatMap(typed -> consents.findByCode(typed.hash(), now));
        if (offer.isEmpty()) {
            return Refused.WRONG_CODE;
        }
        guesses.takeBack(clinician);
        return new Redemption.Granted(grant(offer.get(), clinician, now));
    }

    /**
     * Lets a clinician see everything up to and including a date, without a code that changes
     * hands: for whoever sets up both people.
     */
    public void letIn(Patient patient, String shownName, LocalDate endsOn, ClinicianId clinician) {
        Instant now = clock.instant();
        Terms terms = Terms.of(shownName, new Scope(true, true, true, true), endsOn, patient);
        Code unseen = Code.drawn(patient.id(), Code.draw());
        grant(consents.save(new Consent(patient.id(), terms, unseen, now)), clinician, now);
    }

    private LiveConsent grant(Consent offer, ClinicianId clinician, Instant now) {
        var name = accounts.clinicians(List.of(clinician)).get(clinician);
        consents.revokeFormer(offer.patient(), clinician, now);
        offer.grantTo(Objects.requireNonNull(name), now);
        return offer.live();
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
