package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.progress.Today.Item;
import sevenways.progress.Today.Now;
import sevenways.safety.SafetyService;

/**
 * The one thing to do now: the next step there is, and never a practice that a red flag forbids.
 */
@WholeApplicationTest
class TodayTests {

    private final MockMvc mvc;
    private final TodayService days;
    private final People people;
    private final Statements statements;
    private final JdbcClient database;

    private SignedInPerson ada;
    private LocalDate today;

    TodayTests(
            MockMvc mvc,
            TodayService days,
            PlanService plan,
            SafetyService safety,
            IntakeService intake,
            Library library,
            Patients patients,
            Statements statements,
            JdbcClient database,
            Clock clock) {
        this.mvc = mvc;
        this.days = days;
        this.people = new People(patients, safety, intake, plan, library, clock);
        this.statements = statements;
        this.database = database;
    }

    /** Brings a patient as far as a test needs them. */
    private record People(
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plan,
            Library library,
            Clock clock) {

        void screen(SignedInPerson person, String... raised) {
            Map<String, String> replies = new HashMap<>();
            safety.questions().forEach(question -> replies.put(question, "no"));
            Set.of(raised).forEach(question -> replies.put(question, "yes"));
            safety.screen(person.patient().id(), replies, clock.instant());
        }

        void takeIntake(SignedInPerson person) {
            Map<String, Integer> needs =
                    library.pathways().stream().collect(Collectors.toMap(Pathway::slug, way -> 5));
            intake.take(
                    person.patient().id(),
                    new Profile(needs, 20, Set.of("bed", "chair", "standing"), clock.instant()));
        }

        void plan(SignedInPerson person) {
            plan.build(person.patient().id(), person.patient().today(clock));
        }
    }

    @BeforeEach
    void adaIsHere() {
        ada = people.patients().ada();
        today = ada.patient().today(people.clock());
    }

    @Test
    void leadsFromTheCheckThatItIsSafeToTheFirstPractice() throws Exception {
        assertThat(open("/today")).contains("First, a check that it is safe", "href=\"/safety\"");
        people.screen(ada);
        assertThat(open("/today")).contains("Tell us what you need", "href=\"/intake\"");
        people.takeIntake(ada);
        assertThat(open("/today")).contains("Your plan can be made now", "href=\"/plan\"");
        people.plan(ada);
        PlannedItem first = people.plan().between(ada.patient().id(), today, today).getFirst();
        assertThat(open("/today"))
                .contains(
                        "/practices/%s/play?minutes=%d&amp;posture=%s&amp;item=%s"
                                .formatted(
                                        first.practice(),
                                        first.minutes(),
                                        first.posture(),
                                        first.id()))
                .contains("Begin")
                .contains(first.reason());
    }

    @Test
    void offersTheCheckInWithNothingChosen() throws Exception {
        assertThat(open("/today"))
                .contains("action=\"/check-ins\"", "name=\"pain\"")
                .doesNotContain("checked");
    }

