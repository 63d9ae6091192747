package sevenways.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.intake.IntakeService;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.planner.Calming;
import sevenways.plan.situation.Choice;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;

/** Knows what may be done at once in a flare. */
@Service
@Transactional(readOnly = true)
public class FlareService {

    private final Calming calming;
    private final SafetyService safety;
    private final IntakeService intake;
    private final Library library;

    FlareService(Calming calming, SafetyService safety, IntakeService intake, Library library) {
        this.calming = calming;
        this.safety = safety;
        this.intake = intake;
        this.library = library;
    }

    /**
     * A practice to do lying down.
     *
     * @param minutes the length of its variant
     */
    public record Offer(Practice practice, int minutes) {

        /** Where it plays: darker, larger and with fewer words. */
        public String address() {
            return "/practices/%s/play?minutes=%d&posture=bed&calm=flare"
                    .formatted(practice.slug(), minutes);
        }
    }

    /** What suits somebody of whom nothing is known. No statement. */
    public List<Offer> offers() {
        return offers(Set.of());
    }

    /** What suits this patient; nothing while a red flag lets nothing play. Three statements. */
    public List<Offer> offers(PatientId patient) {
        boolean mayPlay =
                safety.status(patient)
                        .map(SafetyStatus::level)
                        .map(level -> level.mayPlay())
                        .orElse(true);
        if (!mayPlay) {
            return List.of();
        }
        Set<String> conditions = new HashSet<>(safety.conditions(patient));
        intake.profile(patient).ifPresent(profile -> conditions.addAll(profile.conditions()));
        return offers(conditions);
    }

    private List<Offer> offers(Set<String> conditions) {
        return calming.offers(conditions).stream().map(this::offer).toList();
    }

    private Offer offer(Choice choice) {
        return new Offer(library.practice(choice.practice()).orElseThrow(), choice.minutes());
    }
}
