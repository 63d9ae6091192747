package sevenways.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyService;

/** What the intake says back, and what a plan makes of it. */
@WholeApplicationTest
class IntakeResultTests {

    private final MockMvc web;
    private final Patients patients;
    private final IntakeService intake;
    private final SafetyService safety;
    private final PlanService plans;
    private final Library library;
    private final TravellingClock clock;
    private Interview ada;

    IntakeResultTests(
            MockMvc web,
            Patients patients,
            IntakeService intake,
            SafetyService safety,
            PlanService plans,
            Library library,
            TravellingClock clock) {
        this.web = web;
        this.patients = patients;
        this.intake = intake;
        this.safety = safety;
        this.plans = plans;
        this.library = library;
        this.clock = clock;
        this.ada = new Interview(web, patients.ada());
    }

    @BeforeEach
    void someoneNew() {
        ada = new Interview(web, patients.ada());
    }

    @Test
    void saysBackWhatWasToldInBodyMindAndCompany() throws Exception {
        ada.tell(Interview.with("thoughts", "9"));
        assertThat(result())
                .contains("Your body", "the biological part")
                .contains("It hurts here: lower back and thighs.")
                .contains("On most days it is strongest here: lower back. You chose 7 of 10.")
                .contains("You call it aching; tight or stiff.")
                .contains("Researchers call that persistent pain.")
                .contains("Of that, this helped: walking or sport.")
                .contains("the psychological part", "Worst-case thoughts come often.")
                .contains("href=\"/lessons/worst-case-thoughts\"")
                .contains("the social part", "You do not feel alone with the pain.")
                .contains("A walk by the river")
                .contains(
                        "because of what you told: how often you had worst-case thoughts, 9 of 10.");
    }

    @Test
    void newPainAndSeldomPainAreNotCalledPersistent() throws Exception {
        ada.tell(Interview.with("frequency", "less"));
        assertThat(result()).contains("Researchers would not call it persistent.");
        ada.tell(Interview.with("duration", "under-3-months"));
        assertThat(result()).contains("Researchers would not call it persistent.");
    }

    @Test
    void highFearOfMovementComesLaterAndIsNeverDropped() {
        Map<String, Integer> needs = new HashMap<>(Map.of("movement", 10, "cbt", 5));
        Profile afraid = new Profile(needs, 5, Set.of("bed"), clock.instant());
        List<String> order = intake.pathways(afraid);
        assertThat(order).startsWith("cbt").hasSize(7);
        assertThat(order.get(3)).isEqualTo("movement");
        assertThat(intake.isDelayed("movement", afraid)).isTrue();
        needs.put("movement", 6);
        Profile uneasy = new Profile(needs, 5, Set.of("bed"), clock.instant());
        assertThat(intake.pathways(uneasy)).startsWith("movement");
    }

    @Test
    void whatWeighsMoreAndComesLaterIsSaid() throws Exception {
        ada.tell(Interview.with("movement", "10"));
        assertThat(result())
                .contains("weighs more, and comes a little later on purpose.")
                .contains("Because moving worries you, this comes a little later");
    }

    @Test
    void painInBothLegsLeadsToTheSafetyQuestionsAtOnce() throws Exception {
        ada.answerAll(Interview.with("radiating", "both"));
        assertThat(ada.open("/intake/review").andReturn().getResponse().getContentAsString())
                .contains("You told of pain that runs into both legs.", "href=\"/safety\"");
        ada.finish();
        assertThat(result()).contains("You told of pain that runs into both legs.");
    }

    @Test
    void tellsWhatAPlanLeavesOutAndWhyAndThePlanLeavesItOut() throws Exception {
        screen("no");
        Map<String, List<String>> told = Interview.with("attention", "10");
        told.put("conditions", List.of("psychosis"));
        told.put("postures", List.of("bed", "chair", "floor", "standing"));
        ada.tell(told);
        assertThat(result())
                .contains("Psychosis or times of mania", "href=\"/practices/body-scan\"")
                .contains("A clinician who knows you may decide otherwise.");
        assertThat(kindsOfTheWeek())
                .isNotEmpty()
                .doesNotContain("meditation", "somatic-tracking", "guided-imagery", "hypnosis");
    }

    @Test
    void withNoConditionThePlanHasMeditations() throws Exception {
        screen("no");
        ada.tell(Interview.with("attention", "10"));
        assertThat(kindsOfTheWeek()).contains("meditation");
    }

    @Test
    void whatTheSafetyQuestionsToldIsNotAskedAgainAndCountsToo() throws Exception {
        screen("yes");
        assertThat(page("/intake/questions/conditions"))
                .contains("From your safety questions this is ticked already", "Epilepsy")
                .containsPattern("value=\"epilepsy\"[^>]* checked")
                .containsPattern("value=\"epilepsy\"[^>]* disabled")
                .contains("value=\"pregnancy\" />");
        ada.tell(Interview.everything());
        assertThat(result())
                .contains("Psychosis or times of mania", "Epilepsy")
                .contains("href=\"/practices/self-hypnosis-comfort\"");
    }

    /** Told here first, it stays told here when the safety questions tell it too. */
    @Test
    void whatTheSafetyQuestionsToldAsWellIsNotLost() throws Exception {
        ada.tell(Interview.with("conditions", "epilepsy"));
        screen("yes");
        assertThat(page("/intake/questions/conditions"))
                .contains("type=\"hidden\" name=\"conditions\" value=\"epilepsy\"")
                .doesNotContain("type=\"hidden\" name=\"conditions\" value=\"psychosis\"");
    }

    @Test
    void practicesThatNeedAnotherPostureAreNamed() throws Exception {
        ada.tell(Interview.with("postures", "bed"));
        assertThat(result())
                .contains("The postures you chose", "href=\"/practices/tai-chi-standing\"");
        ada.tell(Interview.with("postures", "bed", "chair", "floor", "standing"));
        assertThat(result()).contains("Nothing. All practices are open to your plan.");
    }

    private String result() throws Exception {
        return page("/intake/result").replace("&#39;", "'");
    }

    private String page(String path) throws Exception {
        return ada.open(path).andReturn().getResponse().getContentAsString();
    }

    /** Answers the safety questions, with this to the one about psychosis, trauma and epilepsy. */
    private void screen(String mind) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(
                                Collectors.toMap(
                                        id -> id, id -> id.equals("mind-now") ? mind : "no"));
        safety.screen(ada.person().patient().id(), replies, clock.instant());
    }

    private Set<String> kindsOfTheWeek() {
        Patient patient = ada.person().patient();
        plans.build(patient.id(), patient.today(clock));
        return plans
                .between(patient.id(), patient.today(clock), patient.today(clock).plusDays(6))
                .stream()
                .map(PlannedItem::practice)
                .flatMap(slug -> library.practice(slug).stream())
                .map(Practice::kind)
                .collect(Collectors.toSet());
    }
}
