package sevenways.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.library.Practice.Posture;
import sevenways.session.Difficulty;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionNoted;
import sevenways.session.SessionService;
import sevenways.session.record.Afterwards;
import sevenways.session.record.RecordService;

/** What was said of a session can be added to and changed for seven days, by its patient alone. */
@WholeApplicationTest
class AfterwardsTests {

    private final MockMvc mvc;
    private final SessionService sessions;
    private final RecordService records;
    private final Patients patients;
    private final Statements statements;
    private final Clock clock;
    private final SignedInPerson ada;

    AfterwardsTests(
            MockMvc mvc,
            SessionService sessions,
            RecordService records,
            Patients patients,
            Statements statements,
            Clock clock) {
        this.mvc = mvc;
        this.sessions = sessions;
        this.records = records;
        this.patients = patients;
        this.statements = statements;
        this.clock = clock;
        this.ada = patients.ada();
    }

    @Test
    void showsWhatWasSaidAndTakesTheChange() throws Exception {
        UUID id = played(Duration.ofDays(6), Ending.COMPLETE, Difficulty.TOO_HARD);
        edit(ada, id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You can change this until")))
                .andExpect(content().string(containsString("value=\"TOO_HARD\" checked")));
        revise(ada, id, "painAfter", "2", "difficulty", "RIGHT", "felt", " lighter ")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/sessions/" + id));
        assertThat(said(id))
                .isEqualTo(new Afterwards(2, null, null, Difficulty.RIGHT, "lighter", null));
        assertThat(
                        sessions.between(
                                ada.patient().id(),
                                ada.patient().today(clock).minusDays(7),
                                ada.patient().today(clock)))
                .extracting(PlayedSession::difficulty)
                .as("what the planner reads")
                .containsExactly(Difficulty.RIGHT);
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsWrongAndChangesNothing() throws Exception {
        UUID id = played(Duration.ofHours(1), Ending.COMPLETE, null);
        Afterwards before = said(id);
        revise(ada, id, "painAfter", "12", "note", "x".repeat(2001), "felt", "calm")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2000 letters fit")))
                .andExpect(content().string(containsString("x".repeat(2001))))
                .andExpect(content().string(containsString("value=\"calm\"")))
                .andExpect(content().string(containsString("href=\"#note\"")));
        assertThat(said(id)).isEqualTo(before);
    }

    @Test
    void saysPlainlyWhenTheSevenDaysAreOverAndLosesNoWord() throws Exception {
        UUID id = played(Duration.ofDays(8), Ending.COMPLETE, null);
        mvc.perform(get("/sessions/" + id).with(Patients.as(ada)))
                .andExpect(content().string(containsString("This could be changed until")))
                .andExpect(content().string(not(containsString("/afterwards"))));
        edit(ada, id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Now it stays as it is")));
        revise(ada, id, "note", "what I still wanted to say")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Now it stays as it is")))
                .andExpect(content().string(containsString("what I still wanted to say")));
        assertThat(said(id).note()).isNull();
    }

    @Test
    void asksHowHardItWasOnlyOfWhatEndedOrWasStopped() throws Exception {
        UUID hurt = played(Duration.ofHours(1), Ending.HURT, null);
        edit(ada, hurt).andExpect(content().string(not(containsString("How hard it was"))));
        revise(ada, hurt, "difficulty", "RIGHT").andExpect(status().isSeeOther());
        assertThat(said(hurt).difficulty()).isNull();
        UUID stopped = played(Duration.ofHours(1), Ending.STOPPED, null);
        edit(ada, stopped).andExpect(content().string(containsString("How hard it was")));
    }

    @Test
    void tellsNoOtherModuleWhatWasWritten() {
        assertThat(PlayedSession.class.getRecordComponents())
                .extracting(component -> component.getName())
                .contains("difficulty")
                .doesNotContain("felt", "note", "feared", "happened", "learnt");
        var noted = new SessionNoted(ada.patient().id(), UUID.randomUUID(), "my canary");
        assertThat(noted.toString()).doesNotContain("canary");
    }

    @Test
    void isNotFoundForAnybodyElse() throws Exception {
        UUID id = played(Duration.ofHours(1), Ending.COMPLETE, null);
        Afterwards before = said(id);
        SignedInPerson other = patients.ada();
        edit(other, id).andExpect(status().isNotFound());
        revise(other, id, "painAfter", "9").andExpect(status().isNotFound());
        assertThat(said(id)).isEqualTo(before);
    }

    @Test
    void costsTheSameStatementsWhateverTheHistory() throws Exception {
        UUID id = played(Duration.ofHours(1), Ending.COMPLETE, null);
        String page = "/sessions/" + id;
        assertThat(statements.during(() -> mvc.perform(get(page).with(Patients.as(ada)))))
                .filteredOn(sql -> !sql.contains("SPRING_SESSION"))
                .as("session, experiment, safety level, moments of the plan, today's items")
                .hasSize(5);
        assertThat(statements.during(() -> edit(ada, id)))
                .filteredOn(sql -> !sql.contains("SPRING_SESSION"))
                .hasSize(2);
    }

    private UUID played(Duration ago, Ending ending, Difficulty difficulty) {
        UUID id = UUID.randomUUID();
        Instant begun = clock.instant().minus(ago).truncatedTo(ChronoUnit.MICROS);
        PlayedSession session =
                new PlayedSession(
                        id,
                        "diaphragmatic-breathing",
                        2,
                        begun,
                        begun.atZone(ada.patient().zone()).toLocalDate(),
                        120,
                        ending,
                        5,
                        4,
                        3,
                        null,
                        null,
                        difficulty);
        sessions.takeIn(ada.patient().id(), session, 1, Posture.bed);
        return id;
    }

    private Afterwards said(UUID id) {
        return records.find(ada.patient().id(), id).orElseThrow().afterwards();
    }

    private ResultActions edit(SignedInPerson person, UUID id) throws Exception {
        return mvc.perform(get("/sessions/" + id + "/afterwards").with(Patients.as(person)));
    }

    private ResultActions revise(SignedInPerson person, UUID id, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post("/sessions/" + id + "/afterwards").with(Patients.as(person)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }
}
