package sevenways.progress;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import sevenways.account.Patient;
import sevenways.account.PatientId;

/**
 * What check-ins and sessions add up to, the same for the patient and for the clinicians they
 * chose.
 */
@Service
public class ProgressService {

    /** Where each of these patients' pain is heading. One statement. */
    public Map<PatientId, Direction> directions(Collection<Patient> patients) {
        return Map.of();
    }
}
