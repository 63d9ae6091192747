package sevenways.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.rules.Planner;

/** Seven days that were planned, in a week of a program. */
@Entity
class PlanWeek {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String program;
    private int programWeek;
    private LocalDate startsOn;
    private Instant builtAt;

    PlanWeek(
            PatientId patient,
            String program,
            int programWeek,
            LocalDate startsOn,
            Instant builtAt) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.program = program;
        this.programWeek = programWeek;
        this.startsOn = startsOn;
        this.builtAt = builtAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanWeek() {}

    public int programWeek() {
        return programWeek;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return startsOn.plusDays(Planner.DAYS - 1L);
    }
}