    @Test
    void asksForHelpFirstInAnEmergency() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        people.plan(ada);
        people.screen(ada, people.safety().questions().getFirst());
        assertThat(days.of(ada.patient(), today.atTime(9, 0)).now()).isEqualTo(Now.HELP);
        assertThat(open("/today")).contains("Please get help first").doesNotContain("/play?");
    }

    @Test
    void saysWhatToDoAboveThePracticeUntilTheLevelIsLowered() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        people.plan(ada);
        assertThat(open("/today")).doesNotContain("/safety/result");
        assertSaysFirst("weaker-leg", "Speak to a doctor today");
        assertSaysFirst("cancer", "See a clinician within the next days");
        people.screen(ada, "first-ever");
        assertThat(open("/today") + open("/plan")).doesNotContain("/safety/result");
        people.screen(ada, "saddle");
        assertThat(open("/today") + open("/plan")).doesNotContain("/safety/result");
    }

    private void assertSaysFirst(String raised, String act) throws Exception {
        people.screen(ada, raised);
        assertThat(open("/today"))
                .containsSubsequence(act, "href=\"/safety/result\"", "class=\"card now\"");
        assertThat(open("/plan"))
                .containsSubsequence(act, "href=\"/safety/result\"", "class=\"plan-days\"");
    }

    @Test
    void asksToLookBackOnceThereIsAPlanAndNotBefore() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        assertThat(open("/today")).doesNotContain("Time to look back");
        people.plan(ada);
        assertThat(open("/today"))
                .contains("Time to look back", "7 short questionnaires", "about 5 minutes")
                .contains("href=\"/measures\"", "action=\"/measures/reminder\"");
        mvc.perform(
                post("/measures/reminder")
                        .param("when", "later")
                        .with(Patients.as(ada))
                        .with(csrf()));
        assertThat(open("/today")).doesNotContain("Time to look back");
    }

    @Test
    void goesOnWithAnIntakeThatIsHalfDone() throws Exception {
        people.screen(ada);
        assertThat(open("/today")).contains("Tell us what you need");
        mvc.perform(
                        post("/intake/questions/where")
                                .param("regions", "lower-back")
                                .with(Patients.as(ada))
                                .with(csrf()))
                .andExpect(status().isConflict()); // kept, whatever the version
        assertThat(open("/today"))
                .contains("Go on where you stopped", "href=\"/intake\"")
                .doesNotContain("Tell us what you need");
        people.takeIntake(ada);
        assertThat(open("/today")).contains("Your plan can be made now");
    }

    @Test
    void goesOnToTheNextItemAndEndsTheDayKindly() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        people.plan(ada);
        Item first = item();
        become(first, "DONE");
        Today later = days.of(ada.patient(), today.atTime(9, 0));
        assertThat(later.item()).isNotEqualTo(first);
        assertThat(later.rest()).filteredOn(Item::isDone).hasSize(1);
        database.sql("update plan_item set state = 'DONE' where patient_id = ?")
                .param(ada.id())
                .update();
        assertThat(open("/today")).contains("That is all for today");
        database.sql("update plan_item set state = 'SKIPPED' where patient_id = ?")
                .param(ada.id())
                .update();
        assertThat(open("/today"))
                .contains("Nothing is planned for today")
                .doesNotContain("kipped");
    }

    @Test
    void comesToTheEveningsPracticeInTheEveningAndBlamesNobodyForTheMorning() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        people.plan(ada);
        database.sql(
                        "update plan_item set part = case place when 0 then 'morning' else 'evening' end where patient_id = ?")
                .param(ada.id())
                .update();
        Today early = days.of(ada.patient(), today.atTime(11, 59));
        Today late = days.of(ada.patient(), today.atTime(12, 0));
        Today night = days.of(ada.patient(), today.atTime(23, 0));
        assertThat(early.item()).extracting(Item::part).isEqualTo("morning");
        assertThat(late.item()).extracting(Item::part).isEqualTo("evening");
        assertThat(late.rest()).extracting(Item::part).containsNull();
        assertThat(night.item()).isNotNull().extracting(Item::part).isNull();
    }

    @Test
    void saysWhyAnItemIsLocked() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        people.plan(ada);
        database.sql(
                        "update plan_item set practice = 'yoga-chair', posture = 'chair' where patient_id = ? and id = ?")
                .param(ada.id())
                .param(item().planned().id())
                .update();
        flag();
        String page = open("/today");
        assertThat(page)
                .contains("Kept closed for now")
                .doesNotContain("/practices/yoga-chair/play");
    }

    @Test
    void asksTheDatabaseAsLittleAfterTenYearsAsOnTheFirstDay() throws Exception {
        people.screen(ada);
        people.takeIntake(ada);
        people.plan(ada);
        int first = count();
        database.sql(
                        """
                        insert into recorded_session (patient_id, id, practice, practice_version, minutes,
                            posture, started_at, local_date, seconds, ending)
                        select ?, gen_random_uuid(), 'body-scan', 1, 5, 'bed', date, date, 300, 'COMPLETE'
                        from generate_series(cast(? as date) - 3650, cast(? as date), interval '36 hours') date
                        """)
                .param(ada.id())
                .param(today)
                .param(today)
                .update();
        assertThat(count()).isEqualTo(first).isLessThanOrEqualTo(8);
        assertThat(days.of(ada.patient(), today.atTime(9, 0)).spine().get(1)).isEqualTo(1);
    }

    @Test
    void leadsToEverythingElse() throws Exception {
        assertThat(open("/more"))
                .contains(
                        "href=\"/plan\"",
                        "href=\"/care\"",
                        "href=\"/sessions\"",
                        "href=\"/account\"",
                        "action=\"/logout\"");
    }

    private Item item() {
        return java.util.Objects.requireNonNull(days.of(ada.patient(), today.atTime(9, 0)).item());
    }

    private void become(Item item, String state) {
        database.sql("update plan_item set state = ? where patient_id = ? and id = ?")
                .param(state)
                .param(ada.id())
                .param(item.planned().id())
                .update();
    }

    /** Raises the first red flag that locks movement and leaves calm practices open. */
    private void flag() {
        for (String question : people.safety().questions()) {
            people.screen(ada, question);
            var level = people.safety().status(ada.patient().id()).orElseThrow().level();
            if (level.mayPlay() && !level.mayMove()) {
                return;
            }
        }
        throw new AssertionError("no question locks movement alone");
    }

    private int count() throws Exception {
        List<String> sent = statements.during(() -> open("/today"));
        return sent.stream().filter(sql -> !sql.contains("SPRING_SESSION")).toList().size();
    }

    private String open(String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(ada)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
