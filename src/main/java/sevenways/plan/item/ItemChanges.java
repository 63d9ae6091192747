package sevenways.plan.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.PlannedItem;
import sevenways.plan.planner.Planner;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Situation;

/** Swaps items, and takes changes back. What is asked for twice happens once. */
@Component
@Transactional
public class ItemChanges {

    private final PlanItemRepository items;
    private final PlanChangeRepository changes;
    private final Circumstances circumstances;
    private final Planner planner;

    ItemChanges(
            PlanItemRepository items,
            PlanChangeRepository changes,
            Circumstances circumstances,
            Planner planner) {
        this.items = items;
        this.changes = changes;
        this.circumstances = circumstances;
        this.planner = planner;
    }

    /** What came of a wish for a change. */
    public enum Outcome {
        CHANGED,
        /** It was so already. */
        UNCHANGED,
        /** That is not on offer. */
        REFUSED,
        UNKNOWN
    }

    /**
     * Puts another practice in an item's place.
     *
     * @param from slug of the practice that was shown, so that a second press changes nothing
     * @param to slug of one that is offered
     */
    public Outcome swap(PatientId patient, UUID id, String from, String to) {
        PlanItem item = items.findByPatientIdAndId(patient, id).orElse(null);
        if (item == null) {
            return Outcome.UNKNOWN;
        }
        boolean mayChange = item.isOpen() || item.isSkipped();
        if (!mayChange || !item.choice().practice().equals(from)) {
            return Outcome.UNCHANGED;
        }
        Optional<Choice> other =
                offers(patient, item).stream()
                        .filter(offer -> offer.practice().equals(to))
                        .findFirst();
        other.ifPresent(choice -> changes.save(item.swap(choice)));
        return other.isPresent() ? Outcome.CHANGED : Outcome.REFUSED;
    }

    /**
     * Takes the latest change of an item back; what is done stays done, and what a rule closed
     * stays closed.
     */
    public Outcome undo(PatientId patient, UUID id) {
        PlanItem item = items.findByPatientIdAndId(patient, id).orElse(null);
        if (item == null) {
            return Outcome.UNKNOWN;
        }
        Optional<PlanChange> latest =
                changes.findFirstByPatientIdAndItemIdOrderByIdDesc(patient, id)
                        .filter(change -> item.state() != PlannedItem.State.DONE)
                        .filter(change -> mayBeAgain(patient, change));
        latest.ifPresent(
                change -> {
                    item.undo(change);
                    changes.delete(change);
                });
        return latest.isPresent() ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private boolean mayBeAgain(PatientId patient, PlanChange change) {
        Choice before = change.before();
        return before == null
                || change.bundle() == null
                || circumstances
                        .now(patient)
                        .filter(situation -> planner.permits(before, situation))
                        .isPresent();
    }

    /**
     * Takes back what was one change by rule, on every day that it was made, where what it was
     * before is still open to the patient. What has been kept or taken back, and what is not
     * theirs, is all the same: there is nothing to take back.
     */
    Outcome undoAll(PatientId patient, UUID bundle) {
        Situation situation = circumstances.now(patient).orElse(null);
        Outcome outcome = Outcome.UNCHANGED;
        for (PlanChange change : changes.findWaiting(patient, bundle)) {
            Choice before = change.before();
            boolean may = before == null || situation != null && planner.permits(before, situation);
            if (!may) {
                return Outcome.REFUSED;
            }
            items.findByPatientIdAndId(patient, change.itemId())
                    .ifPresent(item -> item.undo(change));
            changes.delete(change);
            outcome = Outcome.CHANGED;
        }
        return outcome;
    }

    /** Lets changes by rule stand. */
    Outcome keep(PatientId patient, Set<UUID> bundles) {
        return changes.keep(patient, bundles) == 0 ? Outcome.UNKNOWN : Outcome.CHANGED;
    }

    private List<Choice> offers(PatientId patient, PlanItem item) {
        List<PlanItem> day =
                items.findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(
                        patient, item.plannedOn(), item.plannedOn());
        Set<String> taken =
                day.stream().map(other -> other.choice().practice()).collect(Collectors.toSet());
        int others =
                day.stream()
                        .filter(other -> other != item)
                        .filter(other -> other.state() != PlannedItem.State.SKIPPED)
                        .mapToInt(other -> other.choice().minutes())
                        .sum();
        return circumstances
                .now(patient)
                .map(
                        situation ->
                                planner.alternatives(
                                        item.choice(),
                                        situation,
                                        taken,
                                        situation.minutesADay() - others))
                .orElse(List.of());
    }
}
