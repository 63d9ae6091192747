package sevenways.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;

/** A moment's log. It comes into being by {@link CheckInRepository#keep}, in one statement. */
@Entity
class CheckIn {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate date;
    private Instant at;
    private int pain;
    private int stress;
    private @Nullable String note;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CheckIn() {}

    /** Takes over all that an entry says; gives what it is then. */
    LoggedCheckIn revise(LoggedCheckIn entry) {
        date = entry.date();
        at = entry.at();
        pain = entry.pain();
        stress = entry.stress();
        note = entry.note();
        return logged();
    }

    /** Takes it out of sight; {@link #restore} brings it back. */
    LoggedCheckIn remove(Instant now) {
        removedAt = now;
        return logged();
    }

    LoggedCheckIn restore() {
        removedAt = null;
        return logged();
    }

    LoggedCheckIn logged() {
        return new LoggedCheckIn(id, at, date, pain, stress, note);
    }
}
