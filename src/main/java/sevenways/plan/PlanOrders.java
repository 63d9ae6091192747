package sevenways.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.course.Orders;

/**
 * What clinicians say of a patient's plan. Whether they may is the caller's to know. Planning
 * follows it in every week to come, as far as safety, the patient's health and minutes let it.
 */
@Service
@Transactional
public class PlanOrders {

    private final Orders orders;
    private final Library library;

    PlanOrders(Orders orders, Library library) {
        this.orders = orders;
        this.library = library;
    }

    /**
     * Says this of a practice, in the place of what was said of it before, the patient's own word
     * too. Said twice it is said once. False, and nothing is changed, if there is no such practice.
     */
    public boolean place(PatientId patient, Prescription said) {
        boolean known = library.practice(said.practice()).isPresent();
        if (known) {
            orders.place(patient, said);
        }
        return known;
    }

    /** Takes back what this clinician has said; false if they have said no such thing. */
    public boolean lift(PatientId patient, ClinicianId clinician, UUID id) {
        return orders.lift(patient, clinician, id);
    }

    /** Takes back everything that this clinician has said. */
    public void liftAll(PatientId patient, ClinicianId clinician) {
        orders.liftAll(patient, clinician);
    }

    /** What clinicians have said and what holds now, by practice. One statement. */
    @Transactional(readOnly = true)
    public List<StandingOrder> of(PatientId patient) {
        return orders.of(patient, this::title);
    }

    private String title(String practice) {
        return library.practice(practice).map(Practice::title).orElse(practice);
    }
}
