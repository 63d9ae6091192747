package sevenways.consent.team;

import java.util.List;
import java.util.Optional;
import sevenways.consent.grant.OpenOffer;
import sevenways.consent.grant.TeamMember;

/** Who is on a patient's care team now, the offer that waits, and who looked. */
record CareTeam(List<TeamMember> members, Optional<OpenOffer> offer, List<Visit> visits) {}
