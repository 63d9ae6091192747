package sevenways.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.plan.Lives;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.session.Ending;

/**
 * A patient's way through programs: begin, change, pause, flare, finish, and what it does to days.
 */
@WholeApplicationTest
@Import(Lives.class)
class ProgramTests {

    private final MockMvc web;
    private final Lives lives;
    private final PlanService plans;
    private final JdbcClient database;
    private final Statements statements;

    ProgramTests(
            MockMvc web,
            Lives lives,
            PlanService plans,
            JdbcClient database,
            Statements statements) {
        this.web = web;
        this.lives = lives;
        this.plans = plans;
        this.database = database;
        this.statements = statements;
    }

    @AfterEach
    void comeHome() {
        lives.clock().comeHome();
    }

    @Test
    void aProgramBeginsFromItsPageAndBeginsOnce() throws Exception {
        SignedInPerson ada = lives.ready();
        web.perform(get("/programs/calm-a-flare"))
                .andExpect(content().string(containsString("/plan/program?to=calm-a-flare")));
        web.perform(get("/plan/program?to=calm-a-flare").with(as(ada)))
                .andExpect(content().string(containsString("Start this program")));
        lives.begin(ada, "calm-a-flare", null).andExpect(redirectedUrl("/plan"));
        List<PlannedItem> first = lives.week(ada);
        assertThat(first).isNotEmpty();
        lives.begin(ada, "calm-a-flare", null).andExpect(redirectedUrl("/plan"));
        assertThat(lives.week(ada)).isEqualTo(first);
        lives.page(ada).andExpect(content().string(containsString("Week 1 of Calm a flare")));
        lives.begin(ada, "no-such-program", null).andExpect(status().isNotFound());
        web.perform(get("/plan/program?to=no-such-program").with(as(ada)))
                .andExpect(status().isNotFound());
    }

