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
    private final Hindrances hindrances;
    private final Circumstances circumstances;
    private final Planner planner;

    ItemChanges(
            PlanItemRepository items,
            PlanChangeRepository changes,
            Hindrances hindrances,
            Circumstances circumstances,
            Planner planner) {
        this.items = items;
        this.changes = changes;
        this.hindrances = hindrances;
        this.circumstances = circumstances;
        this.planner = planner;
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
        return circumstances.rests(patient)
                ? Outcome.RESTS
                : circumstances.now(patient).map(now -> swap(item, to, now)).orElse(Outcome.CLOSED);
    }

    private Outcome swap(PlanItem item, String to, Situation now) {
        if (planner.closes(to, now)) {
            return Outcome.CLOSED;
        }
        Optional<Choice> other =
                offers(item, now).stream().filter(offer -> offer.practice().equals(to)).findFirst();
        other.ifPresent(choice -> changes.save(item.swap(choice)));
        return other.isPresent() ? Outcome.CHANGED : Outcome.REFUSED;
    }

    /**
     * Takes the latest change of an item back, unless what it was before is closed now, or would
     * break what its day promises; what is done stays done.
     */
    public Outcome undo(PatientId patient, UUID id) {
        PlanItem item = items.findByPatientIdAndId(patient, id).orElse(null);
        if (item == null) {
            return Outcome.UNKNOWN;
        }
        PlanChange latest =
                changes.findFirstByPatientIdAndItemIdOrderByIdDesc(patient, id).orElse(null);
        if (latest == null || item.state() == PlannedItem.State.DONE) {
            return Outcome.UNCHANGED;
        }
        return circumstances.rests(patient)
                ? Outcome.RESTS
                : undo(item, latest, circumstances.now(patient));
    }

    private Outcome undo(PlanItem item, PlanChange change, Optional<Situation> now) {
        Optional<Outcome> hindrance = hindrances.of(item, change, now);
        if (hindrance.isEmpty()) {
            item.undo(change);
            changes.delete(change);
        }
        return hindrance.orElse(Outcome.CHANGED);
    }

    /**
     * Takes back what was one change by rule, on every day that it was made and where nothing
     * stands in the way; where something does, it still waits, and that is what is told. What has
     * been kept or taken back, and what is not theirs, is all the same: there is nothing to take
     * back.
     */
    Outcome undoAll(PatientId patient, UUID bundle) {
        List<PlanChange> waiting = changes.findWaiting(patient, bundle);
        if (waiting.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        if (circumstances.rests(patient)) {
            return Outcome.RESTS;
        }
        Optional<Situation> now = circumstances.now(patient);
        return waiting.stream()
                .map(change -> undo(itemOf(patient, change), change, now))
                .reduce(Outcome.CHANGED, (told, next) -> told == Outcome.CHANGED ? next : told);
    }

    /** A change goes with its item, so there always is one. */
    private PlanItem itemOf(PatientId patient, PlanChange change) {
        return items.findByPatientIdAndId(patient, change.itemId()).orElseThrow();
    }

    /** Lets changes by rule stand. */
    Outcome keep(PatientId patient, Set<UUID> bundles) {
        return changes.keep(patient, bundles) == 0 ? Outcome.UNKNOWN : Outcome.CHANGED;
    }

    private List<Choice> offers(PlanItem item, Situation now) {
        List<PlanItem> day =
                items.findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(
                        item.patient(), item.plannedOn(), item.plannedOn());
        Set<String> taken =
                day.stream().map(other -> other.choice().practice()).collect(Collectors.toSet());
        int others =
                day.stream()
                        .filter(other -> other != item)
                        .filter(other -> other.state() != PlannedItem.State.SKIPPED)
                        .mapToInt(other -> other.choice().minutes())
                        .sum();
        return planner.alternatives(item.choice(), now, taken, now.minutesADay() - others);
    }
}
