package sevenways.consent.team;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.consent.grant.Grants;
import sevenways.consent.grant.Sharing;

/** Reads who is on a patient's care team, and who looked. */
@Service
class CareTeamService {

    private static final int VISITS_SHOWN = 20;

    /** Enough looks for that many visits, unless somebody looks all the time. */
    private static final Limit LOOKS_READ = Limit.of(200);

    private final Grants grants;
    private final AccessRecordRepository looks;

    CareTeamService(Grants grants, AccessRecordRepository looks) {
        this.grants = grants;
        this.looks = looks;
    }

    @Transactional(readOnly = true)
    CareTeam of(Patient patient) {
        Sharing sharing = grants.sharing(patient.id());
        return new CareTeam(
                sharing.members(),
                sharing.offer(),
                Visit.of(looks.findLatest(patient.id(), LOOKS_READ), patient.zone(), VISITS_SHOWN));
    }
}
