package sevenways.plan.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Practice.Posture;
import sevenways.plan.course.Courses.Course;
import sevenways.plan.item.Circumstances;
import sevenways.plan.memory.Past.LastWeek;
import sevenways.plan.planner.Planner;
import sevenways.plan.situation.History;
import sevenways.plan.situation.PartOfDay;
import sevenways.plan.situation.Situation;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;

/** Finds out what a plan has to fit. */
@Component
public class Situations implements Circumstances {

    private final SafetyService safety;
    private final IntakeService intake;
    private final Courses courses;
    private final Planner planner;

    Situations(SafetyService safety, IntakeService intake, Courses courses, Planner planner) {
        this.safety = safety;
        this.intake = intake;
        this.courses = courses;
        this.planner = planner;
    }

    /** What has to be told before anything can be planned. */
    public enum Lack {
        SCREEN,
        INTAKE,
        NOTHING
    }

    /**
     * What is known of a patient.
     *
     * @param week the latest that was planned
     * @param told when the intake was last answered; null before the first
     * @param situation in that week, from what it was planned from; empty while something lacks
     */
    public record Known(
            Lack lack,
            Optional<SafetyLevel> level,
            Optional<Enrollment> enrollment,
            Optional<PlanWeek> week,
            Optional<Situation> situation,
            @Nullable Instant told) {

        /** The latest week that was planned. */
        public Optional<LatestWeek> latest() {
            return week.map(this::told);
        }

        /** The same if this date lies in it. */
        public Optional<LatestWeek> latest(LocalDate date) {
            return weekOf(date).map(this::told);
        }

        private LatestWeek told(PlanWeek one) {
            return new LatestWeek(
                    one.programWeek(),
                    one.endsOn(),
                    level.map(now -> one.occasion(now, told)).orElse(null));
        }

        /** The same as planning remembers it; null before the first. */
        @Nullable LastWeek lastWeek() {
            return week.map(
                            last ->
                                    new LastWeek(
                                            last.startsOn(),
                                            last.history(),
                                            enrollment
                                                    .filter(one -> !one.flaredIn(last.startsOn()))
                                                    .isPresent()))
                    .orElse(null);
        }

        /** The week that this date lies in, of those that are planned. */
        Optional<PlanWeek> weekOf(LocalDate date) {
            return week.filter(it -> !it.endsOn().isBefore(date))
                    .filter(it -> enrollment.filter(it::isOf).isPresent());
        }
    }

    /**
     * A week as it is told of.
     *
     * @param programWeek of the program, from 1
     * @param occasion what has happened that its plan does not know of: hurt, safety, order or
     *     answers; null for nothing
     */
    public record LatestWeek(int programWeek, LocalDate endsOn, @Nullable String occasion) {}

    @Override
    public Optional<Situation> now(PatientId patient) {
        return of(patient).situation();
    }

    @Override
    public boolean rests(PatientId patient) {
        return courses.of(patient).filter(course -> course.enrollment().isPaused()).isPresent();
    }

    /** Four statements, and one more before the first program. */
    public Known of(PatientId patient) {
        Optional<SafetyLevel> level = safety.status(patient).map(SafetyStatus::level);
        Optional<Profile> profile = intake.profile(patient);
        Course course = courses.of(patient).orElse(null);
        Optional<Enrollment> enrollment = Optional.ofNullable(course).map(Course::enrollment);
        Optional<PlanWeek> week = Optional.ofNullable(course).map(Course::week);
        if (level.isEmpty() || profile.isEmpty()) {
            Lack lack = level.isEmpty() ? Lack.SCREEN : Lack.INTAKE;
            return new Known(lack, level, enrollment, week, Optional.empty(), null);
        }
        return new Known(
                Lack.NOTHING,
                level,
                enrollment,
                week,
                Optional.of(situation(patient, level.get(), profile.get(), course(course), course)),
                profile.get().takenAt());
    }

    private Situation.Course course(@Nullable Course course) {
        if (course == null) {
            return new Situation.Course(planner.program(), 1, false);
        }
        Enrollment enrollment = course.enrollment();
        PlanWeek week = course.week();
        return new Situation.Course(
                enrollment.program(),
                week == null || !week.isOf(enrollment) ? 1 : week.programWeek(),
                enrollment.state() == Enrollment.State.KEEPING);
    }

    private Situation situation(
            PatientId patient,
            SafetyLevel level,
            Profile profile,
            Situation.Course course,
            @Nullable Course known) {
        PlanWeek week = known == null ? null : known.week();
        return new Situation(
                course,
                profile.needs(),
                intake.pathways(profile),
                profile.minutesADay(),
                profile.postures().stream()
                        .map(Posture::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                manner(profile),
                level,
                conditions(patient, profile),
                week == null ? History.NONE : week.history(),
                week == null || known == null
                        ? null
                        : known.enrollment().flareFrom(week.startsOn()),
                known == null ? courses.ordersBefore(patient) : known.orders());
    }

    private static Situation.Manner manner(Profile profile) {
        return new Situation.Manner(
                profile.times().stream()
                        .map(PartOfDay::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                profile.eyesMayClose());
    }

    /** What was told in the safety questions or in the intake; either is enough. */
    private Set<String> conditions(PatientId patient, Profile profile) {
        Set<String> conditions = new HashSet<>(safety.conditions(patient));
        conditions.addAll(profile.conditions());
        return Set.copyOf(conditions);
    }
}
