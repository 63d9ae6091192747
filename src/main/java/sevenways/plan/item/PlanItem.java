package sevenways.plan.item;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.PlannedItem.Skip;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.situation.Choice;

/** One planned practice on a day; it can be swapped and skipped until it is done. */
@Entity
class PlanItem {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate plannedOn;
    private int place;
    private Choice choice;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate skippedOn;
    private @Nullable String barrier;

    /** Where an item stands: on which day, and at which place of it. */
    record Spot(PatientId patient, LocalDate date, int place) {}

    PlanItem(Spot spot, Choice choice) {
        this.patientId = spot.patient();
        this.id = TimeOrderedId.next();
        this.plannedOn = spot.date();
        this.place = spot.place();
        this.choice = choice;
        this.state = State.PLANNED;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanItem() {}

    /**
     * Puts something else in its place.
     *
     * @return what it was before
     */
    PlanChange swap(Choice other) {
        PlanChange before = new PlanChange(patientId, id, choice);
        choice = other;
        open();
        return before;
    }

    /**
     * Leaves it out, without a reason.
     *
     * @param today when its owner did
     * @return what it was before
     * @throws IllegalStateException if it is not open any more
     */
    PlanChange skip(LocalDate today) {
        PlanChange before = leaveOut();
        skippedOn = today;
        return before;
    }

    /**
     * Leaves it out as its practice is dropped, which is no skip.
     *
     * @return what it was before
     * @throws IllegalStateException if it is not open any more
     */
    PlanChange leaveOut() {
        if (!isOpen()) {
            throw new IllegalStateException("item " + id + " is " + state);
        }
        state = State.SKIPPED;
        return new PlanChange(patientId, id, choice);
    }

    /** Whether its owner has left it out. */
    boolean isSkipped() {
        return state == State.SKIPPED && skippedOn != null;
    }

    /** Keeps what got in the way, an id, of what its owner has left out. */
    void tell(String what) {
        if (isSkipped()) {
            barrier = what;
        }
    }

    private void open() {
        state = State.PLANNED;
        skippedOn = null;
        barrier = null;
    }

    /** Takes the latest change back; what is done stays done, what was new is left out. */
    void undo(PlanChange change) {
        Choice before = change.before();
        if (state == State.DONE) {
            return;
        }
        if (before == null) {
            state = State.SKIPPED;
        } else {
            choice = before;
            open();
        }
    }

    /** Becomes this by rule; left out where there is nothing to become. */
    void become(@Nullable Choice other) {
        if (other == null) {
            state = State.SKIPPED;
        } else {
            choice = other;
            open();
        }
    }

    boolean isOpen() {
        return state == State.PLANNED;
    }

    UUID id() {
        return id;
    }

    PatientId patient() {
        return patientId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    Choice choice() {
        return choice;
    }

    @Nullable Skip skip() {
        return skippedOn == null || state != State.SKIPPED ? null : new Skip(barrier);
    }

    State state() {
        return state;
    }
}
