package sevenways.consent.grant;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom a patient has let in, the latest first, and the offer that waits. */
public record Sharing(List<TeamMember> members, Optional<OpenOffer> offer) {

    static Sharing of(List<Consent> current) {
        return new Sharing(
                current.stream()
                        .filter(Predicate.not(Consent::isOpen))
                        .map(Consent::member)
                        .toList(),
                current.stream().filter(Consent::isOpen).map(Consent::offer).findFirst());
    }
}
