package sevenways.consent;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is on a patient's care team now, the offer that waits, and who looked. */
record CareTeam(List<TeamMember> members, Optional<OpenOffer> offer, List<Visit> visits) {

    static CareTeam of(List<Consent> current, List<Visit> visits) {
        return new CareTeam(
                current.stream()
                        .filter(Predicate.not(Consent::isOpen))
                        .map(Consent::member)
                        .toList(),
                current.stream().filter(Consent::isOpen).map(Consent::offer).findFirst(),
                visits);
    }
}
