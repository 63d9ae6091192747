package sevenways.plan;

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
import sevenways.plan.Courses.Course;
import sevenways.plan.WeekBuilder.Thinking;

/** Keeps who is in which program, one at a time. What is asked for twice happens once. */
@Component
@Transactional
class Enrollments {

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
    enum Outcome {
        BEGUN,
        /** They are in it already. */
        UNCHANGED,
        /** They are in another one than they were told. */
        ANOTHER,
        UNKNOWN
    }

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
        enrollments.save(new Enrollment(patient, program, from));
        return Outcome.BEGUN;
    }

    /** Lets the program rest from today on: what is open waits, and nothing is counted. */
    boolean pause(PatientId patient, LocalDate today) {
        boolean paused =
                enrollments.findOpen(patient).filter(open -> open.pause(today)).isPresent();
        if (paused) {
            weeks.rest(patient, today);
        }
        return paused;
    }

    /** Goes on where it was: what waited is planned from today on, in the same week. */
    boolean resume(PatientId patient, LocalDate today) {
        Course course = courses.of(patient).orElse(null);
        long days = course == null ? -1 : course.enrollment().resume(today);
        if (course == null || days < 0) {
            return false;
        }
        PlanWeek week = course.week();
        if (week != null && !week.endsOn().isBefore(today.minusDays(days))) {
            week.shift(days);
        }
        weeks.goOn(patient, days);
        return true;
    }

    /** Ends the program well: from the next week on, what worked is kept. */
    boolean finish(PatientId patient, LocalDate today) {
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

    @Transactional(readOnly = true)
    Optional<Enrollment> open(PatientId patient) {
        return enrollments.findOpen(patient);
    }

    /** How it stands. One statement. */
    @Transactional(readOnly = true)
    Optional<Standing> standing(PatientId patient, LocalDate today) {
        return courses.of(patient)
                .map(course -> standing(course.enrollment(), course.week(), today));
    }

    Standing standing(Enrollment enrollment, @Nullable PlanWeek week, LocalDate today) {
        Optional<Program> program = library.program(enrollment.program());
        return new Standing(
                program.map(Program::title).orElse(enrollment.program()),
                week != null && week.isOf(enrollment) ? week.programWeek() : 0,
                program.map(it -> it.weeks().size()).orElse(1),
                enrollment.state() == Enrollment.State.PAUSED,
                enrollment.state() == Enrollment.State.KEEPING,
                enrollment.isFlaring(today),
                week == null || week.endsOn().isBefore(today) ? null : week.hurt(),
                week != null && !week.endsOn().isBefore(today) && week.isOrdered(),
                enrollment.flareTo());
    }

    int strength(Set<LocalDate> practised, LocalDate today) {
        return thinking.recollection().strength(practised, today);
    }
}
