package sevenways.safety;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import sevenways.account.PatientId;

/** Screens patients for red flags and knows at which level each stands. */
@Service
public class SafetyService {

    /** Where the patient stands; empty before the first screen. One statement. */
    public Optional<SafetyStatus> status(PatientId patient) {
        return Optional.empty();
    }

    /** Where each of these patients stands; who was never screened is left out. One statement. */
    public Map<PatientId, SafetyStatus> statuses(Collection<PatientId> patients) {
        return Map.of();
    }
}
