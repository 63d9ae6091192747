package sevenways.plan.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Program;
import sevenways.plan.Standing;
import sevenways.plan.course.Courses.Course;
import sevenways.plan.course.WeekBuilder.Thinking;

/** Keeps who is in which program, one at a time. What is asked for twice happens once. */
@Component
@Transactional
public class Enrollments {

    private final EnrollmentRepository enrollments;
    private final Courses courses;
    private final WeekBuilder weeks;
    private final Thinking thinking;
    private final Library library;

    Enrollments(
            EnrollmentRepository enrollments,
            Courses courses,
            WeekBuilder weeks,
            Thinking thinking,
            Library library) {
        this.enrollments = enrollments;
        this.courses = courses;
        this.weeks = weeks;
        this.thinking = thinking;
        this.library = library;
    }

    /** What came of the wish to begin a program. */
    public enum Outcome {
        BEGUN,
        /** They are in it already. */
        UNCHANGED,
        /** They are in another one than they were told. */
        ANOTHER,
        UNKNOWN
    }

    /**
     * That somebody is in a program.
     *
     * @param program its slug
     * @param keeping whether it is over and what worked is kept
     * @param finishedOn null until it is over
     */
    public record Enrolled(
            UUID id,
            String program,
            boolean keeping,
            LocalDate startedOn,
            @Nullable LocalDate finishedOn) {}

    /** The open one, or a new one in the usual program. */
    Enrollment orUsual(PatientId patient, LocalDate today, Situations.Known known) {
        return known.enrollment()
                .orElseGet(
                        () ->
                                enrollments.save(
                                        new Enrollment(
                                                patient, thinking.planner().program(), today)));
    }

    /**
     * Begins a program from its first week; what was planned and not done goes, what is done stays.
     *
     * @param instead the enrollment that was shown as the one to leave; null for none
     */
    Outcome begin(PatientId patient, String program, @Nullable UUID instead, LocalDate today) {
        if (library.program(program).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Enrollment open = enrollments.findOpen(patient).orElse(null);
        if (open != null
                && open.program().equals(program)
                && open.state() != Enrollment.State.KEEPING) {
            return Outcome.UNCHANGED;
        }
        if (open != null && !open.id().equals(instead)) {
            return Outcome.ANOTHER;
        }
        LocalDate from = weeks.clear(patient, today);
        if (open != null) {
            enrollments.end(patient, open.id(), today);
        }
        Enrollment begun = new Enrollment(patient, program, from);
        if (open != null) {
            begun.carry(open, today);
        }
        enrollments.save(begun);
        return Outcome.BEGUN;
    }

    /** Lets the program rest from today on: what is open waits, and nothing is counted. */
    public boolean pause(PatientId patient, LocalDate today) {
        boolean paused =
                enrollments.findOpen(patient).filter(open -> open.pause(today)).isPresent();
        if (paused) {
            weeks.rest(patient, today);
        }
        return paused;
    }

    /** Goes on where it was: what waited is planned from today on, in the same week. */
    public boolean resume(PatientId patient, LocalDate today) {
        Course course = courses.of(patient).orElse(null);
        long days = course == null ? -1 : course.enrollment().resume(today);
        if (course == null || days < 0) {
            return false;
        }
        PlanWeek week = course.week();
        if (week != null && !week.endsOn().isBefore(today.minusDays(days))) {
            week.shift(days);
        }
        weeks.goOn(patient, today.minusDays(days), days);
        return true;
    }

    /** Ends the program well: from the next week on, what worked is kept. */
    public boolean finish(PatientId patient, LocalDate today) {
        return enrollments.findOpen(patient).filter(open -> open.finish(today)).isPresent();
    }

    /** Softens the plan from today on for the set days. */
    boolean flare(PatientId patient, LocalDate today) {
        int days = thinking.recollection().flareDays();
        return enrollments.findOpen(patient).filter(open -> open.flare(today, days)).isPresent();
    }

    boolean endFlare(PatientId patient, LocalDate today) {
        return enrollments.findOpen(patient).filter(open -> open.endFlare(today)).isPresent();
    }

    /** The one they are in now; empty before the first. One statement. */
    @Transactional(readOnly = true)
    public Optional<Enrolled> open(PatientId patient) {
        return enrollments
                .findOpen(patient)
                .map(
                        open ->
                                new Enrolled(
                                        open.id(),
                                        open.program(),
                                        open.state() == Enrollment.State.KEEPING,
                                        open.startedOn(),
                                        open.finishedOn()));
    }

    /** How it stands. One statement. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(PatientId patient, LocalDate today) {
        return courses.of(patient)
                .map(course -> standing(course.enrollment(), course.week(), today));
    }

    /** How it stands that is known already; null before the first. No statement. */
    public @Nullable Standing standing(Situations.Known known, LocalDate today) {
        return known.enrollment()
                .map(one -> standing(one, known.week().orElse(null), today))
                .orElse(null);
    }

    private Standing standing(Enrollment enrollment, @Nullable PlanWeek week, LocalDate today) {
        Optional<Program> program = library.program(enrollment.program());
        PlanWeek running = week == null || week.endsOn().isBefore(today) ? null : week;
        return new Standing(
                program.map(Program::title).orElse(enrollment.program()),
                week != null && week.isOf(enrollment) ? week.programWeek() : 0,
                program.map(it -> it.weeks().size()).orElse(1),
                enrollment.isPaused(),
                enrollment.state() == Enrollment.State.KEEPING,
                !enrollment.isPaused() && enrollment.isFlaring(today),
                running == null ? null : running.hurt(),
                running != null && running.isOrdered(),
                running == null ? null : running.endsOn(),
                enrollment.flareTo());
    }

    /** How strong practice has become, 0 to 100. No statement. */
    public int strength(Set<LocalDate> practised, LocalDate today) {
        return thinking.recollection().strength(practised, today);
    }
}
