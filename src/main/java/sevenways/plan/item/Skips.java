package sevenways.plan.item;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.barrier.Barriers;

/**
 * Leaves items out, with or without a word on what got in the way. What is asked for twice happens
 * once.
 */
@Component
@Transactional
public class Skips {

    private final PlanItemRepository items;
    private final PlanChangeRepository changes;
    private final Barriers barriers;

    Skips(PlanItemRepository items, PlanChangeRepository changes, Barriers barriers) {
        this.items = items;
        this.changes = changes;
        this.barriers = barriers;
    }

    /** Leaves an item out, without a reason. */
    public Outcome skip(PatientId patient, UUID id, LocalDate today) {
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
    public Outcome tell(PatientId patient, UUID id, String barrier) {
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

    /** Leaves out what is open of a practice from today on, as it is dropped: that is no skip. */
    public void leaveOut(PatientId patient, String practice, LocalDate today) {
        items.findOpen(patient, practice, today).forEach(item -> changes.save(item.leaveOut()));
    }

    /** Counts no more how often a practice was left out: it stays. */
    public Outcome keep(PatientId patient, String practice) {
        return items.forgetSkips(patient, practice) > 0 ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** The practices that were left out so often that dropping them is asked. One statement. */
    @Transactional(readOnly = true)
    public Set<String> often(PatientId patient, LocalDate today) {
        return Set.copyOf(
                items.findOftenSkipped(
                        patient, today.minusDays(barriers.ask().days()), barriers.ask().skips()));
    }
}
