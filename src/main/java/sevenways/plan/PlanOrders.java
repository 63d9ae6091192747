package sevenways.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.planner.Planner;

/**
 * What clinicians say of a patient's plan. Whether they may is the caller's to know. Planning
 * follows it in every week to come, as far as safety, the patient's health and minutes let it.
 */
@Service
@Transactional
public class PlanOrders {

    private final PlanOrderRepository orders;
    private final PlanWeekRepository weeks;
    private final Library library;
    private final Clock clock;

    PlanOrders(PlanOrderRepository orders, PlanWeekRepository weeks, Library library, Clock clock) {
        this.orders = orders;
        this.weeks = weeks;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Says this of a practice, in the place of what was said of it before, the patient's own word
     * too. Said twice it is said once. False, and nothing is changed, if there is no such practice.
     */
    public boolean place(PatientId patient, Prescription said) {
        if (library.practice(said.practice()).isEmpty()) {
            return false;
        }
        Optional<PlanOrder> before = orders.findOpen(patient, said.practice());
        if (before.filter(order -> order.says(said, clock.instant())).isEmpty()) {
            before.ifPresent(order -> order.end(clock.instant()));
            orders.flush();
            orders.save(new PlanOrder(patient, said, clock.instant()));
            note(patient);
        }
        return true;
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
        lifted.forEach(order -> order.end(clock.instant()));
        if (!lifted.isEmpty()) {
            note(patient);
        }
    }

    /** What clinicians have said and what holds now, by practice. One statement. */
    @Transactional(readOnly = true)
    public List<StandingOrder> of(PatientId patient) {
        return orders.findOpen(patient, clock.instant()).stream()
                .flatMap(order -> order.standing(title(order.order().practice())).stream())
                .toList();
    }

    private String title(String practice) {
        return library.practice(practice).map(Practice::title).orElse(practice);
    }

    /** The week that runs anywhere on earth, and those to come, do not know of it yet. */
    private void note(PatientId patient) {
        weeks.noteOrder(
                patient,
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(Planner.DAYS + 1L));
    }
}
