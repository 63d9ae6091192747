package sevenways.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import sevenways.account.PatientId;

/** Builds the patient's week and changes it as they wish. */
@Service
public class PlanService {

    /** The items of these dates, both included, by date and place in the day. One statement. */
    public List<PlannedItem> between(PatientId patient, LocalDate from, LocalDate to) {
        return List.of();
    }

    /**
     * How much of what was planned these patients have done, dates included; who had no plan is
     * left out. One statement.
     */
    public Map<PatientId, Adherence> adherence(
            Collection<PatientId> patients, LocalDate from, LocalDate to) {
        return Map.of();
    }
}
