package sevenways.account;

import java.io.Serializable;
import java.util.UUID;

/** The owner through whom everything that belongs to a patient is reached. */
public record PatientId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
