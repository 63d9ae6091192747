package sevenways.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;
import sevenways.session.NextUp;

/** Tells the page of a session what else is planned today. */
@Component
class PlannedNext implements NextUp {

    private final PlanService plans;
    private final SafetyService safety;
    private final Library library;
    private final Clock clock;

    PlannedNext(PlanService plans, SafetyService safety, Library library, Clock clock) {
        this.plans = plans;
        this.safety = safety;
        this.library = library;
        this.clock = clock;
    }

    /** Three statements: the safety level, and what {@link PlanService#between} asks. */
    @Override
    public Optional<Planned> after(Patient patient, String played) {
        LocalDate today = patient.today(clock);
        Optional<SafetyLevel> level = safety.status(patient.id()).map(SafetyStatus::level);
        return plans.between(patient.id(), today, today).stream()
                .filter(item -> item.state() == PlannedItem.State.PLANNED)
                .filter(item -> !item.practice().equals(played))
                .filter(item -> level.filter(known -> plans.mayStart(item, known)).isPresent())
                .flatMap(item -> planned(item).stream())
                .findFirst();
    }

    private Optional<Planned> planned(PlannedItem item) {
        return library.practice(item.practice())
                .map(
                        practice ->
                                new Planned(
                                        practice.slug(),
                                        practice.title(),
                                        item.minutes(),
                                        item.posture(),
                                        item.id()));
    }
}
