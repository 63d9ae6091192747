package sevenways.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.intake.questions.Question.Option;
import sevenways.intake.questions.Questionnaire;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyService;

/** What somebody lives with reaches what they are given to do, wherever they told it. */
@WholeApplicationTest
class ConditionsTests {

    private final Patients patients;
    private final IntakeService intake;
    private final Conditions conditions;
    private final Considerations considerations;
    private final Questionnaire questionnaire;
    private final SafetyService safety;
    private final PlanService plans;
    private final Library library;
    private final Statements statements;
    private final TravellingClock clock;

    ConditionsTests(
            Patients patients,
            IntakeService intake,
            Conditions conditions,
            Considerations considerations,
            Questionnaire questionnaire,
            SafetyService safety,
            PlanService plans,
            Library library,
            Statements statements,
            TravellingClock clock) {
        this.patients = patients;
        this.intake = intake;
        this.conditions = conditions;
        this.considerations = considerations;
        this.questionnaire = questionnaire;
        this.safety = safety;
        this.plans = plans;
        this.library = library;
        this.statements = statements;
        this.clock = clock;
    }

    /** Each of them: the week is made without what it leaves out, and the result says so. */
    @Test
    void everyConditionReachesTheWeekAndTheResult() throws Exception {
        for (Option condition : questionnaire.question("conditions").choices()) {
            Patient patient = patients.ada().patient();
            screen(patient.id(), Map.of());
            intake.take(patient.id(), profile(condition.id()));
            assertThat(conditions.of(patient.id())).containsExactly(condition.id());
            assertThat(considerations.conditions(patient.id(), profile(condition.id())))
                    .singleElement()
                    .matches(one -> !one.leftOut().isEmpty() || !one.adapted().isEmpty());
            if (!leavesOut(condition)) {
                continue;
            }
            plans.build(patient.id(), patient.today(clock));
            assertThat(
                            plans
                                    .between(
                                            patient.id(),
                                            patient.today(clock),
                                            patient.today(clock).plusDays(6))
                                    .stream()
                                    .map(PlannedItem::practice)
                                    .flatMap(slug -> library.practice(slug).stream()))
                    .as(condition.id())
                    .isNotEmpty()
                    .noneMatch(one -> condition.leavesOut(one.kind(), one.slug()));
        }
    }

    @Test
    void cautionsAboutThisPersonComeFirst() throws Exception {
        PatientId patient = patients.ada().patient().id();
        Practice yoga = library.practice("yoga-gentle").orElseThrow();
        assertThat(conditions.care(patient, yoga).yours()).isEmpty();
        assertThat(conditions.care(patient, yoga).others()).isEqualTo(yoga.cautions());
        screen(patient, Map.of("fragile-bones", "yes"));
        intake.take(patient, profile("pregnancy"));
        Conditions.Care care = conditions.care(patient, yoga);
        assertThat(care.yours())
                .extracting(Practice.Caution::when)
                .containsExactly(
                        "You have osteoporosis, or have had a broken bone in your spine",
                        "You are pregnant");
        assertThat(care.others()).hasSize(yoga.cautions().size() - 2);
        assertThat(care.leftOut()).containsExactly("Pregnancy");
        assertThat(statements.during(() -> conditions.care(patient, yoga))).hasSize(2);
    }

    /** Said where a practice can be done lying and says nothing of it itself. */
    @Test
    void pregnancyAsksForAnotherWayToLie() {
        PatientId patient = patients.ada().patient().id();
        Practice scan = library.practice("body-scan").orElseThrow();
        Practice yoga = library.practice("yoga-gentle").orElseThrow();
        assertThat(conditions.care(patient, scan).yours()).isEmpty();
        intake.take(patient, profile("pregnancy"));
        assertThat(conditions.care(patient, scan).yours())
                .extracting(Practice.Caution::does)
                .singleElement()
                .asString()
                .contains("flat on your back", "after 16 weeks");
        assertThat(conditions.care(patient, yoga).yours()).hasSize(1);
        assertThat(
                        conditions
                                .care(patient, library.practice("walk-and-notice").orElseThrow())
                                .yours())
                .noneMatch(caution -> caution.does().contains("16 weeks"));
    }

    /** A caution about a condition that nobody can tell would never be shown first. */
    @Test
    void whatPracticesMindIsAsked() {
        Set<String> minded = new HashSet<>();
        library.practices()
                .forEach(one -> one.cautions().forEach(each -> minded.addAll(each.conditions())));
        minded.remove("high-distress"); // of a day, not of a person
        assertThat(questionnaire.question("conditions").choices())
                .extracting(Option::id)
                .containsAll(minded)
                .contains(
                        "pregnancy",
                        "recent-surgery",
                        "osteoporosis",
                        "epilepsy",
                        "psychosis",
                        "ptsd",
                        "copd",
                        "panic");
    }

    private boolean leavesOut(Option condition) {
        return library.practices().stream()
                .anyMatch(one -> condition.leavesOut(one.kind(), one.slug()));
    }

    private Profile profile(String condition) {
        return new Profile(
                Map.of("movement", 5, "cbt", 5, "mindfulness", 5),
                20,
                Set.of("bed", "chair", "floor", "standing"),
                Set.of(condition),
                Set.of(),
                true,
                clock.instant());
    }

    private void screen(PatientId patient, Map<String, String> told) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(id -> replies.put(id, told.getOrDefault(id, "no")));
        safety.screen(patient, replies, clock.instant());
    }
}
