package sevenways.session.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

@WholeApplicationTest
class PlayControllerTests {

    private static final String CALM = "/practices/diaphragmatic-breathing/play";
    private static final String MOVING = "/practices/yoga-chair/play";

    private final MockMvc mvc;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final SignedInPerson ada;
    private final int port;

    PlayControllerTests(
            MockMvc mvc,
            Statements statements,
            JdbcClient jdbc,
            Patients patients,
            @LocalServerPort int port) {
        this.port = port;
        this.mvc = mvc;
        this.statements = statements;
        this.jdbc = jdbc;
        this.ada = patients.ada();
    }

    @Test
    void isAScriptToReadForAVisitorWithoutAnyForm() throws Exception {
        mvc.perform(get(CALM + "?minutes=5&posture=chair"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("5 minutes, on a chair")))
                .andExpect(content().string(containsString("Put both feet on the floor")))
                .andExpect(content().string(containsString("0:12")))
                .andExpect(content().string(containsString("Nothing is recorded here")))
                .andExpect(content().string(not(containsString("method=\"post\""))));
    }

    @Test
    void asksTheDatabaseNothingForAVisitorAndThriceForAPatient() throws Exception {
        assertThat(statements.during(() -> mvc.perform(get(CALM)))).isEmpty();
        assertThat(statements.during(() -> play(CALM)))
                .filteredOn(sql -> !sql.contains("SPRING_SESSION"))
                .hasSize(3);
    }

    @Test
    void putsFirstWhatToMindForWhoIsAboutToPlay() throws Exception {
        standAt("CLEAR", "[\"copd\"]");
        String page = play(CALM).andReturn().getResponse().getContentAsString();
        assertThat(page).containsOnlyOnce(">For you<");
        assertThat(page.substring(page.indexOf(">For you<")))
                .containsSubsequence("COPD or another lung", "You feel dizzy");
    }

    @Test
    void isDarkerAndBriefInAFlare() throws Exception {
        mvc.perform(get(CALM + "?calm=flare"))
                .andExpect(content().string(containsString("data-look=\"flare\"")))
                .andExpect(content().string(containsString("posture=bed&amp;calm=flare")));
        mvc.perform(get(CALM + "?calm=%3Cb%3E"))
                .andExpect(content().string(not(containsString("data-look"))));
    }

    @Test
    void offersAPatientAFormWithNothingChosen() throws Exception {
        UUID item = UUID.randomUUID();
        play(CALM + "?item=" + item)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/sessions\"")))
                .andExpect(content().string(containsString("value=\"" + item + "\"")))
                .andExpect(content().string(containsString("painAfter-10")))
                .andExpect(content().string(not(containsString("checked=\"checked\""))));
    }

    @Test
    void refusesAPlanItemThatMakesNoSense() throws Exception {
        play(CALM + "?item=tomorrow").andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?minutes=abc", "?minutes=7", "?minutes=-1", "?posture=hanging"})
    void tellsWhichLengthsAndPosturesThereAreInstead(String query) throws Exception {
        play(CALM + query)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("minutes=10&amp;posture=chair")));
    }

    @Test
    void isNotFoundForAnUnknownPractice() throws Exception {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.get("/practices/diafragmatic-breething/play");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/practices/diaphragmatic-breathing");
    }

    @Test
    void showsVisitorsTheRedFlagsBeforeMovement() throws Exception {
        mvc.perform(get(MOVING))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("numbness between the legs, new weak")));
    }

    @Test
    void letsAPatientPlayCalmlyBeforeTheSafetyQuestionsButNotMove() throws Exception {
        play(CALM).andExpect(status().isOk());
        play(MOVING)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("A few questions first")))
                .andExpect(content().string(not(containsString("player.js"))));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 403, 403",
        "SAME_DAY, 200, 403",
        "CLINICIAN_FIRST, 200, 403",
        "CAUTIOUS, 200, 200",
        "CLEAR, 200, 200"
    })
    void isClosedAsTheSafetyLevelSays(String level, int calm, int moving) throws Exception {
        standAt(level);
        play(CALM).andExpect(status().is(calm));
        play(MOVING).andExpect(status().is(moving));
        record("diaphragmatic-breathing", 2, "bed").andExpect(status().is(calm == 200 ? 303 : 403));
        record("yoga-chair", 10, "chair").andExpect(status().is(moving == 200 ? 303 : 403));
    }

    @Test
    void leadsToHelpInAnEmergency() throws Exception {
        standAt("EMERGENCY");
        play(CALM)
                .andExpect(content().string(containsString("Get help first")))
                .andExpect(content().string(containsString("href=\"/safety\"")))
                .andExpect(content().string(not(containsString("player.js"))));
    }

    private ResultActions play(String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(ada)));
    }

    private ResultActions record(String practice, int minutes, String posture) throws Exception {
        return mvc.perform(
                post("/sessions")
                        .with(Patients.as(ada))
                        .with(csrf())
                        .param("id", UUID.randomUUID().toString())
                        .param("practice", practice)
                        .param("version", "1")
                        .param("minutes", String.valueOf(minutes))
                        .param("posture", posture)
                        .param("startedAt", Instant.now().toString())
                        .param("seconds", "60")
                        .param("ending", "STOPPED"));
    }

    private void standAt(String level) {
        standAt(level, "[]");
    }

    private void standAt(String level, String conditions) {
        jdbc.sql(
                        """
                        insert into safety_screen (patient_id, id, version, screen_version, level,
                            answers, reasons, conditions, screened_at)
                        values (?, gen_random_uuid(), 0, 1, ?, '{}', '[]', ?::jsonb, now())
                        """)
                .params(ada.id(), level, conditions)
                .update();
    }
}
