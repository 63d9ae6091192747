package sevenways.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/** A date's page: what it was like, and how little the database is asked for it. */
@WholeApplicationTest
class DayTests {

    private final MockMvc mvc;
    private final CheckInService checkIns;
    private final Patients patients;
    private final Statements statements;
    private final JdbcClient database;
    private final Clock clock;

    private SignedInPerson ada;
    private LocalDate today;

    DayTests(
            MockMvc mvc,
            CheckInService checkIns,
            Patients patients,
            Statements statements,
            JdbcClient database,
            Clock clock) {
        this.mvc = mvc;
        this.checkIns = checkIns;
        this.patients = patients;
        this.statements = statements;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void adaIsHere() {
        ada = patients.ada();
        today = ada.patient().today(clock);
    }

    @Test
    void keepsWhatTheDayWasLikeAndTakesTheLatestWord() throws Exception {
        String page = "/check-ins/" + today;
        send(today, "sleep", "6", "function", "4")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(page));
        send(today, "sleep", "6", "function", "8", "mood", "5");
        assertThat(checkIns.days(ada.patient().id(), today, today))
                .containsExactly(new LoggedDay(today, 6, 5, 8));
        assertThat(open(page)).containsPattern("id=\"function-8\"[^>]*checked");
        assertThat(open("/check-ins")).contains("Sleep 6", "Mood 5", "Doing what matters 8");
    }

    @Test
    void saysAtTheFieldWhatCannotBeSavedAndKeepsTheRest() throws Exception {
        String page =
                send(today, "sleep", "11", "mood", "4")
                        .andExpect(status().is(422))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("id=\"sleep-error\"")
                .containsPattern("id=\"mood-4\"[^>]*checked");
        send(today).andExpect(status().is(422));
        assertThat(checkIns.days(ada.patient().id(), today, today)).isEmpty();
    }

    @Test
    void closesADateAfterSevenDays() throws Exception {
        send(today.minusDays(7), "mood", "4").andExpect(status().isSeeOther());
        send(today.minusDays(8), "mood", "4").andExpect(status().is(422));
        send(today.plusDays(1), "mood", "4").andExpect(status().isNotFound());
        assertThat(open("/check-ins/" + today.minusDays(7))).contains("name=\"pain\"");
        assertThat(open("/check-ins/" + today.minusDays(8))).doesNotContain("name=\"pain\"");
        for (String path :
                List.of(
                        "/check-ins/" + today.plusDays(1),
                        "/check-ins/2026-13-40",
                        "/check-ins/x")) {
            int answer =
                    mvc.perform(get(path).with(Patients.as(ada)))
                            .andReturn()
                            .getResponse()
                            .getStatus();
            assertThat(answer).as(path).isBetween(400, 404);
        }
    }

    @Test
    void shutsOutWhoeverIsNoPatient() throws Exception {
        mvc.perform(get("/check-ins").with(Patients.as(patients.clinician("Dr Who"))))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void asksTheDatabaseAsLittleAfterTenYearsAsOnTheFirstDay() throws Exception {
        int first = count("/check-ins");
        database.sql(
                        """
                        insert into check_in (patient_id, id, version, date, at, pain, stress)
                        select ?, gen_random_uuid(), 0, day, day + interval '12 hours', 5, 5
                        from generate_series(cast(? as date) - 3650, cast(? as date), interval '1 day') day
                        """)
                .param(ada.id())
                .param(today)
                .param(today)
                .update();
        assertThat(checkIns.means(ada.patient().id(), today.minusDays(89), today)).hasSize(90);
        assertThat(count("/check-ins")).isEqualTo(first).isLessThanOrEqualTo(6);
        assertThat(count("/check-ins/" + today)).isLessThanOrEqualTo(6);
    }

    @Test
    void takesTheMeanOfADate() {
        checkIns.keep(ada.patient().id(), entry(3, 8));
        checkIns.keep(ada.patient().id(), entry(4, 7));
        assertThat(checkIns.means(ada.patient().id(), today, today))
                .singleElement()
                .satisfies(
                        mean -> {
                            assertThat(mean.pain()).isEqualTo(3.5);
                            assertThat(mean.stress()).isEqualTo(7.5);
                            assertThat(mean.checkIns()).isEqualTo(2);
                        });
        SignedInPerson other = patients.ada();
        var all = checkIns.means(List.of(ada.patient().id(), other.patient().id()), today);
        assertThat(all).containsOnlyKeys(ada.patient().id());
        assertThat(all.get(ada.patient().id())).hasSize(1);
    }

    private LoggedCheckIn entry(int pain, int stress) {
        return new LoggedCheckIn(UUID.randomUUID(), clock.instant(), today, pain, stress, null);
    }

    private int count(String path) throws Exception {
        List<String> sent = statements.during(() -> open(path));
        return sent.stream().filter(sql -> !sql.contains("SPRING_SESSION")).toList().size();
    }

    private String open(String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(ada)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(LocalDate date, String... fields) throws Exception {
        var request = post("/days/" + date).with(Patients.as(ada)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }
}
