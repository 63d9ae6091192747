package sevenways.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
import sevenways.intake.questions.Answers;

/**
 * What was told on one day, as it was told, and beside it what a plan must know, so that plans
 * never depend on the wording of that day. It never changes; who changes their mind gives a new
 * one.
 */
@Entity
@Immutable
class Intake {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private int questionsVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> needs;

    @Column(name = "minutes_a_day")
    private int minutesADay;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> postures;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> conditions;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> times;

    private boolean eyesMayClose;
    private Instant takenAt;

    Intake(PatientId patient, int questionsVersion, Answers answers, Profile profile) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.questionsVersion = questionsVersion;
        this.answers = answers.told();
        this.needs = profile.needs();
        this.minutesADay = profile.minutesADay();
        this.postures = profile.postures();
        this.conditions = profile.conditions();
        this.times = profile.times();
        this.eyesMayClose = profile.eyesMayClose();
        this.takenAt = profile.takenAt();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Intake() {}

    public UUID id() {
        return id;
    }

    public Instant takenAt() {
        return takenAt;
    }

    Profile profile() {
        return new Profile(needs, minutesADay, postures, conditions, times, eyesMayClose, takenAt);
    }

    Answers answers() {
        return new Answers(answers);
    }

    int questionsVersion() {
        return questionsVersion;
    }
}
