package sevenways.care.order;

import java.util.List;
import sevenways.account.ClinicianId;
import sevenways.consent.LiveConsent;
import sevenways.plan.StandingOrder;

/**
 * What clinicians have said of a patient's plan.
 *
 * @param clinician who looks, and may take back their own
 */
record OrderPage(LiveConsent consent, ClinicianId clinician, List<StandingOrder> orders) {

    public boolean isOwn(StandingOrder order) {
        return order.clinician().equals(clinician);
    }
}
