package sevenways.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.session.SessionService;
import sevenways.session.Stillness;

@WholeApplicationTest
class TimerTests {

    private static final String[] EVENING = {
        "name",
        "Before sleep",
        "minutes",
        "25",
        "every",
        "10",
        "delay",
        "30",
        "sound",
        "sea",
        "posture",
        "bed"
    };

    private final MockMvc mvc;
    private final TimerService timers;
    private final SessionService sessions;
    private final Statements statements;
    private final Patients patients;
    private final SignedInPerson ada;
    private final Clock clock;
    private final int port;

    TimerTests(
            MockMvc mvc,
            TimerService timers,
            SessionService sessions,
            Statements statements,
            Patients patients,
            Clock clock,
            @LocalServerPort int port) {
        this.mvc = mvc;
        this.timers = timers;
        this.sessions = sessions;
        this.statements = statements;
        this.patients = patients;
        this.ada = patients.ada();
        this.clock = clock;
        this.port = port;
    }

    @Test
    void isSetAndBegunByAnybodyWithoutTheDatabase() throws Exception {
        assertThat(statements.during(() -> mvc.perform(get("/timer")))).isEmpty();
        String page =
                mvc.perform(
                                get(
                                        "/timer/play?minutes= 12 &every=5&delay=30&sound=rain&posture=chair"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("Settle in.", "The bell rings again after 5 minutes.")
                .contains("0:00", "0:30", "5:30", "10:30", "data-background=\"rain\"")
                .doesNotContain("method=\"post\"", "This one is set to");
    }

    @Test
    void asksForItsMinutesAndCallsSoundsAsThePlayerDoes() throws Exception {
        assertThat(page("/timer"))
                .containsPattern("<input[^>]*id=\"minutes\"[^>]*required=\"required\"")
                .contains(">A low rumble</option>", ">The sea</option>")
                .contains("One sentence lets you settle in");
    }

    @ParameterizedTest
    @CsvSource({"0,7,x,loud,roof", "61,-1,5,,", "9999999999,,,,", "ten,2.5,,,"})
    void takesTheUsualForWhatIsNoTimerAndSaysSo(
            String minutes, String every, String delay, String sound, String posture)
            throws Exception {
        mvc.perform(
                        get("/timer/play")
                                .param("minutes", minutes)
                                .param("every", "" + every)
                                .param("delay", "" + delay)
                                .param("sound", "" + sound)
                                .param("posture", "" + posture))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("10 minutes, in bed")))
                .andExpect(content().string(containsString("This one is set to 10 now.")));
    }

    @Test
    void isKeptUnderANameOnceHoweverOftenItIsSentAndChangedAndRemoved() throws Exception {
        UUID id = UUID.randomUUID();
        keep(ada, id, EVENING).andExpect(redirectedUrl("/timer"));
        keep(ada, id, EVENING).andExpect(redirectedUrl("/timer"));
        keep(ada, UUID.randomUUID(), with("name", "A short one"))
                .andExpect(redirectedUrl("/timer"));
        assertThat(page("/timer"))
                .contains(
                        "Before sleep",
                        "A short one",
                        "25 minutes, a bell every 10 minutes, in bed")
                .contains(
                        "/timer/play?minutes=25&amp;every=10&amp;delay=30&amp;sound=sea&amp;posture=bed");
        assertThat(page("/timer/" + id)).contains("value=\"Before sleep\"");
        send("/timer/" + id, ada, with("minutes", "17")).andExpect(redirectedUrl("/timer"));
        assertThat(timers.find(ada.patient().id(), id))
                .hasValueSatisfying(it -> assertThat(it.wish().minutes()).isEqualTo(17));
        send("/timer/" + id + "/removal", ada).andExpect(redirectedUrl("/timer"));
        assertThat(timers.all(ada.patient().id())).hasSize(1);
        send("/timer/" + id + "/restoration", ada).andExpect(redirectedUrl("/timer"));
        assertThat(timers.all(ada.patient().id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "name,'   '",
        "minutes,0",
        "minutes,61",
        "minutes,ten",
        "every,4",
        "minutes,10", // and a bell every 10
        "delay,-1",
        "sound,horn",
        "posture,roof"
    })
    void showsTheFormAgainWithWhatWasTyped(String field, String value) throws Exception {
        keep(ada, UUID.randomUUID(), with(field, value))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("1 to 60")))
                .andExpect(content().string(containsString("errors-title")));
        keep(ada, UUID.randomUUID(), with("name", "n".repeat(61))).andExpect(status().is(422));
        assertThat(timers.all(ada.patient().id())).isEmpty();
    }

    @Test
    void isNotThereForAnybodyElse() throws Exception {
        UUID id = UUID.randomUUID();
        keep(ada, id, EVENING);
        SignedInPerson other = patients.ada();
        mvc.perform(get("/timer/" + id).with(Patients.as(other))).andExpect(status().isNotFound());
        send("/timer/" + id, other, EVENING).andExpect(status().isNotFound());
        send("/timer/" + id + "/removal", other).andExpect(status().isNotFound());
        send("/timer/" + id + "/restoration", other).andExpect(status().isNotFound());
        keep(other, id, with("name", "Theirs"));
        assertThat(timers.find(ada.patient().id(), id))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Before sleep"));
    }

    @Test
    void hasRoomForTwenty() throws Exception {
        for (int count = 0; count < TimerService.MOST; count++) {
            timers.keep(
                    ada.patient().id(),
                    new NamedTimer(UUID.randomUUID(), "Timer " + count, Stillness.USUAL));
        }
        keep(ada, UUID.randomUUID(), EVENING)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("room for 20")));
        assertThat(statements.during(() -> page("/timer")))
                .filteredOn(sql -> !sql.contains("SPRING_SESSION"))
                .hasSize(1);
    }

    @Test
    void isRecordedAsASessionThatTheLogCallsByItsName() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(ada.email(), Patients.PASSWORD);
        String session = UUID.randomUUID().toString();
        var answer =
                visitor.submit(
                        "/timer/play?minutes=10&posture=chair",
                        "/sessions",
                        "id=" + session,
                        "practice=own-timer",
                        "version=1",
                        "minutes=10",
                        "posture=chair",
                        "startedAt=" + clock.instant().minusSeconds(700),
                        "seconds=610",
                        "ending=COMPLETE");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/sessions/" + session).body()).contains("Own timer");
        assertThat(visitor.get("/sessions").body()).contains("Own timer");
        assertThat(visitor.get("/today").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/progress").statusCode()).isEqualTo(200);
        LocalDate today = ada.patient().today(clock);
        assertThat(sessions.between(ada.patient().id(), today.minusDays(1), today)).hasSize(1);
    }

    private static String[] with(String field, String value) {
        String[] changed = EVENING.clone();
        for (int at = 0; at < changed.length; at += 2) {
            if (changed[at].equals(field)) {
                changed[at + 1] = value;
            }
        }
        return changed;
    }

    private ResultActions keep(SignedInPerson person, UUID id, String... fields) throws Exception {
        return mvc.perform(filled(post("/timer").param("id", id.toString()), person, fields));
    }

    private ResultActions send(String path, SignedInPerson person, String... fields)
            throws Exception {
        return mvc.perform(filled(post(path), person, fields));
    }

    private static MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder request, SignedInPerson person, String... fields) {
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(Patients.as(person)).with(csrf());
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(ada)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
