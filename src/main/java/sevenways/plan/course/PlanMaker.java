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
                known -> revise(patient, today, known) ? Outcome.REVISED : Outcome.UNCHANGED);
    }

    /** Whether there is a week to plan anew. */
    private boolean revise(PatientId patient, LocalDate today, Situations.Known known) {
        Optional<PlanWeek> week = known.weekOf(today);
        week.ifPresent(it -> weeks.revise(patient, today, it, known));
        return week.isPresent();
    }

    /** Softens the plan from today on for the set days of a flare, where there is one to soften. */
    public Outcome flare(PatientId patient, LocalDate today) {
        Outcome outcome =
                inSituation(
                        patient,
                        known ->
                                enrollments.flare(patient, today) && revise(patient, today, known)
                                        ? Outcome.SOFTENED
                                        : Outcome.UNCHANGED);
        return outcome == Outcome.PAUSED ? Outcome.EASED : outcome;
    }

    /** The flare is over: from today on the plan leads back, each practice one length shorter. */
    public Outcome endFlare(PatientId patient, LocalDate today) {
        return inSituation(
                patient,
                known ->
                        enrollments.endFlare(patient, today) && revise(patient, today, known)
                                ? Outcome.REVISED
                                : Outcome.UNCHANGED);
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
        if (known.level().filter(level -> !level.mayPlay()).isPresent()) {
            return Outcome.CLOSED;
        }
        if (known.enrollment().filter(Enrollment::isPaused).isPresent()) {
            return Outcome.PAUSED;
        }
        return switch (known.lack()) {
            case SCREEN -> Outcome.NO_SCREEN;
            case INTAKE -> Outcome.NO_INTAKE;
            case NOTHING -> work.apply(known);
        };
    }
}
