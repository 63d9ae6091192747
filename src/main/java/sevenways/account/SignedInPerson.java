package sevenways.account;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The person behind a request, as kept in their sign-in. */
public record SignedInPerson(UUID id, String email, Role role, ZoneId zone)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id.toString();
    }

    /**
     * This person as a patient.
     *
     * @throws IllegalStateException if they are here as something else
     */
    public Patient patient() {
        requireRole(Role.PATIENT);
        return new Patient(new PatientId(id), zone);
    }

    /**
     * This person as a clinician.
     *
     * @throws IllegalStateException if they are here as something else
     */
    public ClinicianId clinician() {
        requireRole(Role.CLINICIAN);
        return new ClinicianId(id);
    }

    private void requireRole(Role required) {
        if (role != required) {
            throw new IllegalStateException("signed in as " + role + ", not as " + required);
        }
    }
}
