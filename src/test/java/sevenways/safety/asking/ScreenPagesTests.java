package sevenways.safety.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;
import sevenways.safety.Alarm;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;
import sevenways.safety.Screens;
import sevenways.safety.screen.Question;
import sevenways.safety.screen.Screen;

@WholeApplicationTest
class ScreenPagesTests {

    private final MockMvc web;
    private final Patients patients;
    private final SafetyService safety;
    private final Screens screens;
    private final Screen screen;
    private final JdbcClient database;
    private final TravellingClock clock;

    ScreenPagesTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            Screens screens,
            Screen screen,
            JdbcClient database,
            TravellingClock clock) {
        this.web = web;
        this.patients = patients;
        this.safety = safety;
        this.screens = screens;
        this.screen = screen;
        this.database = database;
        this.clock = clock;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void asksWithNothingChosen() throws Exception {
        web.perform(get("/safety/questions/1").with(as(patients.ada())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"saddle\"")))
                .andExpect(content().string(not(containsString("checked"))));
    }

    @Test
    void aMissingAnswerIsAskedForAndTheOthersAreKept() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sheet(ada, 1).param("saddle", "no").param("sexual", "no"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#bladder-bowel\"")))
                .andExpect(content().string(containsString("bladder-bowel-error")))
                .andExpect(content().string(not(containsString("saddle-error"))))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "id=\"saddle-0\" name=\"saddle\" value=\"no\""
                                                        + " checked=\"checked\"")));
        assertThat(screens(ada)).isZero();
    }

    @Test
    void anAnswerThatIsNoneOrTwoAtOnceIsMissing() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sheet(ada, 2).param("accident", "maybe").param("tearing-chest", "yes", "no"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("accident-error")))
                .andExpect(content().string(containsString("tearing-chest-error")));
    }

    @Test
    void pagesKeepTheirAnswersAndBackLosesNone() throws Exception {
        SignedInPerson ada = patients.ada();
        answerPage(ada, 1, no(1)).andExpect(redirectedUrl("/safety/questions/2"));
        web.perform(sheet(ada, 2).param("accident", "unsure").param("back", "1"))
                .andExpect(redirectedUrl("/safety/questions/1"));
        web.perform(get("/safety/questions/1").with(as(ada)))
                .andExpect(content().string(containsString("value=\"no\" checked=\"checked\"")));
        web.perform(get("/safety/questions/2").with(as(ada)))
                .andExpect(
                        content().string(containsString("value=\"unsure\" checked=\"checked\"")));
    }

    @Test
    void noPageIsSkipped() throws Exception {
        web.perform(get("/safety/questions/4").with(as(patients.ada())))
                .andExpect(redirectedUrl("/safety/questions/1"));
        web.perform(get("/safety/questions/7").with(as(patients.ada())))
                .andExpect(status().isNotFound());
    }

    @Test
    void theWholeScreenIsSavedAndThenShown() throws Exception {
        SignedInPerson ada = patients.ada();
        String address = answerAll(ada, Map.of("weight-loss", "yes"));
        SafetyStatus status = safety.status(new PatientId(ada.id())).orElseThrow();
        assertThat(status.level()).isEqualTo(SafetyLevel.CLINICIAN_FIRST);
        assertThat(status.version()).isEqualTo(screen.version());
        web.perform(get(address).with(as(ada)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("See a clinician within the next days")))
                .andExpect(content().string(containsString("Are you losing weight")));
    }

    @Test
    void anEmergencyStopsTheQuestionsAndStandsAlone() throws Exception {
        SignedInPerson ada = patients.ada();
        Map<String, String> answers = no(1);
        answers.put("saddle", "unsure");
        String address = address(answerPage(ada, 1, answers));
        assertThat(safety.status(new PatientId(ada.id())).orElseThrow().level())
                .isEqualTo(SafetyLevel.EMERGENCY);
        web.perform(get(address).with(as(ada)))
                .andExpect(content().string(containsString("Call the emergency number now")))
                .andExpect(content().string(containsString("tel:999")))
                .andExpect(content().string(not(containsString("href=\"/intake\""))));
    }

    @Test
    void anEmergencyDoesNotWaitForTheOtherAnswers() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sheet(ada, 1).param("saddle", "yes")).andExpect(status().isSeeOther());
        assertThat(safety.status(new PatientId(ada.id())).orElseThrow().level())
                .isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void aLaterScreenCountsAndTheEarlierOneIsKept() throws Exception {
        SignedInPerson ada = patients.ada();
        answerAll(ada, Map.of("saddle", "yes"));
        clock.travel(Duration.ofMinutes(1));
        answerAll(ada, Map.of());
        clock.comeHome();
        assertThat(safety.status(new PatientId(ada.id())).orElseThrow().level())
                .isEqualTo(SafetyLevel.CLEAR);
        assertThat(screens(ada)).isEqualTo(2);
    }

    @Test
    void aPageSentTwiceMakesOneScreen() throws Exception {
        SignedInPerson ada = patients.ada();
        String id = UUID.randomUUID().toString();
        for (int press = 0; press < 2; press++) {
            web.perform(
                            sheet(ada, 1, id)
                                    .param("saddle", "yes")
                                    .param("sexual", "no")
                                    .param("bladder-bowel", "no")
                                    .param("both-legs", "no"))
                    .andExpect(redirectedUrl("/safety/" + id));
        }
        assertThat(screens(ada)).isEqualTo(1);
    }

    /** Back from the result to its last page, another answer there, and sent again. */
    @Test
    void aLastPageThatIsCorrectedIsANewScreenWithTheOtherAnswersOfTheFirst() throws Exception {
        SignedInPerson ada = patients.ada();
        String first = answerAll(ada, Map.of("weight-loss", "yes"));
        clock.travel(Duration.ofMinutes(1));
        String second = correctedTo(ada, first, "mind-now");
        assertThat(second).isNotEqualTo(first);
        assertThat(correctedTo(ada, first, "mind-now")).isEqualTo(second);
        assertThat(screens(ada)).isEqualTo(2);
        assertThat(safety.conditions(new PatientId(ada.id()))).contains("epilepsy");
        assertThat(level(ada)).isEqualTo(SafetyLevel.CLINICIAN_FIRST);
    }

    @Test
    void anEmergencyThatIsCorrectedStandsUntilAllIsAnswered() throws Exception {
        SignedInPerson ada = patients.ada();
        Map<String, String> answers = no(1);
        answers.put("saddle", "yes");
        String id = address(answerPage(ada, 1, answers)).substring("/safety/".length());
        clock.travel(Duration.ofMinutes(1));
        answers.put("saddle", "no");
        MockHttpServletRequestBuilder corrected = sheet(ada, 1, id);
        answers.forEach((question, reply) -> corrected.param(question, reply));
        web.perform(corrected).andExpect(redirectedUrl("/safety/questions/2"));
        assertThat(level(ada)).isEqualTo(SafetyLevel.EMERGENCY);
        for (int page = 2; page <= screen.groups().size(); page++) {
            answerPage(ada, page, no(page));
        }
        assertThat(level(ada)).isEqualTo(SafetyLevel.CLEAR);
    }

    /** With a note in between, or half a day, what was answered before says too little. */
    @Test
    void aCorrectionAfterSomethingHappenedIsAskedAnew() throws Exception {
        SignedInPerson ada = patients.ada();
        PatientId patient = new PatientId(ada.id());
        String first = answerAll(ada, Map.of());
        safety.raise(patient, new Alarm("in-a-note", "numb", null), clock.instant());
        assertThat(correctedTo(ada, first, "breath")).isEqualTo("/safety/questions/6");
        assertThat(screens.draft(patient)).hasSize(3);
        assertThat(safety.due(ada.patient())).isPresent();
        screens.startAnew(patient);
        first = answerAll(ada, Map.of());
        clock.travel(Duration.ofHours(screen.draftHours()));
        assertThat(correctedTo(ada, first, "breath")).isEqualTo("/safety/questions/6");
    }

    @Test
    void anEmergencyCountsThoughThePageIsLeftBackwards() throws Exception {
        SignedInPerson ada = patients.ada();
        String id = UUID.randomUUID().toString();
        web.perform(sheet(ada, 1, id).param("saddle", "yes").param("back", "1"))
                .andExpect(redirectedUrl("/safety/" + id));
        assertThat(level(ada)).isEqualTo(SafetyLevel.EMERGENCY);
    }

    /** Where the last page leads when it is sent once more, with a yes to this. */
    private String correctedTo(SignedInPerson person, String first, String yes) throws Exception {
        int last = screen.groups().size();
        MockHttpServletRequestBuilder page =
                sheet(person, last, first.substring("/safety/".length()));
        Map<String, String> answers = no(last);
        answers.put(yes, "yes");
        answers.forEach((question, reply) -> page.param(question, reply));
        return address(web.perform(page).andExpect(status().isSeeOther()));
    }

    private SafetyLevel level(SignedInPerson person) {
        return safety.status(new PatientId(person.id())).orElseThrow().level();
    }

    @Test
    void questionsThatHaveChangedAreAskedAnew() throws Exception {
        SignedInPerson ada = patients.ada();
        answerPage(ada, 1, no(1));
        web.perform(
                        post("/safety/questions/2")
                                .with(as(ada))
                                .with(csrf())
                                .param("version", "0")
                                .param("accident", "no")
                                .param("tearing-chest", "no"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("The questions have changed")))
                .andExpect(content().string(containsString("name=\"saddle\"")));
        assertThat(screens.draft(new PatientId(ada.id()))).isEmpty();
    }

    @Test
    void whatWasAnsweredLongAgoIsAskedAnew() throws Exception {
        SignedInPerson ada = patients.ada();
        answerPage(ada, 1, no(1));
        clock.travel(Duration.ofHours(screen.draftHours() + 1L));
        try {
            assertThat(screens.draft(new PatientId(ada.id()))).isEmpty();
        } finally {
            clock.comeHome();
        }
    }

    private String answerAll(SignedInPerson person, Map<String, String> told) throws Exception {
        for (int page = 1; ; page++) {
            Map<String, String> answers = no(page);
            told.forEach((question, reply) -> answers.replace(question, reply));
            String address = address(answerPage(person, page, answers));
            if (!address.contains("/questions/")) {
                return address;
            }
        }
    }

    private ResultActions answerPage(SignedInPerson person, int page, Map<String, String> answers)
            throws Exception {
        MockHttpServletRequestBuilder request = sheet(person, page);
        answers.forEach((question, reply) -> request.param(question, reply));
        return web.perform(request).andExpect(status().isSeeOther());
    }

    private static String address(ResultActions result) {
        return String.valueOf(result.andReturn().getResponse().getRedirectedUrl());
    }

    private Map<String, String> no(int page) {
        return screen.groups().get(page - 1).questions().stream()
                .map(Question::id)
                .collect(Collectors.toMap(Function.identity(), id -> "no"));
    }

    private MockHttpServletRequestBuilder sheet(SignedInPerson person, int page) {
        return sheet(person, page, UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder sheet(SignedInPerson person, int page, String id) {
        return post("/safety/questions/" + page)
                .with(as(person))
                .with(csrf())
                .param("version", String.valueOf(screen.version()))
                .param("id", id);
    }

    private long screens(SignedInPerson person) {
        return database.sql("select count(*) from safety_screen where patient_id = :patient")
                .param("patient", person.id())
                .query(Long.class)
                .single();
    }
}
