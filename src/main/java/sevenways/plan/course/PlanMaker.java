package sevenways.plan.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.plan.PlanService.Outcome;
import sevenways.safety.SafetyLevel;

/** Makes weeks and changes them, as far as what is known of a patient allows. */
@Component
@Transactional
public class PlanMaker {

    private final WeekBuilder weeks;
    private final Enrollments enrollments;
    private final Situations situations;

    PlanMaker(WeekBuilder weeks, Enrollments enrollments, Situations situations) {
        this.weeks = weeks;
        this.enrollments = enrollments;
        this.situations = situations;
    }

    /**
     * Plans seven days from this date, unless the latest week has not ended by then.
     *
     * @param again whether the same week of the program is wished once more
     */
    public Outcome build(PatientId patient, LocalDate from, boolean again) {
        return inSituation(
                patient,
                known -> {
                    if (known.weekOf(from).isPresent()) {
                        return Outcome.UNCHANGED;
                    }
                    Enrollment enrollment = enrollments.orUsual(patient, from, known);
                    int week = WeekBuilder.next(known.week(), enrollment, again);
                    LocalDate begun = enrollment.startedOn();
                    LocalDate start = from.isBefore(begun) ? begun : from;
                    weeks.write(patient, start, week, enrollment, known);
                    return Outcome.BUILT;
                });
    }

    /**
     * Plans the rest of the week anew from today, after something has changed; what is done stays,
     * and each change can be taken back.
     */
    public Outcome renew(PatientId patient, LocalDate today) {
        return inSituation(
                patient,
                known -> {
                    Optional<PlanWeek> week = known.weekOf(today);
                    week.ifPresent(it -> weeks.revise(patient, today, it, known));
                    return week.isPresent() ? Outcome.REVISED : Outcome.UNCHANGED;
                });
    }

    /** Softens the plan from today on for the set days of a flare. */
    public Outcome flare(PatientId patient, LocalDate today) {
        boolean begun = enrollments.flare(patient, today);
        Outcome outcome = begun ? renew(patient, today) : Outcome.UNCHANGED;
        return outcome == Outcome.REVISED ? Outcome.SOFTENED : outcome;
    }

    /** The flare is over: from today on the plan leads back, each practice one length shorter. */
    public Outcome endFlare(PatientId patient, LocalDate today) {
        return enrollments.endFlare(patient, today) ? renew(patient, today) : Outcome.UNCHANGED;
    }

    /** Begins a program and plans its first week where that can be planned. */
    public Enrollments.Outcome begin(
            PatientId patient, String program, @Nullable UUID instead, LocalDate today) {
        Enrollments.Outcome outcome = enrollments.begin(patient, program, instead, today);
        if (outcome == Enrollments.Outcome.BEGUN) {
            build(patient, today, false);
        }
        return outcome;
    }

    private Outcome inSituation(PatientId patient, Function<Situations.Known, Outcome> work) {
        Situations.Known known = situations.of(patient);
        if (known.enrollment().filter(it -> it.state() == Enrollment.State.PAUSED).isPresent()) {
            return Outcome.PAUSED;
        }
        return switch (known.lack()) {
            case SCREEN -> Outcome.NO_SCREEN;
            case INTAKE -> Outcome.NO_INTAKE;
            case NOTHING ->
                    known.level().filter(SafetyLevel::mayPlay).isPresent()
                            ? work.apply(known)
                            : Outcome.CLOSED;
        };
    }
}
