package sevenways.account;

import java.io.Serializable;
import java.util.UUID;

/** A clinician, verified by the operator. */
public record ClinicianId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
