package sevenways.plan.course;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.planner.Planner;
import sevenways.plan.situation.History;
import sevenways.safety.SafetyLevel;

/** Seven days that were planned, in a week of a program, with what they were planned from. */
@Entity
class PlanWeek {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String program;
    private int programWeek;
    private LocalDate startsOn;
    private Instant builtAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private History history;

    @Enumerated(EnumType.STRING)
    private @Nullable SafetyLevel level;

    private @Nullable String hurt;
    private boolean ordered;

    PlanWeek(
            PatientId patient,
            String program,
            int programWeek,
            LocalDate startsOn,
            Instant builtAt,
            History history,
            SafetyLevel level) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.program = program;
        this.programWeek = programWeek;
        this.startsOn = startsOn;
        this.builtAt = builtAt;
        this.history = history;
        this.level = level;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanWeek() {}

    /** The rest of it has been planned anew, from this. */
    void revise(History from, SafetyLevel at, Instant when) {
        history = from;
        level = at;
        hurt = null;
        ordered = false;
        builtAt = when;
    }

    /** Its days go on later, as if those in between had not been. */
    void shift(long days) {
        startsOn = startsOn.plusDays(days);
    }

    /**
     * What has happened since that its plan does not know of: hurt, safety, an order, answers, or
     * nothing.
     *
     * @param told when the intake was last answered
     */
    @Nullable String occasion(SafetyLevel now, @Nullable Instant told) {
        if (hurt != null) {
            return "hurt";
        }
        if (level != null && level != now) {
            return "safety";
        }
        if (ordered) {
            return "order";
        }
        return told != null && told.isAfter(builtAt) ? "answers" : null;
    }

    boolean isOf(Enrollment enrollment) {
        return program.equals(enrollment.program()) && !startsOn.isBefore(enrollment.startedOn());
    }

    int programWeek() {
        return programWeek;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return startsOn.plusDays(Planner.DAYS - 1L);
    }

    /** The practice that hurt in this week, until the week has been fitted to it. */
    @Nullable String hurt() {
        return hurt;
    }

    /** Whether a clinician has changed something that it does not know of. */
    boolean isOrdered() {
        return ordered;
    }

    History history() {
        return history;
    }
}
