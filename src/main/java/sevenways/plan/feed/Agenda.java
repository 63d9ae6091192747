package sevenways.plan.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;

/** Finds what of a plan a calendar may show: nothing that is closed to the patient now. */
@Component
@Transactional(readOnly = true)
class Agenda {

    private final PlanService plans;
    private final SafetyService safety;

    Agenda(PlanService plans, SafetyService safety) {
        this.plans = plans;
        this.safety = safety;
    }

    /** Of these dates, both included; nothing at all in an emergency. Three statements. */
    List<PlannedItem> between(PatientId patient, LocalDate from, LocalDate to) {
        Optional<SafetyLevel> level = safety.status(patient).map(SafetyStatus::level);
        return plans.between(patient, from, to).stream()
                .filter(item -> item.state() != State.SKIPPED)
                .filter(item -> level.filter(known -> plans.mayStart(item, known)).isPresent())
                .toList();
    }
}
