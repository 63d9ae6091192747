package sevenways.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.intake.questions.Question.Option;
import sevenways.intake.questions.Questionnaire;
import sevenways.intake.questions.Questionnaire.Group;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.safety.SafetyService;

/** What a plan minds about somebody, and what it therefore leaves out. */
@Component
class Considerations {

    private final Questionnaire questionnaire;
    private final Library library;
    private final SafetyService safety;

    Considerations(Questionnaire questionnaire, Library library, SafetyService safety) {
        this.questionnaire = questionnaire;
        this.library = library;
        this.safety = safety;
    }

    /**
     * One reason, and what follows.
     *
     * @param words what was told
     * @param leftOut practices that plans leave out
     * @param adapted how many others say what to change
     */
    record Consideration(String words, List<Practice> leftOut, long adapted) {}

    /** What the safety questions have told already, where this page asks for the same. */
    List<String> known(PatientId patient, Group group) {
        return group.questions().stream().anyMatch(one -> one.id().equals(Profiles.CONDITIONS))
                ? options(safety.conditions(patient)).stream().map(Option::words).toList()
                : List.of();
    }

    /** By condition, told here or in the safety questions. One statement. */
    List<Consideration> conditions(PatientId patient, Profile profile) {
        Set<String> conditions = new TreeSet<>(profile.conditions());
        conditions.addAll(safety.conditions(patient));
        return options(conditions).stream().map(this::consideration).toList();
    }

    private Consideration consideration(Option condition) {
        List<Practice> leftOut =
                library.practices().stream()
                        .filter(one -> condition.kindsLeftOut().contains(one.kind()))
                        .toList();
        long adapted =
                library.practices().stream()
                        .filter(one -> !leftOut.contains(one))
                        .filter(one -> minds(one, condition.id()))
                        .count();
        return new Consideration(condition.words(), leftOut, adapted);
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

    private List<Option> options(Set<String> conditions) {
        return questionnaire
                .question(Profiles.CONDITIONS)
                .choices(List.copyOf(conditions))
                .toList();
    }

    private static boolean minds(Practice practice, String condition) {
        return practice.cautions().stream()
                .anyMatch(caution -> caution.conditions().contains(condition));
    }
}
