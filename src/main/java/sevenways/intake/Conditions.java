package sevenways.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.intake.questions.Question.Option;
import sevenways.intake.questions.Questionnaire;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;
import sevenways.safety.SafetyService;

/** What the choice of practices has to mind about somebody, wherever they told it. */
@Service
@Transactional(readOnly = true)
public class Conditions {

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
     * @param yours its cautions about a condition of this person, in their order
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
        var byOwner =
                practice.cautions().stream()
                        .collect(Collectors.partitioningBy(one -> isAbout(one, conditions)));
        List<String> leftOut =
                options(conditions)
                        .filter(one -> one.leavesOut(practice.kind(), practice.slug()))
                        .map(Option::words)
                        .toList();
        return new Care(byOwner.get(true), byOwner.get(false), leftOut);
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

    static boolean isAbout(Caution caution, Set<String> conditions) {
        return caution.conditions().stream().anyMatch(conditions::contains);
    }
}
