package sevenways.intake;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.intake.questions.Question.Option;
import sevenways.intake.questions.Questionnaire.Group;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;
import sevenways.safety.SafetyService;

/** What a plan minds about somebody, what it therefore leaves out, and what is done otherwise. */
@Component
class Considerations {

    private final Conditions conditions;
    private final Library library;
    private final SafetyService safety;

    Considerations(Conditions conditions, Library library, SafetyService safety) {
        this.conditions = conditions;
        this.library = library;
        this.safety = safety;
    }

    /**
     * One condition, and what follows.
     *
     * @param leftOut practices that plans leave out
     * @param adapted others that say what to do instead
     */
    record Consideration(Option condition, List<Practice> leftOut, List<Adapted> adapted) {}

    /** A practice with what it says about one condition. */
    record Adapted(Practice practice, List<Caution> cautions) {}

    /** What the safety questions have told already, where this page asks for the same. */
    List<Option> known(PatientId patient, Group group) {
        return group.questions().stream().anyMatch(one -> one.id().equals(Profiles.CONDITIONS))
                ? conditions.options(conditions.with(patient, Set.of())).toList()
                : List.of();
    }

    /** By condition, told here or in the safety questions. One statement. */
    List<Consideration> conditions(PatientId patient, Profile profile) {
        return conditions
                .options(conditions.with(patient, profile.conditions()))
                .map(this::consideration)
                .toList();
    }

    private Consideration consideration(Option condition) {
        List<Practice> leftOut =
                library.practices().stream()
                        .filter(one -> condition.leavesOut(one.kind(), one.slug()))
                        .toList();
        List<Adapted> adapted =
                library.practices().stream()
                        .filter(one -> !leftOut.contains(one))
                        .map(one -> new Adapted(one, about(one, condition.id())))
                        .filter(one -> !one.cautions().isEmpty())
                        .toList();
        return new Consideration(condition, leftOut, adapted);
    }

    private static List<Caution> about(Practice practice, String condition) {
        return practice.cautions().stream()
                .filter(one -> Conditions.isAbout(one, Set.of(condition)))
                .toList();
    }

    /** The practices that need another posture than those that are possible. */
    List<Practice> outOfReach(Profile profile) {
        return library.practices().stream()
                .filter(
                        practice ->
                                practice.postures().stream()
                                        .noneMatch(one -> profile.postures().contains(one.name())))
                .toList();
    }

    /** Whether movement is closed until a clinician has cleared it. One statement. */
    boolean isMovementClosed(PatientId patient) {
        return safety.status(patient).filter(status -> !status.level().mayMove()).isPresent();
    }
}
