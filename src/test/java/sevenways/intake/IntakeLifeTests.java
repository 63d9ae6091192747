package sevenways.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.PatientId;
import sevenways.intake.questions.Answers;

/** Leaving and coming back, changing, two tabs, and what a long history costs. */
@WholeApplicationTest
class IntakeLifeTests {

    private final MockMvc web;
    private final Patients patients;
    private final IntakeService intake;
    private final JdbcClient database;
    private final Statements statements;
    private final TravellingClock clock;
    private Interview ada;

    IntakeLifeTests(
            MockMvc web,
            Patients patients,
            IntakeService intake,
            JdbcClient database,
            Statements statements,
            TravellingClock clock) {
        this.web = web;
        this.patients = patients;
        this.intake = intake;
        this.database = database;
        this.statements = statements;
        this.clock = clock;
        this.ada = new Interview(web, patients.ada());
    }

    @BeforeEach
    void someoneNew() {
        ada = new Interview(web, patients.ada());
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void leavingInTheMiddleLosesNothingAndComesBackToThePage() throws Exception {
        ada.send("where", Interview.everything());
        ada.send("spread", Map.of("night", List.of("most")), request -> request.param("leave", "1"))
                .andExpect(redirectedUrl("/intake"));
        ada.open("/intake")
                .andExpect(content().string(containsString("What you answered so far is kept.")))
                .andExpect(content().string(containsString("href=\"/intake/questions/spread\"")));
        ada.open("/intake/questions/spread")
                .andExpect(content().string(containsString("value=\"most\" checked=\"checked\"")));
    }

    @Test
    void whatIsChosenIsKeptBeforeThePageIsSent() throws Exception {
        ada.send(
                        "inside",
                        Map.of("stress", List.of("8")),
                        request -> request.header("HX-Request", "true"))
                .andExpect(status().isNoContent());
        ada.open("/intake/questions/inside")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "id=\"stress-8\" name=\"stress\" value=\"8\""
                                                        + " checked=\"checked\"")));
    }

    @Test
    void backKeepsAPageThatIsNotComplete() throws Exception {
        ada.send(
                        "time",
                        Map.of("duration", List.of("over-5-years")),
                        request -> request.param("back", "1"))
                .andExpect(redirectedUrl("/intake/questions/spread"));
        ada.open("/intake/questions/time")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "value=\"over-5-years\" checked=\"checked\"")));
        ada.send("where", Map.of(), request -> request.param("back", "1"))
                .andExpect(redirectedUrl("/intake"));
    }

    @Test
    void aChangeFromTheReviewLeadsBackToItAndIsKeptBesideWhatWasToldBefore() throws Exception {
        ada.tell(Interview.everything());
        clock.travel(Duration.ofDays(20));
        ada.send("day", Map.of("minutes", List.of("2")), request -> request.param("review", "true"))
                .andExpect(redirectedUrl("/intake/review"));
        assertThat(minutes()).isEqualTo(10);
        ada.finish().andExpect(redirectedUrl("/intake/result"));
        assertThat(minutes()).isEqualTo(2);
        assertThat(rows()).isEqualTo(2);
        ada.open("/intake").andExpect(content().string(containsString("/intake/results/")));
    }

    @Test
    void aPlaceAddedFromTheReviewIsAskedAboutAtOnce() throws Exception {
        ada.tell(Interview.everything());
        ada.send(
                        "where",
                        Map.of("regions", List.of("lower-back", "neck")),
                        request -> request.param("review", "true"))
                .andExpect(redirectedUrl("/intake/questions/feel?review=true"));
        ada.open("/intake/questions/feel?review=true")
                .andExpect(content().string(containsString("Neck: how strong is the pain")))
                .andExpect(content().string(not(containsString("Thighs: how strong"))));
    }

    @Test
    void aSecondPressAndAnIntakeThatSaysTheSameMakeNoSecondRow() throws Exception {
        ada.tell(Interview.everything());
        ada.finish().andExpect(redirectedUrl("/intake/result"));
        ada.tell(Interview.everything());
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void pressedTwiceAtOnceMakesOneRow() throws Exception {
        ada.answerAll(Interview.everything());
        PatientId patient = new PatientId(ada.person().id());
        List<CompletableFuture<Boolean>> presses = new ArrayList<>();
        for (int press = 0; press < 6; press++) {
            presses.add(CompletableFuture.supplyAsync(() -> intake.finish(patient)));
        }
        assertThat(presses).allMatch(CompletableFuture::join);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void twoTabsLoseNothingOfEachOther() throws Exception {
        ada.answerAll(Interview.everything());
        ada.send("day", Map.of("minutes", List.of("5")));
        ada.send("inside", Interview.with("stress", "9"));
        ada.finish();
        // The other tab still shows a page, of an intake that is finished by now.
        ada.send("doing", Interview.with("company", "8"));
        ada.finish().andExpect(redirectedUrl("/intake/result"));
        Profile profile = intake.profile(new PatientId(ada.person().id())).orElseThrow();
        assertThat(profile.minutesADay()).isEqualTo(5);
        assertThat(profile.needs()).containsEntry("stress-cycle", 9).containsEntry("social", 8);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void twoTabsAtTheSameMomentKeepBothPages() {
        PatientId patient = new PatientId(ada.person().id());
        List<CompletableFuture<Void>> tabs = new ArrayList<>();
        for (String page : List.of("stress", "feelings", "thoughts", "attention")) {
            Answers given = new Answers(Map.of(page, List.of("4")));
            tabs.add(CompletableFuture.runAsync(() -> intake.keep(patient, Answers.NONE, given)));
        }
        tabs.forEach(CompletableFuture::join);
        assertThat(intake.state(patient).answers().told())
                .containsKeys("stress", "feelings", "thoughts", "attention");
    }

    @Test
    void aPageOfOlderQuestionsIsShownAnewWithWhatStillFits() throws Exception {
        web.perform(
                        post("/intake/questions/inside")
                                .with(as(ada.person()))
                                .with(csrf())
                                .param("version", "1")
                                .param("stress", "6")
                                .param("gone", "1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Some questions have changed")))
                .andExpect(content().string(containsString("value=\"6\" checked=\"checked\"")));
    }

    @Test
    void resumesADraftOfOlderQuestionsWithWhatStillFits() throws Exception {
        ada.answerAll(Interview.everything());
        database.sql(
                        """
                        update intake_draft
                           set questions_version = 1,
                               answers = answers || '{"gone": ["yes"], "night": ["on Sundays"], "helped": ["rest"]}'
                         where patient_id = :patient
                        """)
                .param("patient", ada.person().id())
                .update();
        ada.open("/intake")
                .andExpect(content().string(containsString("href=\"/intake/questions/spread\"")));
        ada.open("/intake/questions/spread")
                .andExpect(content().string(containsString("Some questions have changed")))
                .andExpect(content().string(containsString("value=\"thigh\" checked")));
        ada.finish().andExpect(redirectedUrl("/intake/questions/spread?review=true"));
        ada.send("spread", Interview.everything());
        ada.finish().andExpect(redirectedUrl("/intake/result"));
        String told =
                database.sql("select answers::text from intake where patient_id = :patient")
                        .param("patient", ada.person().id())
                        .query(String.class)
                        .single();
        assertThat(told).contains("\"night\": [\"some\"]", "\"helped\": []").doesNotContain("gone");
    }

    @Test
    void anOlderIntakeThatTellsLessStillCountsAndIsCompletedWhenItIsChanged() throws Exception {
        PatientId patient = new PatientId(ada.person().id());
        intake.take(patient, new Profile(Map.of("cbt", 8), 5, Set.of("bed"), clock.instant()));
        ada.open("/intake/result")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("8 of 10")));
        ada.open("/intake/review")
                .andExpect(content().string(containsString("An answer is needed")))
                .andExpect(content().string(containsString("/intake/questions/where?review=true")));
        ada.finish().andExpect(redirectedUrl("/intake/questions/where?review=true"));
        assertThat(minutes()).isEqualTo(5);
    }

    @Test
    void startingAnewForgetsTheDraftAndNothingElse() throws Exception {
        ada.tell(Interview.everything());
        ada.send("day", Map.of("minutes", List.of("20")));
        web.perform(post("/intake/fresh-start").with(as(ada.person())).with(csrf()))
                .andExpect(redirectedUrl("/intake"));
        ada.open("/intake/questions/day")
                .andExpect(content().string(containsString("value=\"10\" checked=\"checked\"")));
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/intake, 3",
        "/intake/questions/where, 2",
        "/intake/questions/conditions, 3",
        "/intake/review, 2",
        "/intake/result, 3"
    })
    void aLongHistoryCostsNoMoreStatements(String path, int expected) throws Exception {
        ada.tell(Interview.everything());
        assertThat(ofThePage(path)).hasSize(expected);
        database.sql(
                        """
                        insert into intake (patient_id, id, version, needs, minutes_a_day, postures, taken_at,
                                            questions_version, answers, conditions, times, eyes_may_close)
                        select patient_id, gen_random_uuid(), 0, needs, minutes_a_day, postures,
                               taken_at - n * interval '7 days',
                               questions_version, answers, conditions, times, eyes_may_close
                          from intake, generate_series(1, 520) n where patient_id = :patient
                        """)
                .param("patient", ada.person().id())
                .update();
        assertThat(ofThePage(path)).hasSize(expected);
    }

    @Test
    void aPageOfAnswersCostsThreeStatements() throws Exception {
        ada.tell(Interview.everything());
        List<String> all =
                statements.during(() -> ada.send("day", Map.of("minutes", List.of("20"))));
        assertThat(withoutSignIn(all)).hasSize(3);
    }

    /** The statements of the page; those that keep the sign-in come on top of any page. */
    private List<String> ofThePage(String path) throws Exception {
        return withoutSignIn(statements.during(() -> ada.open(path).andExpect(status().isOk())));
    }

    private static List<String> withoutSignIn(List<String> all) {
        return all.stream().filter(statement -> !statement.contains("SPRING_SESSION")).toList();
    }

    private int minutes() {
        return intake.profile(new PatientId(ada.person().id())).orElseThrow().minutesADay();
    }

    private long rows() {
        return database.sql("select count(*) from intake where patient_id = :patient")
                .param("patient", ada.person().id())
                .query(Long.class)
                .single();
    }
}
