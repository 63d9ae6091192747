package sevenways.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;

/** What a date was like. It comes into being by {@link DayRepository#keep}, in one statement. */
@Entity
class Day {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate date;
    private @Nullable Integer sleep;
    private @Nullable Integer mood;
    private @Nullable Integer function;
    private boolean flare;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Day() {}
}
