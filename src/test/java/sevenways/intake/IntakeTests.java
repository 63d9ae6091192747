package sevenways.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.PatientId;

/** The pages of the intake, from the first question to what is kept. */
@WholeApplicationTest
class IntakeTests {

    private final MockMvc web;
    private final Patients patients;
    private final IntakeService intake;
    private final JdbcClient database;
    private Interview ada;

    @LocalServerPort private int port;

    IntakeTests(MockMvc web, Patients patients, IntakeService intake, JdbcClient database) {
        this.web = web;
        this.patients = patients;
        this.intake = intake;
        this.database = database;
        this.ada = new Interview(web, patients.ada());
    }

    @BeforeEach
    void someoneNew() {
        ada = new Interview(web, patients.ada());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where", "spread", "time", "causes", "inside", "doing", "day", "way", "goals"
            })
    void asksWithNothingChosen(String page) throws Exception {
        ada.open("/intake/questions/" + page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<fieldset")))
                .andExpect(content().string(not(containsString("checked"))));
    }

    @Test
    void leadsThroughAllPagesToTheReviewAndKeepsWhatWasTold() throws Exception {
        assertThat(ada.answerAll(Interview.everything()))
                .containsExactly(
                        "where",
                        "feel",
                        "spread",
                        "time",
                        "causes",
                        "inside",
                        "doing",
                        "tried",
                        "helped",
                        "day",
                        "way",
                        "conditions",
                        "goals");
        assertThat(profile()).isEmpty();
        ada.open("/intake/review")
                .andExpect(content().string(containsString("Lower back · Thighs")))
                .andExpect(content().string(containsString("Lower back: how strong is the pain")))
                .andExpect(content().string(containsString("7 of 10")))
                .andExpect(content().string(containsString("A walk by the river")))
                .andExpect(content().string(not(containsString("An answer is needed"))));
        ada.finish().andExpect(redirectedUrl("/intake/result"));
        Profile profile = profile().orElseThrow();
        assertThat(profile.needs()).hasSize(7).containsEntry("mindfulness", 3);
        assertThat(profile.minutesADay()).isEqualTo(10);
        assertThat(profile.postures()).containsExactlyInAnyOrder("bed", "chair");
        assertThat(profile.times()).containsExactly("evening");
        assertThat(profile.conditions()).isEmpty();
        assertThat(profile.eyesMayClose()).isTrue();
        assertThat(drafts()).isZero();
    }

    @Test
    void passesOverPagesWithNothingToAsk() throws Exception {
        Map<String, List<String>> answers = Interview.everything();
        answers.put("tried", List.of());
        assertThat(ada.answerAll(answers)).contains("tried").doesNotContain("helped");
        ada.open("/intake/questions/helped").andExpect(redirectedUrl("/intake/questions/day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "abc", "", "3.5"})
    void aHeightThatIsNoneIsAskedForAndTheRestIsKept(String height) throws Exception {
        ada.send("inside", Interview.with("stress", height))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#stress\"")))
                .andExpect(content().string(containsString("stress-error")))
                .andExpect(content().string(not(containsString("feelings-error"))))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "id=\"feelings-3\" name=\"feelings\" value=\"3\""
                                                        + " checked=\"checked\"")));
        ada.open("/intake/questions/inside")
                .andExpect(content().string(containsString("value=\"3\" checked=\"checked\"")));
    }

    @Test
    void nothingAtAllNamesEveryQuestionThatNeedsAnAnswer() throws Exception {
        ada.send("inside", Map.of())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("4 things need another look")));
        ada.send("causes", Map.of()).andExpect(redirectedUrl("/intake/questions/inside"));
    }

    @Test
    void answersNobodyOfferedAndTwoAtOnceAreRefused() throws Exception {
        Map<String, List<String>> astray =
                Map.of("minutes", List.of("600"), "times", List.of("never", "evening"));
        ada.send("day", astray)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("minutes-error")))
                .andExpect(content().string(containsString("times-error")))
                .andExpect(content().string(containsString("value=\"evening\" checked")));
        ada.send("spread", Map.of("radiating", List.of("none", "both"), "night", List.of("some")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("radiating-error")));
    }

    @Test
    void whatThePageDoesNotAskIsIgnored() throws Exception {
        ada.send("causes", Map.of("stress", List.of("9"), "nonsense", List.of("1")));
        assertThat(kept()).doesNotContain("stress", "nonsense");
    }

    @Test
    void aTextThatIsTooLongIsShownAgainToBeShortened() throws Exception {
        ada.send("goals", Map.of("goals", List.of("river ".repeat(90))))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("goals-error")))
                .andExpect(content().string(containsString("river river")));
        ada.send("goals", Map.of("goals", List.of("<b>run</b> & 🏊 مشي")))
                .andExpect(redirectedUrl("/intake/review"));
        ada.open("/intake/questions/goals")
                .andExpect(content().string(containsString("&lt;b&gt;run&lt;/b&gt; &amp; 🏊 مشي")));
    }

    @Test
    void aPageThatIsNoneAndAnIntakeOfSomebodyElseAreNotFound() throws Exception {
        ada.open("/intake/questions/elsewhere").andExpect(status().isNotFound());
        ada.send("elsewhere", Map.of()).andExpect(status().isNotFound());
        ada.tell(Interview.everything());
        UUID id = ids().getFirst();
        ada.open("/intake/results/" + id).andExpect(status().isOk());
        new Interview(web, patients.ada())
                .open("/intake/results/" + id)
                .andExpect(status().isNotFound());
    }

    @Test
    void beforeTheFirstAnswerThereIsNothingToReviewOrToSee() throws Exception {
        ada.open("/intake/review").andExpect(redirectedUrl("/intake"));
        ada.open("/intake/result").andExpect(redirectedUrl("/intake"));
        ada.finish().andExpect(redirectedUrl("/intake/questions/where?review=true"));
    }

    @Test
    void aSignInThatEndedGivesBackWhatWasTyped() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer =
                visitor.post(
                        "/intake/questions/goals",
                        Visitor.tokenOf(visitor.get("/login")),
                        "_sender=" + ada.person().id(),
                        "version=2",
                        "goals=A walk by the river");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("A walk by the river", "/intake/questions/goals");
    }

    private Optional<Profile> profile() {
        return intake.profile(new PatientId(ada.person().id()));
    }

    private long drafts() {
        return database.sql("select count(*) from intake_draft where patient_id = :patient")
                .param("patient", ada.person().id())
                .query(Long.class)
                .single();
    }

    private String kept() {
        return database.sql("select answers::text from intake_draft where patient_id = :patient")
                .param("patient", ada.person().id())
                .query(String.class)
                .single();
    }

    private List<UUID> ids() {
        return database.sql("select id from intake where patient_id = :patient")
                .param("patient", ada.person().id())
                .query(UUID.class)
                .list();
    }
}
