package sevenways.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.safety.Due;
import sevenways.safety.SafetyService;
import sevenways.safety.screen.Screen;

/**
 * What is logged asks for the short questions, from the page of the log to the reason that is said.
 */
@WholeApplicationTest
class LogWatchTests {

    private final MockMvc web;
    private final SafetyService safety;
    private final Screen screen;
    private final CheckInService checkIns;
    private final Statements statements;
    private final Clock clock;
    private final SignedInPerson ada;

    LogWatchTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            Screen screen,
            CheckInService checkIns,
            Statements statements,
            Clock clock) {
        this.web = web;
        this.safety = safety;
        this.screen = screen;
        this.checkIns = checkIns;
        this.statements = statements;
        this.clock = clock;
        this.ada = patients.ada();
    }

    @BeforeEach
    void screened() {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }

    @Test
    void aWordInANoteAsksAtOnce() throws Exception {
        log(UUID.randomUUID(), 4, "my bottom feels numb");
        assertThat(due()).containsExactly("A note of yours says “numb”.");
    }

    @Test
    void everyTopicOfANoteIsAskedAbout() throws Exception {
        log(UUID.randomUUID(), 4, "I fell in the bathroom last night… my foot feels numb");
        assertThat(due())
                .containsExactlyInAnyOrder(
                        "You told us about a fall or an accident.", "A note of yours says “numb”.");
        web.perform(get("/safety/check").with(as(ada)))
                .andExpect(content().string(containsString("name=\"accident\"")))
                .andExpect(content().string(containsString("name=\"fragile-bones\"")));
    }

    @Test
    void aNoteThatWasChangedAsksAgain() throws Exception {
        UUID entry = UUID.randomUUID();
        log(entry, 4, "A numb toe");
        answer();
        assertThat(due()).isEmpty();
        log(entry, 4, "A numb toe. Wet myself and I cannot feel my bottom");
        assertThat(due()).hasSize(1);
        answer();
        log(entry, 4, "A numb toe. Wet myself and I cannot feel my bottom, and I fell");
        assertThat(due()).hasSize(2);
    }

    @Test
    void aNoteThatWasNotChangedNeverAsksTwice() throws Exception {
        UUID entry = UUID.randomUUID();
        log(entry, 4, "A numb toe");
        log(UUID.randomUUID(), 4, "a numb hip");
        answer();
        log(entry, 6, "A numb toe!");
        assertThat(due()).isEmpty();
    }

    @Test
    void anOrdinaryDayAsksNothing() throws Exception {
        log(UUID.randomUUID(), 9, "a long walk");
        assertThat(due()).isEmpty();
    }

    @Test
    void threeBadDaysAsk() throws Exception {
        usualDays(3, 5);
        LocalDate today = ada.patient().today(clock);
        logOn(today.minusDays(2), 6);
        logOn(today.minusDays(1), 6);
        assertThat(due()).isEmpty();
        log(UUID.randomUUID(), 6, "");
        assertThat(due())
                .containsExactly("Your worst pain has been well above your usual for some days.");
    }

    @Test
    void aDayFilledInLaterClosesTheRow() throws Exception {
        usualDays(3, 5);
        LocalDate today = ada.patient().today(clock);
        logOn(today.minusDays(2), 6);
        log(UUID.randomUUID(), 6, "");
        assertThat(due()).isEmpty();
        logOn(today.minusDays(1), 7);
        assertThat(due()).hasSize(1);
    }

    @Test
    void movementThatHurtAsksAndABreathThatHurtDoesNot() throws Exception {
        play("diaphragmatic-breathing", "bed", "HURT");
        play("morning-mobility", "bed", "STOPPED");
        assertThat(due()).isEmpty();
        play("morning-mobility", "bed", "HURT");
        assertThat(due()).containsExactly("A movement session ended because it hurt.");
    }

    /** On the very page that says that it is kept, with or without a page of its own. */
    @Test
    void theQuestionsAreOfferedWhereTheNoteWasSaved() throws Exception {
        MockHttpServletRequestBuilder numb = note("my bottom feels numb");
        var saved = web.perform(numb).andExpect(status().isSeeOther()).andReturn();
        String next = Objects.requireNonNull(saved.getResponse().getRedirectedUrl());
        MockHttpServletRequestBuilder page = get(next).with(as(ada));
        saved.getFlashMap().forEach(page::requestAttr); // as it comes along with the redirect
        web.perform(page)
                .andExpect(content().string(containsString("A note of yours says “numb”.")))
                .andExpect(content().string(containsString("href=\"/safety/check\"")));
        web.perform(get(next).with(as(ada)))
                .andExpect(content().string(not(containsString("A short safety check"))));
        web.perform(note("a calm day").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A note of yours says “numb”.")));
    }

    @Test
    void aSessionThatHurtOffersThemOnItsOwnPage() throws Exception {
        UUID id = play("morning-mobility", "bed", "HURT");
        web.perform(get("/sessions/" + id).with(as(ada)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "A movement session ended because it hurt.")));
    }

    @Test
    void aWordInTheNoteOfASessionAsksToo() throws Exception {
        play("diaphragmatic-breathing", "bed", "COMPLETE", "note", "my bottom feels numb");
        assertThat(due()).containsExactly("A note of yours says “numb”.");
    }

    @Test
    void anAlarmCostsFourStatementsMore() throws Exception {
        var quiet = statements.during(() -> log(UUID.randomUUID(), 1, ""));
        var watched = statements.during(() -> log(UUID.randomUUID(), 5, "I fell"));
        assertThat(watched.size() - quiet.size()).isEqualTo(4);
    }

    private List<String> due() {
        return safety.due(ada.patient()).map(Due::because).orElse(List.of());
    }

    /** All the questions that could be asked, with no. */
    private void answer() throws Exception {
        var request = post("/safety/check").with(as(ada)).with(csrf());
        safety.questions().forEach(question -> request.param(question, "no"));
        web.perform(request.param("version", String.valueOf(screen.version())))
                .andExpect(status().isSeeOther());
    }

    private void usualDays(int pain, int days) {
        LocalDate today = ada.patient().today(clock);
        for (int back = 3; back < 3 + days; back++) {
            LocalDate date = today.minusDays(back);
            checkIns.keep(
                    ada.patient().id(),
                    new LoggedCheckIn(
                            UUID.randomUUID(),
                            date.atTime(12, 0).atZone(Patients.BERLIN).toInstant(),
                            date,
                            pain,
                            2,
                            null));
        }
    }

    private MockHttpServletRequestBuilder note(String note) {
        return post("/check-ins")
                .with(as(ada))
                .with(csrf())
                .param("id", UUID.randomUUID().toString())
                .param("pain", "4")
                .param("stress", "2")
                .param("note", note);
    }

    private void log(UUID id, int pain, String note) throws Exception {
        web.perform(
                        post("/check-ins")
                                .with(as(ada))
                                .with(csrf())
                                .param("id", id.toString())
                                .param("pain", String.valueOf(pain))
                                .param("stress", "2")
                                .param("note", note))
                .andExpect(status().isSeeOther());
    }

    private void logOn(LocalDate date, int pain) throws Exception {
        web.perform(
                        post("/check-ins")
                                .with(as(ada))
                                .with(csrf())
                                .param("id", UUID.randomUUID().toString())
                                .param("date", date.toString())
                                .param("pain", String.valueOf(pain))
                                .param("stress", "2"))
                .andExpect(status().isSeeOther());
    }

    private UUID play(String practice, String posture, String ending) throws Exception {
        return play(practice, posture, ending, "note", "");
    }

    private UUID play(String practice, String posture, String ending, String field, String text)
            throws Exception {
        UUID id = UUID.randomUUID();
        web.perform(
                        post("/sessions")
                                .param(field, text)
                                .with(as(ada))
                                .with(csrf())
                                .param("id", id.toString())
                                .param("practice", practice)
                                .param("version", "1")
                                .param("minutes", practice.startsWith("d") ? "2" : "6")
                                .param("posture", posture)
                                .param("startedAt", clock.instant().minusSeconds(100).toString())
                                .param("seconds", "60")
                                .param("ending", ending))
                .andExpect(status().isSeeOther());
        return id;
    }
}
