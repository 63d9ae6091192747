package sevenways.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;

/** Takes and keeps the profile of a patient. */
@Service
@Transactional
public class IntakeService {

    private final IntakeRepository intakes;
    private final Needs needs;

    IntakeService(IntakeRepository intakes, Needs needs) {
        this.intakes = intakes;
        this.needs = needs;
    }

    /** The latest profile; empty before the intake. One statement. */
    @Transactional(readOnly = true)
    public Optional<Profile> profile(PatientId patient) {
        return intakes.findFirstByPatientIdOrderByTakenAtDescIdDesc(patient).map(Intake::profile);
    }

    /** Takes a profile; nothing is written when it says what the latest one says. */
    public void take(PatientId patient, Profile profile) {
        if (profile(patient).filter(profile::saysTheSameAs).isEmpty()) {
            intakes.save(new Intake(patient, profile));
        }
    }

    /**
     * The slugs of all seven pathways in the order that fits: the greatest need first. High fear of
     * movement delays movement and never drops it. No statement.
     */
    public List<String> pathways(Profile profile) {
        return needs.inOrder(profile.needs());
    }

    /** Whether this pathway comes later than its need alone would place it. No statement. */
    public boolean isDelayed(String pathway, Profile profile) {
        return needs.isDelayed(pathway, profile.needs());
    }
}
