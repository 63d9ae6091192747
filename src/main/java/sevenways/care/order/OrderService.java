package sevenways.care.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.ClinicianName;
import sevenways.account.PatientId;
import sevenways.consent.ConsentRevoked;
import sevenways.consent.ConsentService;
import sevenways.consent.LiveConsent;
import sevenways.plan.PlanOrders;
import sevenways.plan.Prescription;

/**
 * Lets a clinician to whom a patient has opened the plan add, lock and remove practices in it, by
 * name and with a reason. It holds until they lift it, or until the consent ends.
 */
@Service
class OrderService {

    private final ConsentService consents;
    private final AccountService accounts;
    private final PlanOrders orders;

    OrderService(ConsentService consents, AccountService accounts, PlanOrders orders) {
        this.consents = consents;
        this.accounts = accounts;
        this.orders = orders;
    }

    /** What holds in this patient's plan; empty for everybody to whom it is not open. */
    @Transactional
    Optional<OrderPage> read(ClinicianId clinician, PatientId patient) {
        return open(clinician, patient)
                .map(consent -> new OrderPage(consent, clinician, orders.of(patient)));
    }

    /**
     * Says this of a practice. False, and nothing is changed, for everybody to whom the plan is not
     * open, and where there is no such practice.
     */
    @Transactional
    boolean place(ClinicianId clinician, PatientId patient, OrderForm form) {
        return open(clinician, patient)
                .map(consent -> prescription(clinician, consent, form))
                .filter(said -> orders.place(patient, said))
                .isPresent();
    }

    /** Takes back what this clinician has said; false if that is not theirs to take back. */
    @Transactional
    boolean lift(ClinicianId clinician, PatientId patient, UUID order) {
        return open(clinician, patient)
                .filter(consent -> orders.lift(patient, clinician, order))
                .isPresent();
    }

    /** Who may no longer see the plan has no more say in it. */
    @EventListener
    void end(ConsentRevoked revoked) {
        orders.liftAll(revoked.patient(), revoked.clinician());
    }

    private Optional<LiveConsent> open(ClinicianId clinician, PatientId patient) {
        return consents.look(clinician, patient).filter(consent -> consent.scope().sessions());
    }

    private Prescription prescription(ClinicianId clinician, LiveConsent consent, OrderForm form) {
        ClinicianName name = accounts.clinicians(List.of(clinician)).get(clinician);
        Instant end =
                consent.endsOn().plusDays(1).atStartOfDay(consent.patient().zone()).toInstant();
        return new Prescription(
                clinician,
                name == null ? "" : name.name(),
                form.slug(),
                form.what(),
                form.daysAWeek(),
                form.words(),
                end);
    }
}
