package sevenways.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.ItemChanges.Outcome;
import sevenways.plan.barrier.Barriers;

/**
 * Leaves items out, with or without a word on what got in the way, and drops practices that do not
 * suit. What is asked for twice happens once.
 */
@Component
@Transactional
class Skips {

    private final PlanItemRepository items;
    private final PlanChangeRepository changes;
    private final PlanOrderRepository orders;
    private final Barriers barriers;
    private final Clock clock;

    Skips(
            PlanItemRepository items,
            PlanChangeRepository changes,
            PlanOrderRepository orders,
            Barriers barriers,
            Clock clock) {
        this.items = items;
        this.changes = changes;
        this.orders = orders;
        this.barriers = barriers;
        this.clock = clock;
    }

    Outcome skip(PatientId patient, UUID id, LocalDate today) {
        PlanItem item = items.findByPatientIdAndId(patient, id).orElse(null);
        if (item == null) {
            return Outcome.UNKNOWN;
        }
        if (!item.isOpen()) {
            return Outcome.UNCHANGED;
        }
        changes.save(item.skip(today));
        return Outcome.CHANGED;
    }

    /** Says what got in the way of an item that was left out. */
    Outcome tell(PatientId patient, UUID id, String barrier) {
        PlanItem item = items.findByPatientIdAndId(patient, id).orElse(null);
        if (item == null) {
            return Outcome.UNKNOWN;
        }
        if (barriers.find(barrier).isEmpty()) {
            return Outcome.REFUSED;
        }
        if (!item.isSkipped()) {
            return Outcome.UNCHANGED;
        }
        item.tell(barrier);
        return Outcome.CHANGED;
    }

    /**
     * Leaves a practice out of every plan from today on, until it is brought back. Refused where a
     * clinician has said something of it.
     */
    Outcome drop(PatientId patient, String practice, LocalDate today) {
        Optional<PlanOrder> before = orders.findOpen(patient, practice);
        if (before.filter(PlanOrder::isOwn).isPresent()) {
            return Outcome.UNCHANGED;
        }
        if (before.filter(order -> order.holdsAt(clock.instant())).isPresent()) {
            return Outcome.REFUSED;
        }
        before.ifPresent(order -> order.end(clock.instant()));
        orders.flush();
        orders.save(new PlanOrder(patient, practice, clock.instant()));
        items.findOpen(patient, practice, today).forEach(item -> changes.save(item.leaveOut()));
        return Outcome.CHANGED;
    }

    /** Lets a dropped practice be planned again. */
    Outcome bringBack(PatientId patient, String practice) {
        Optional<PlanOrder> own = orders.findOpen(patient, practice).filter(PlanOrder::isOwn);
        own.ifPresent(order -> order.end(clock.instant()));
        return own.isPresent() ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** Counts no more how often a practice was left out: it stays. */
    Outcome keep(PatientId patient, String practice) {
        return items.forgetSkips(patient, practice) > 0 ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** The practices that were left out so often that dropping them is asked. One statement. */
    @Transactional(readOnly = true)
    Set<String> often(PatientId patient, LocalDate today) {
        return Set.copyOf(
                items.findOftenSkipped(
                        patient, today.minusDays(barriers.ask().days()), barriers.ask().skips()));
    }
}
