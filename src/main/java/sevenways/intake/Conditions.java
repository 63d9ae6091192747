package sevenways.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.intake.questions.Question.Option;
import sevenways.intake.questions.Questionnaire;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;
import sevenways.library.Practice.Posture;
import sevenways.safety.SafetyService;

/** What the choice of practices has to mind about somebody, wherever they told it. */
@Service
@Transactional(readOnly = true)
public class Conditions {

    private static final Set<Posture> LYING = Set.of(Posture.bed, Posture.floor);

    private final IntakeService intake;
    private final SafetyService safety;
    private final Questionnaire questionnaire;

    Conditions(IntakeService intake, SafetyService safety, Questionnaire questionnaire) {
        this.intake = intake;
        this.safety = safety;
        this.questionnaire = questionnaire;
    }

    /**
     * What a practice asks of one person.
     *
     * @param yours its cautions about a condition of this person, in their order, and what such a
     *     condition asks for while lying
     * @param others all its other cautions, in their order
     * @param leftOut the conditions, in words, because of which plans leave it to a clinician
     */
    public record Care(List<Caution> yours, List<Caution> others, List<String> leftOut) {}

    /**
     * The conditions that were told in the safety questions or in the latest intake; either is
     * enough. They are named as in the practices' cautions, such as {@code pregnancy}. Two
     * statements.
     */
    public Set<String> of(PatientId patient) {
        return with(patient, intake.profile(patient).map(Profile::conditions).orElse(Set.of()));
    }

    /**
     * What this practice asks of this patient; the cautions about them come first. Two statements.
     */
    public Care care(PatientId patient, Practice practice) {
        Set<String> conditions = of(patient);
        Predicate<Caution> isYours = caution -> isAbout(caution, conditions);
        List<Caution> yours = practice.cautions().stream().filter(isYours).toList();
        Stream<Caution> lying =
                options(conditions)
                        .filter(one -> yours.stream().noneMatch(isAbout(one)))
                        .flatMap(one -> lying(one, practice));
        return new Care(
                Stream.concat(yours.stream(), lying).toList(),
                practice.cautions().stream().filter(isYours.negate()).toList(),
                options(conditions)
                        .filter(one -> one.leavesOut(practice.kind(), practice.slug()))
                        .map(Option::words)
                        .toList());
    }

    /** These and what the safety questions told. One statement. */
    Set<String> with(PatientId patient, Set<String> told) {
        Set<String> conditions = new TreeSet<>(told);
        conditions.addAll(safety.conditions(patient));
        return conditions;
    }

    /** In the words of the intake, in its order. */
    Stream<Option> options(Set<String> conditions) {
        return questionnaire.question(Profiles.CONDITIONS).choices(List.copyOf(conditions));
    }

    /** What to mind while lying, where this practice has a way to lie and says nothing itself. */
    private static Stream<Caution> lying(Option condition, Practice practice) {
        String does = condition.lying();
        boolean lies = practice.postures().stream().anyMatch(LYING::contains);
        return does != null && lies
                ? Stream.of(new Caution(condition.words(), does, List.of(condition.id()), null))
                : Stream.empty();
    }

    private static Predicate<Caution> isAbout(Option condition) {
        return caution -> isAbout(caution, Set.of(condition.id()));
    }

    static boolean isAbout(Caution caution, Set<String> conditions) {
        return caution.conditions().stream().anyMatch(conditions::contains);
    }
}
