package sevenways.consent;

import java.util.List;
import java.util.Optional;

/** Who is on a patient's care team now, the offer that waits, and who looked. */
record CareTeam(List<TeamMember> members, Optional<OpenOffer> offer, List<Visit> visits) {}
