package sevenways.account;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A patient, and the time zone their days belong to. */
public record Patient(PatientId id, ZoneId zone) implements Serializable {

    /** The date it is now where the patient lives. */
    public LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }

    /** The date and time it is now where the patient lives. */
    public LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }
}
