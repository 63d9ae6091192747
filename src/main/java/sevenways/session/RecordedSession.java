package sevenways.session;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import sevenways.account.PatientId;

/**
 * A session on record. It has neither version nor verbs: its row is written by single statements
 * that say themselves what they may overwrite, see {@link RecordedSessionRepository}.
 */
@Entity
class RecordedSession {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    private LocalDate localDate;
    @Embedded private Beginning beginning;
    @Embedded private Outcome outcome;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RecordedSession() {}
}
