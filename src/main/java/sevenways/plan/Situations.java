package sevenways.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Practice.Posture;
import sevenways.plan.rules.Situation;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;

/** Finds out what a plan has to fit. */
@Component
class Situations {

    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanWeekRepository weeks;

    Situations(SafetyService safety, IntakeService intake, PlanWeekRepository weeks) {
        this.safety = safety;
        this.intake = intake;
        this.weeks = weeks;
    }

    /** What has to be told before anything can be planned. */
    enum Lack {
        SCREEN,
        INTAKE,
        NOTHING
    }

    /**
     * What is known of a patient.
     *
     * @param week the latest that was planned
     * @param situation in that week; empty while something lacks
     */
    record Known(
            Lack lack,
            Optional<SafetyLevel> level,
            Optional<PlanWeek> week,
            Optional<Situation> situation) {}

    /** Four statements. */
    Known of(PatientId patient) {
        Optional<SafetyLevel> level = safety.status(patient).map(SafetyStatus::level);
        Optional<Profile> profile = intake.profile(patient);
        Optional<PlanWeek> week = weeks.findFirstByPatientIdOrderByStartsOnDesc(patient);
        if (level.isEmpty() || profile.isEmpty()) {
            Lack lack = level.isEmpty() ? Lack.SCREEN : Lack.INTAKE;
            return new Known(lack, level, week, Optional.empty());
        }
        Situation situation =
                situation(patient, level.get(), profile.get())
                        .inWeek(week.map(PlanWeek::programWeek).orElse(1));
        return new Known(Lack.NOTHING, level, week, Optional.of(situation));
    }

    private Situation situation(PatientId patient, SafetyLevel level, Profile profile) {
        return new Situation(
                1,
                profile.needs(),
                intake.pathways(profile),
                profile.minutesADay(),
                profile.postures().stream()
                        .map(Posture::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                level,
                conditions(patient, profile));
    }

    /** What was told in the safety questions or in the intake; either is enough. */
    private Set<String> conditions(PatientId patient, Profile profile) {
        Set<String> conditions = new HashSet<>(safety.conditions(patient));
        conditions.addAll(profile.conditions());
        return Set.copyOf(conditions);
    }
}
