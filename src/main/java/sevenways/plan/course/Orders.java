package sevenways.plan.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.plan.Prescription;
import sevenways.plan.StandingOrder;
import sevenways.plan.item.Outcome;
import sevenways.plan.item.Skips;
import sevenways.plan.planner.Planner;

/**
 * Keeps what clinicians, and patients themselves, have said of practices; what is said last holds.
 * What is said twice is said once.
 */
@Component
@Transactional
public class Orders {

    private final PlanOrderRepository orders;
    private final PlanWeekRepository weeks;
    private final Skips skips;
    private final Clock clock;

    Orders(PlanOrderRepository orders, PlanWeekRepository weeks, Skips skips, Clock clock) {
        this.orders = orders;
        this.weeks = weeks;
        this.skips = skips;
        this.clock = clock;
    }

    /** Says a clinician's word, in the place of what was said before, the patient's own too. */
    public void place(PatientId patient, Prescription said) {
        Optional<PlanOrder> before = orders.findOpen(patient, said.practice());
        if (before.filter(order -> order.says(said, now())).isEmpty()) {
            write(before, new PlanOrder(patient, said, now()));
            note(patient);
        }
    }

    /** Takes back what this clinician has said; false if they have said no such thing. */
    public boolean lift(PatientId patient, ClinicianId clinician, UUID id) {
        List<PlanOrder> lifted =
                orders.findOpen(patient, clinician).stream()
                        .filter(order -> order.id().equals(id))
                        .toList();
        lift(patient, lifted);
        return !lifted.isEmpty();
    }

    /** Takes back everything that this clinician has said. */
    public void liftAll(PatientId patient, ClinicianId clinician) {
        lift(patient, orders.findOpen(patient, clinician));
    }

    private void lift(PatientId patient, List<PlanOrder> lifted) {
        lifted.forEach(order -> order.end(now()));
        if (!lifted.isEmpty()) {
            note(patient);
        }
    }

    /**
     * What clinicians have said and what holds now, by practice. One statement.
     *
     * @param title gives the title of a practice by its slug
     */
    @Transactional(readOnly = true)
    public List<StandingOrder> of(PatientId patient, UnaryOperator<String> title) {
        return orders.findOpen(patient, now()).stream()
                .flatMap(order -> order.standing(title.apply(order.order().practice())).stream())
                .toList();
    }

    /**
     * Leaves a practice out of every plan from today on by the patient's own word, until it is
     * brought back. Refused where a clinician has said something of it.
     */
    public Outcome drop(PatientId patient, String practice, LocalDate today) {
        Optional<PlanOrder> before = orders.findOpen(patient, practice);
        if (before.filter(PlanOrder::isOwn).isPresent()) {
            return Outcome.UNCHANGED;
        }
        if (before.filter(order -> order.holdsAt(now())).isPresent()) {
            return Outcome.REFUSED;
        }
        write(before, new PlanOrder(patient, practice, now()));
        skips.leaveOut(patient, practice, today);
        return Outcome.CHANGED;
    }

    /** Lets a practice that the patient has dropped be planned again. */
    public Outcome bringBack(PatientId patient, String practice) {
        Optional<PlanOrder> own = orders.findOpen(patient, practice).filter(PlanOrder::isOwn);
        own.ifPresent(order -> order.end(now()));
        return own.isPresent() ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** There is one open order of a practice at most, so the one before ends first. */
    private void write(Optional<PlanOrder> before, PlanOrder order) {
        before.ifPresent(it -> it.end(now()));
        orders.flush();
        orders.save(order);
    }

    /** The week that runs anywhere on earth, and those to come, do not know of it yet. */
    private void note(PatientId patient) {
        weeks.noteOrder(
                patient, now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(Planner.DAYS + 1L));
    }

    private Instant now() {
        return clock.instant();
    }
}
