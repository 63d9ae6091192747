package sevenways.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;

/**
 * A profile as it was given on one day. It never changes; who changes their mind gives a new one.
 */
@Entity
@Immutable
class Intake {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> needs;

    @Column(name = "minutes_a_day")
    private int minutesADay;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> postures;

    private Instant takenAt;

    Intake(PatientId patient, Profile profile) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.needs = profile.needs();
        this.minutesADay = profile.minutesADay();
        this.postures = profile.postures();
        this.takenAt = profile.takenAt();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Intake() {}

    Profile profile() {
        return new Profile(needs, minutesADay, postures, takenAt);
    }
}
