package sevenways.plan.course;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.situation.Situation.Flare;

/** A patient in a program: at most one that has not ended. */
@Entity
class Enrollment {

    /** How it stands. */
    enum State {
        ACTIVE,
        PAUSED,
        /** The program is over, and what worked is kept. */
        KEEPING,
        ENDED
    }

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String program;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate startedOn;
    private @Nullable LocalDate pausedOn;
    private @Nullable LocalDate finishedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate flareFrom;
    private @Nullable LocalDate flareTo;

    Enrollment(PatientId patient, String program, LocalDate startedOn) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.program = program;
        this.state = State.ACTIVE;
        this.startedOn = startedOn;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Enrollment() {}

    /** Whether it paused now: what is paused or over stays as it is. */
    boolean pause(LocalDate today) {
        boolean runs = state == State.ACTIVE;
        if (runs) {
            state = State.PAUSED;
            pausedOn = today;
        }
        return runs;
    }

    /**
     * Goes on where it was, in a flare too where it was in one.
     *
     * @return for how many days it was paused; less than 0 if it was not
     */
    long resume(LocalDate today) {
        if (state != State.PAUSED || pausedOn == null) {
            return -1;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(pausedOn, today));
        if (flareFrom != null && flareTo != null && isFlaring(pausedOn)) {
            flareFrom = flareFrom.plusDays(days);
            flareTo = flareTo.plusDays(days);
        }
        state = State.ACTIVE;
        pausedOn = null;
        return days;
    }

    boolean isPaused() {
        return state == State.PAUSED;
    }

    /** Whether it finished now. */
    boolean finish(LocalDate today) {
        boolean runs = state == State.ACTIVE;
        if (runs) {
            state = State.KEEPING;
            finishedOn = today;
        }
        return runs;
    }

    /** Whether a flare began now; one that goes on goes on, and what is paused stays as it is. */
    boolean flare(LocalDate today, int days) {
        boolean begins = !isPaused() && !isFlaring(today);
        if (begins) {
            flareFrom = today;
            flareTo = today.plusDays(days - 1L);
        }
        return begins;
    }

    /** Takes over a flare that goes on, as a change of the program does not end it. */
    void carry(Enrollment other, LocalDate today) {
        if (other.isFlaring(today)) {
            flareFrom = other.flareFrom;
            flareTo = other.flareTo;
        }
    }

    /** Whether a flare ended now: yesterday was its last day. */
    boolean endFlare(LocalDate today) {
        boolean ends = isFlaring(today);
        if (ends && today.equals(flareFrom)) {
            flareFrom = null;
            flareTo = null;
        } else if (ends) {
            flareTo = today.minusDays(1);
        }
        return ends;
    }

    boolean isFlaring(LocalDate date) {
        return flareFrom != null
                && flareTo != null
                && !date.isBefore(flareFrom)
                && !date.isAfter(flareTo);
    }

    /** The flare in days of a week that begins on this date; null without one. */
    @Nullable Flare flareFrom(LocalDate start) {
        return flareFrom == null || flareTo == null
                ? null
                : new Flare(
                        1 + (int) ChronoUnit.DAYS.between(start, flareFrom),
                        1 + (int) ChronoUnit.DAYS.between(start, flareTo));
    }

    /** Whether a day of the seven from this date on lies in the flare. */
    boolean flaredIn(LocalDate start) {
        return flareFrom != null
                && flareTo != null
                && !flareTo.isBefore(start)
                && flareFrom.isBefore(start.plusDays(7));
    }

    UUID id() {
        return id;
    }

    String program() {
        return program;
    }

    State state() {
        return state;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable LocalDate finishedOn() {
        return finishedOn;
    }

    @Nullable LocalDate flareTo() {
        return flareTo;
    }
}