    @Test
    void noProgramBeginsInAnEmergencyAndThatIsSaid() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.screen(ada, Map.of("saddle", "yes"));
        lives.begin(ada, "calm-a-flare", null)
                .andExpect(redirectedUrl("/plan"))
                .andExpect(flash().attribute("notice", "plan.program.closed"));
        assertThat(count("enrollment", ada)).isZero();
    }

    @Test
    void fourPressesAtOnceBeginOneProgram() throws Exception {
        SignedInPerson ada = lives.ready();
        Callable<Object> press =
                () -> lives.begin(ada, "seven-ways", null).andExpect(status().isSeeOther());
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(List.of(press, press, press, press))) {
                done.get();
            }
        }
        assertThat(count("enrollment", ada)).isEqualTo(1);
        assertThat(count("plan_week", ada)).isEqualTo(1);
    }

    @Test
    void anotherProgramTakesTheOldOnesPlaceOnlyWhereThatWasShown() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        PlannedItem first = lives.week(ada).getFirst();
        lives.play(ada, first.practice(), first.minutes(), first.date(), Ending.COMPLETE);
        lives.begin(ada, "sleep-and-wind-down", null)
                .andExpect(redirectedUrl("/plan/program?to=sleep-and-wind-down"));
        lives.begin(ada, "sleep-and-wind-down", UUID.randomUUID())
                .andExpect(redirectedUrl("/plan/program?to=sleep-and-wind-down"));
        web.perform(get("/plan/program?to=sleep-and-wind-down").with(as(ada)))
                .andExpect(content().string(containsString("You are in Seven Ways now")));
        lives.begin(ada, "sleep-and-wind-down", enrollment(ada)).andExpect(redirectedUrl("/plan"));
        assertThat(lives.week(ada))
                .filteredOn(item -> item.date().equals(lives.today(ada)))
                .extracting(PlannedItem::state)
                .containsOnly(State.DONE);
        lives.page(ada)
                .andExpect(content().string(containsString("Week 1 of Sleep and wind down")));
        assertThat(count("enrollment", ada)).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutBelongsToItsProgramAndGoesWithIt() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.week(ada).stream()
                .filter(item -> item.date().isAfter(lives.today(ada)))
                .forEach(item -> press(ada, "/plan/" + item.id() + "/skip"));
        lives.begin(ada, "two-minutes-a-day", enrollment(ada)).andExpect(redirectedUrl("/plan"));
        assertThat(lives.week(ada))
                .isNotEmpty()
                .extracting(PlannedItem::state)
                .containsOnly(State.PLANNED);
    }

    @Test
    void aFlareGoesOnInAnotherProgram() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.post(ada, "/plan/flare");
        lives.begin(ada, "two-minutes-a-day", enrollment(ada));
        lives.page(ada).andExpect(content().string(containsString("A softer plan for the flare")));
        assertThat(lives.week(ada))
                .filteredOn(item -> item.date().equals(lives.today(ada)))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.posture()).isEqualTo("bed"));
    }

    @Test
    void whatIsLeftOutKeepsItsPlaceInAWeekThatGoesOnLater() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        LocalDate tomorrow = lives.today(ada).plusDays(1);
        lives.from(ada, tomorrow).stream()
                .filter(item -> item.date().equals(tomorrow))
                .forEach(item -> press(ada, "/plan/" + item.id() + "/skip"));
        List<String> before = lives.week(ada).stream().map(PlannedItem::practice).toList();
        lives.post(ada, "/plan/program/pause");
        lives.clock().travel(Duration.ofDays(1));
        lives.post(ada, "/plan/program/resumption");
        assertThat(lives.week(ada)).extracting(PlannedItem::practice).isEqualTo(before);
        assertThat(lives.week(ada))
                .filteredOn(item -> item.date().equals(tomorrow))
                .extracting(PlannedItem::state)
                .containsOnly(State.PLANNED);
    }

    private void press(SignedInPerson person, String path) {
        try {
            lives.post(person, path);
        } catch (Exception refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void aPauseCostsNothing() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.clock().travel(Duration.ofDays(2));
        LocalDate paused = lives.today(ada);
        List<PlannedItem> open = lives.from(ada, paused);
        lives.post(ada, "/plan/program/pause");
        lives.post(ada, "/plan/program/pause");
        assertThat(lives.from(ada, paused)).isEmpty();
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("Your program rests")));
        lives.post(ada, "/plan");
        lives.clock().travel(Duration.ofDays(40));
        lives.page(ada).andExpect(content().string(containsString("nothing is lost")));
        lives.post(ada, "/plan/program/resumption");
        lives.post(ada, "/plan/program/resumption");
        assertThat(lives.from(ada, paused))
                .extracting(PlannedItem::practice)
                .isEqualTo(open.stream().map(PlannedItem::practice).toList());
        assertThat(lives.from(ada, paused).getFirst().date()).isEqualTo(lives.today(ada));
        lives.page(ada).andExpect(content().string(containsString("Week 1 of Seven Ways")));
        assertThat(count("plan_week", ada)).isEqualTo(1);
    }

    @Test
    void aFlareSoftensTheWeekAndLeadsBack() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.clock().travel(Duration.ofDays(7));
        lives.post(ada, "/plan");
        LocalDate today = lives.today(ada);
        lives.post(ada, "/plan/flare");
        lives.post(ada, "/plan/flare");
        assertThat(lives.from(ada, today))
                .filteredOn(item -> item.state() == State.PLANNED)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.minutes()).isLessThanOrEqualTo(5))
                .allSatisfy(item -> assertThat(item.posture()).isEqualTo("bed"));
        lives.page(ada)
                .andExpect(content().string(containsString("A softer plan for the flare")))
                .andExpect(content().string(containsString("Because of the flare")));
        lives.clock().travel(Duration.ofDays(1));
        lives.post(ada, "/plan/flare/end");
        lives.post(ada, "/plan/flare/end");
        lives.page(ada).andExpect(content().string(not(containsString("A softer plan"))));
        assertThat(lives.from(ada, lives.today(ada)))
                .anyMatch(item -> item.reason().startsWith("Week 2 of the program"));
    }

    @Test
    void aFlareInAPauseIsEasedWithoutThePlanWhichStaysAsItIs() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        List<PlannedItem> open = lives.week(ada);
        lives.post(ada, "/plan/program/pause");
        lives.page(ada)
                .andExpect(content().string(containsString("What can help in a flare")))
                .andExpect(content().string(not(containsString("None of the practices fits"))))
                .andExpect(content().string(not(containsString("action=\"/plan/flare\""))));
        web.perform(post("/plan/flare").with(as(ada)).with(csrf()))
                .andExpect(redirectedUrl("/flare"))
                .andExpect(flash().attribute("notice", "plan.flare.eased"));
        lives.post(ada, "/plan/program/resumption");
        lives.page(ada).andExpect(content().string(not(containsString("A softer plan"))));
        assertThat(lives.week(ada)).isEqualTo(open);
    }

    @Test
    void aFlareThatRestedWithTheProgramGoesOnWithItsSofterPlan() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.post(ada, "/plan/flare");
        lives.post(ada, "/plan/program/pause");
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(not(containsString("A softer plan"))));
        lives.post(ada, "/plan/flare/end");
        lives.clock().travel(Duration.ofDays(40));
        lives.post(ada, "/plan/program/resumption");
        lives.page(ada)
                .andExpect(content().string(containsString("A softer plan for the flare")))
                .andExpect(content().string(containsString("Because of the flare")));
    }

    @Test
    void noFlareIsNotedThatSoftensNothing() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.screen(ada, Map.of("saddle", "yes"));
        lives.post(ada, "/plan/flare");
        lives.screen(ada, Map.of());
        lives.page(ada).andExpect(content().string(not(containsString("A softer plan"))));
    }

    @Test
    void writingWaitsForASteadierDay() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        database.sql("delete from plan_item where patient_id = ? and planned_on > ?")
                .params(ada.id(), lives.today(ada))
                .update();
        database.sql(
                        "update plan_item set practice = 'expressive-writing' where patient_id = ? and place = 0")
                .param(ada.id())
                .update();
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("/practices/expressive-writing/play")));
        lives.feel(ada, lives.today(ada).minusDays(1), 7);
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("waits for a steadier day")))
                .andExpect(
                        content()
                                .string(not(containsString("/practices/expressive-writing/play"))));
    }

    @Test
    void whatWorkedIsKeptWhenAProgramIsOver() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "two-minutes-a-day", null);
        LocalDate today = lives.today(ada);
        for (int day = 0; day < 4; day++) {
            lives.play(ada, "long-exhale", 1, today.plusDays(day), Ending.COMPLETE);
            lives.feel(ada, today.plusDays(day), 8);
            lives.feel(ada, today.plusDays(14 + day), 6);
        }
        lives.clock().travel(Duration.ofDays(18));
        lives.post(ada, "/plan/program/completion");
        lives.post(ada, "/plan/program/completion");
        web.perform(get("/plan/program").with(as(ada)))
                .andExpect(content().string(containsString("What it came to")))
                .andExpect(content().string(containsString("4 days with practice, 4 sessions")))
                .andExpect(content().string(containsString("Stress was 8.0, then 6.0")))
                .andExpect(content().string(containsString("Practice strength")));
        lives.post(ada, "/plan");
        assertThat(lives.from(ada, lives.today(ada)))
                .filteredOn(item -> item.state() == State.PLANNED)
                .hasSize(3)
                .extracting(PlannedItem::practice)
                .containsOnly("long-exhale");
    }

    @Test
    void aProgramIsFinishedEarlyOnlyAfterAQuestionThatNamesTheWayBack() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        web.perform(get("/plan/program").with(as(ada)))
                .andExpect(content().string(containsString("href=\"/plan/program/completion\"")))
                .andExpect(
                        content()
                                .string(
                                        not(
                                                containsString(
                                                        "action=\"/plan/program/completion\""))));
        web.perform(get("/plan/program/completion").with(as(ada)))
                .andExpect(content().string(containsString("You are in week 1 of 8 of Seven Ways")))
                .andExpect(content().string(containsString("The way back")))
                .andExpect(content().string(containsString("action=\"/plan/program/completion\"")));
        lives.post(ada, "/plan/program/completion");
        web.perform(get("/plan/program/completion").with(as(ada)))
                .andExpect(redirectedUrl("/plan/program"));
    }

    @Test
    void whatIsKeptWithoutASessionIsNamedAndTheProgramCanBeStartedAgain() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "two-minutes-a-day", null);
        lives.post(ada, "/plan/program/completion");
        web.perform(get("/plan/program").with(as(ada)))
                .andExpect(content().string(containsString("Your plan from next week on")))
                .andExpect(content().string(containsString("/practices/diaphragmatic-breathing\"")))
                .andExpect(
                        content().string(containsString("/plan/program?to=two-minutes-a-day\"")));
        web.perform(get("/plan/program?to=two-minutes-a-day").with(as(ada)))
                .andExpect(content().string(containsString("Start this program")))
                .andExpect(content().string(containsString("starts again from its first week")))
                .andExpect(content().string(not(containsString("instead<"))));
        lives.clock().travel(Duration.ofDays(7));
        web.perform(get("/plan/program").with(as(ada)))
                .andExpect(content().string(containsString("Your plan from now on")));
        lives.begin(ada, "two-minutes-a-day", enrollment(ada));
        lives.page(ada).andExpect(content().string(containsString("Week 1 of Two minutes a day")));
    }

    @Test
    void planningAWeekAfterTenYearsTakesSixStatementsToFindOut() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        database.sql(
                        """
                        insert into recorded_session (patient_id, id, practice, practice_version, minutes, posture,
                            started_at, local_date, seconds, ending)
                        select :patient, gen_random_uuid(), 'mindful-breathing', 1, 5, 'chair',
                            now() - n * interval '1 day', (now() - n * interval '1 day')::date, 300, 'COMPLETE'
                        from generate_series(1, 3650) n""")
                .param("patient", ada.id())
                .update();
        lives.clock().travel(Duration.ofDays(7));
        List<String> sent =
                statements.during(() -> plans.build(ada.patient().id(), lives.today(ada)));
        assertThat(sent).filteredOn(sql -> sql.startsWith("select")).hasSizeLessThanOrEqualTo(6);
        assertThat(sent).hasSizeLessThanOrEqualTo(9);
    }

    private UUID enrollment(SignedInPerson person) {
        return database.sql("select id from enrollment where patient_id = ? and state <> 'ENDED'")
                .param(person.id())
                .query(UUID.class)
                .single();
    }

    private long count(String table, SignedInPerson person) {
        return database.sql("select count(*) from " + table + " where patient_id = ?")
                .param(person.id())
                .query(Long.class)
                .single();
    }
}
