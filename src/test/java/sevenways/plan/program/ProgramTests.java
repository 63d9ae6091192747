package sevenways.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.account.TimeOrderedId;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Practice.Posture;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/**
 * A patient's way through programs: begin, change, pause, flare, finish, and what it does to days.
 */
@WholeApplicationTest
@Import(ProgramTests.Lives.class)
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

    /** What patients tell and do. */
    @TestComponent
    record Lives(
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            SessionService sessions,
            CheckInService checkIns,
            TravellingClock clock) {

        SignedInPerson ready() {
            SignedInPerson person = patients.ada();
            screen(person, Map.of());
            Profile profile =
                    new Profile(Map.of("cbt", 6), 10, Set.of("bed", "chair"), clock.instant());
            intake.take(person.patient().id(), profile);
            return person;
        }

        void screen(SignedInPerson person, Map<String, String> others) {
            Map<String, String> replies = new HashMap<>();
            safety.questions().forEach(question -> replies.put(question, "no"));
            replies.putAll(others);
            safety.screen(person.patient().id(), replies, clock.instant());
        }

        LocalDate today(SignedInPerson person) {
            return person.patient().today(clock);
        }

        void play(SignedInPerson person, String practice, int minutes, LocalDate date, Ending end) {
            sessions.takeIn(
                    person.patient().id(),
                    new PlayedSession(
                            TimeOrderedId.next(),
                            practice,
                            minutes,
                            date.atTime(9, 0).atZone(person.zone()).toInstant(),
                            date,
                            minutes * 60,
                            end,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null),
                    1,
                    Posture.bed);
        }

        void feel(SignedInPerson person, LocalDate date, int stress) {
            var at = date.atTime(8, 0).atZone(person.zone()).toInstant();
            checkIns.keep(
                    person.patient().id(),
                    new LoggedCheckIn(TimeOrderedId.next(), at, date, 4, stress, null));
        }
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
        begin(ada, "calm-a-flare", null).andExpect(redirectedUrl("/plan"));
        List<PlannedItem> first = week(ada);
        assertThat(first).isNotEmpty();
        begin(ada, "calm-a-flare", null).andExpect(redirectedUrl("/plan"));
        assertThat(week(ada)).isEqualTo(first);
        page(ada).andExpect(content().string(containsString("Week 1 of Calm a flare")));
        begin(ada, "no-such-program", null).andExpect(status().isNotFound());
        web.perform(get("/plan/program?to=no-such-program").with(as(ada)))
                .andExpect(status().isNotFound());
    }

    @Test
    void fourPressesAtOnceBeginOneProgram() throws Exception {
        SignedInPerson ada = lives.ready();
        Callable<Object> press =
                () -> begin(ada, "seven-ways", null).andExpect(status().isSeeOther());
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
        begin(ada, "seven-ways", null);
        PlannedItem first = week(ada).getFirst();
        lives.play(ada, first.practice(), first.minutes(), first.date(), Ending.COMPLETE);
        begin(ada, "sleep-and-wind-down", null)
                .andExpect(redirectedUrl("/plan/program?to=sleep-and-wind-down"));
        begin(ada, "sleep-and-wind-down", UUID.randomUUID())
                .andExpect(redirectedUrl("/plan/program?to=sleep-and-wind-down"));
        web.perform(get("/plan/program?to=sleep-and-wind-down").with(as(ada)))
                .andExpect(content().string(containsString("You are in Seven Ways now")));
        begin(ada, "sleep-and-wind-down", enrollment(ada)).andExpect(redirectedUrl("/plan"));
        assertThat(week(ada))
                .filteredOn(item -> item.date().equals(lives.today(ada)))
                .extracting(PlannedItem::state)
                .containsOnly(State.DONE);
        page(ada).andExpect(content().string(containsString("Week 1 of Sleep and wind down")));
        assertThat(count("enrollment", ada)).isEqualTo(2);
    }

    @Test
    void aPauseCostsNothing() throws Exception {
        SignedInPerson ada = lives.ready();
        begin(ada, "seven-ways", null);
        lives.clock().travel(Duration.ofDays(2));
        LocalDate paused = lives.today(ada);
        List<PlannedItem> open = from(ada, paused);
        post(ada, "/plan/program/pause");
        post(ada, "/plan/program/pause");
        assertThat(from(ada, paused)).isEmpty();
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("Your program rests")));
        post(ada, "/plan");
        lives.clock().travel(Duration.ofDays(40));
        page(ada).andExpect(content().string(containsString("nothing is lost")));
        post(ada, "/plan/program/resumption");
        post(ada, "/plan/program/resumption");
        assertThat(from(ada, paused))
                .extracting(PlannedItem::practice)
                .isEqualTo(open.stream().map(PlannedItem::practice).toList());
        assertThat(from(ada, paused).getFirst().date()).isEqualTo(lives.today(ada));
        page(ada).andExpect(content().string(containsString("Week 1 of Seven Ways")));
        assertThat(count("plan_week", ada)).isEqualTo(1);
    }

    @Test
    void aFlareSoftensTheWeekAndLeadsBack() throws Exception {
        SignedInPerson ada = lives.ready();
        begin(ada, "seven-ways", null);
        lives.clock().travel(Duration.ofDays(7));
        post(ada, "/plan");
        LocalDate today = lives.today(ada);
        post(ada, "/plan/flare");
        post(ada, "/plan/flare");
        assertThat(from(ada, today))
                .filteredOn(item -> item.state() == State.PLANNED)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.minutes()).isLessThanOrEqualTo(5))
                .allSatisfy(item -> assertThat(item.posture()).isEqualTo("bed"));
        page(ada)
                .andExpect(content().string(containsString("A softer plan for the flare")))
                .andExpect(content().string(containsString("Because of the flare")));
        lives.clock().travel(Duration.ofDays(1));
        post(ada, "/plan/flare/end");
        post(ada, "/plan/flare/end");
        page(ada).andExpect(content().string(not(containsString("A softer plan"))));
        assertThat(from(ada, lives.today(ada)))
                .anyMatch(item -> item.reason().startsWith("Week 2 of the program"));
    }

    @Test
    void whatHurtIsLeftOutWithItsReasonOnceThePatientWishes() throws Exception {
        SignedInPerson ada = lives.ready();
        begin(ada, "seven-ways", null);
        LocalDate today = lives.today(ada);
        lives.play(ada, "diaphragmatic-breathing", 2, today, Ending.HURT);
        List<PlannedItem> before = week(ada);
        page(ada).andExpect(content().string(containsString("A practice hurt")));
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("Fit my week to it")));
        assertThat(week(ada)).isEqualTo(before);
        post(ada, "/plan/renewal");
        assertThat(from(ada, today))
                .filteredOn(item -> item.state() == State.PLANNED)
                .extracting(PlannedItem::practice)
                .isNotEmpty()
                .doesNotContain("diaphragmatic-breathing");
        page(ada)
                .andExpect(
                        content().string(containsString("Because it hurt. It is left out for 7")))
                .andExpect(content().string(not(containsString("A practice hurt"))));
        UUID closed = bundle(ada, "hurt");
        post(ada, "/plan/changes/" + closed + "/reversal");
        page(ada).andExpect(content().string(containsString("Because it hurt")));
    }

    @Test
    void aChangeIsKeptOrTakenBackOnceAndByItsOwnerAlone() throws Exception {
        SignedInPerson ada = lives.ready();
        begin(ada, "seven-ways", null);
        LocalDate today = lives.today(ada);
        for (int day = 0; day < 6; day++) {
            lives.feel(ada, today.plusDays(day), 8);
            lives.play(ada, "diaphragmatic-breathing", 2, today.plusDays(day), Ending.COMPLETE);
        }
        lives.clock().travel(Duration.ofDays(7));
        post(ada, "/plan");
        page(ada)
                .andExpect(content().string(containsString("stress was 6 or more on 6 of 7 days")));
        UUID calm = bundle(ada, "stress");
        SignedInPerson other = lives.ready();
        for (String verb : List.of("reversal", "acceptance")) {
            web.perform(
                            MockMvcRequestBuilders.post("/plan/changes/" + calm + "/" + verb)
                                    .with(as(other))
                                    .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        int waiting = waiting(ada, calm);
        assertThat(waiting).isPositive();
        post(ada, "/plan/changes/" + calm + "/acceptance");
        assertThat(waiting(ada, calm)).isZero();
        UUID grown = bundle(ada, "grown");
        post(ada, "/plan/changes/" + grown + "/reversal");
        assertThat(waiting(ada, grown)).isZero();
    }

    @Test
    void writingWaitsForASteadierDay() throws Exception {
        SignedInPerson ada = lives.ready();
        begin(ada, "seven-ways", null);
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
        begin(ada, "two-minutes-a-day", null);
        LocalDate today = lives.today(ada);
        for (int day = 0; day < 4; day++) {
            lives.play(ada, "long-exhale", 1, today.plusDays(day), Ending.COMPLETE);
            lives.feel(ada, today.plusDays(day), 8);
            lives.feel(ada, today.plusDays(14 + day), 6);
        }
        lives.clock().travel(Duration.ofDays(18));
        post(ada, "/plan/program/completion");
        post(ada, "/plan/program/completion");
        web.perform(get("/plan/program").with(as(ada)))
                .andExpect(content().string(containsString("What it came to")))
                .andExpect(content().string(containsString("4 days with practice, 4 sessions")))
                .andExpect(content().string(containsString("Stress was 8.0, then 6.0")))
                .andExpect(content().string(containsString("Practice strength")));
        post(ada, "/plan");
        assertThat(from(ada, lives.today(ada)))
                .filteredOn(item -> item.state() == State.PLANNED)
                .hasSize(3)
                .extracting(PlannedItem::practice)
                .containsOnly("long-exhale");
    }

    @Test
    void planningAWeekAfterTenYearsTakesSixStatementsToFindOut() throws Exception {
        SignedInPerson ada = lives.ready();
        begin(ada, "seven-ways", null);
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

    private ResultActions begin(SignedInPerson person, String program, @Nullable UUID instead)
            throws Exception {
        var request =
                MockMvcRequestBuilders.post("/plan/program")
                        .with(as(person))
                        .with(csrf())
                        .param("program", program);
        return web.perform(
                instead == null ? request : request.param("instead", instead.toString()));
    }

    private void post(SignedInPerson person, String path) throws Exception {
        web.perform(MockMvcRequestBuilders.post(path).with(as(person)).with(csrf()))
                .andExpect(status().isSeeOther());
    }

    private ResultActions page(SignedInPerson person) throws Exception {
        return web.perform(get("/plan").with(as(person))).andExpect(status().isOk());
    }

    private List<PlannedItem> week(SignedInPerson person) {
        return from(person, lives.today(person));
    }

    private List<PlannedItem> from(SignedInPerson person, LocalDate date) {
        return plans.between(person.patient().id(), date, date.plusDays(60));
    }

    private UUID enrollment(SignedInPerson person) {
        return database.sql("select id from enrollment where patient_id = ? and state <> 'ENDED'")
                .param(person.id())
                .query(UUID.class)
                .single();
    }

    private UUID bundle(SignedInPerson person, String why) {
        return database.sql(
                        "select bundle from plan_change where patient_id = ? and why = ? order by id limit 1")
                .params(person.id(), why)
                .query(UUID.class)
                .single();
    }

    private int waiting(SignedInPerson person, UUID bundle) {
        return database.sql(
                        "select count(*) from plan_change where patient_id = ? and bundle = ? and not kept")
                .params(person.id(), bundle)
                .query(Integer.class)
                .single();
    }

    private long count(String table, SignedInPerson person) {
        return database.sql("select count(*) from " + table + " where patient_id = ?")
                .param(person.id())
                .query(Long.class)
                .single();
    }
}
