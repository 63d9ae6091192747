package sevenways.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;
import sevenways.demo.DemoPeople.Clinician;
import sevenways.demo.DemoPeople.DemoPatient;
import sevenways.demo.DemoPeople.Order;
import sevenways.plan.PlanOrders;
import sevenways.plan.Prescription;

/** Lets the demo's clinician in to the demo's patients. */
@Component
@WithDemo
record DemoCare(ConsentService consents, PlanOrders orders, Clock clock) {

    private static final int SHARED_DAYS = 180;
    private static final Scope EVERYTHING = new Scope(true, true, true, true);

    /** The patient shares all there is. Who says something of the plan has looked at it before. */
    void letIn(ClinicianId id, Clinician clinician, Patient patient, DemoPatient one) {
        LocalDate lastDay = patient.today(clock).plusDays(SHARED_DAYS);
        consents.redeem(id, consents.invite(patient, one.name(), EVERYTHING, lastDay));
        for (Order order : one.orders()) {
            consents.look(id, patient.id());
            orders.place(
                    patient.id(),
                    new Prescription(
                            id,
                            clinician.name(),
                            order.practice(),
                            order.kind(),
                            order.days(),
                            order.reason(),
                            lastDay.plusDays(1).atStartOfDay(patient.zone()).toInstant()));
        }
    }
}
