package sevenways.intake;

import java.util.Optional;
import org.springframework.stereotype.Service;
import sevenways.account.PatientId;

/** Takes and keeps the profile of a patient. */
@Service
public class IntakeService {

    /** The latest profile; empty before the intake. One statement. */
    public Optional<Profile> profile(PatientId patient) {
        return Optional.empty();
    }
}
