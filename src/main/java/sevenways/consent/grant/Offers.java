package sevenways.consent.grant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.consent.LiveConsent;
import sevenways.consent.Redemption;
import sevenways.consent.Redemption.Granted;
import sevenways.consent.Redemption.Refused;
import sevenways.consent.Scope;

/** The life of an offer: a patient makes it, and a clinician who has its code takes it up, once. */
@Component
@Transactional
public class Offers {

    private final ConsentRepository consents;
    private final CodeGuesses guesses;
    private final AccountService accounts;
    private final Clock clock;

    Offers(ConsentRepository consents, CodeGuesses guesses, AccountService accounts, Clock clock) {
        this.consents = consents;
        this.guesses = guesses;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Offers these terms to whoever redeems the code. A code that waits already is withdrawn; the
     * same code with other terms takes the place of what it stood for. Empty if that code has had
     * its day.
     */
    Optional<MadeOffer> make(PatientId patient, Terms terms, Code code) {
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

    /** Offers this to whoever redeems the code that is returned. */
    public String invite(Patient patient, String shownName, Scope scope, LocalDate lastDay) {
        Code code = Code.drawn(patient.id(), Code.draw());
        make(patient.id(), Terms.of(shownName, scope, lastDay, patient), code);
        return code.letters();
    }

    /** Gives the clinician what the code that they typed was offered for. */
    public Redemption redeem(ClinicianId clinician, String typed) {
        if (!guesses.begin(clinician)) {
            return Refused.TOO_MANY_TRIES;
        }
        Instant now = clock.instant();
        Optional<Consent> offer =
                Code.typed(typed).flatMap(code -> consents.findByCode(code.hash(), now));
        if (offer.isEmpty()) {
            return Refused.WRONG_CODE;
        }
        guesses.takeBack(clinician);
        return new Granted(grant(offer.get(), clinician, now));
    }

    private LiveConsent grant(Consent offer, ClinicianId clinician, Instant now) {
        var name = accounts.clinicians(List.of(clinician)).get(clinician);
        consents.revokeFormer(offer.patient(), clinician, now);
        offer.grantTo(Objects.requireNonNull(name), now);
        return offer.live();
    }
}
