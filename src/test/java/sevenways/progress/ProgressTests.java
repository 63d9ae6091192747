package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedDay;

/** What the progress page says, and how little the database is asked for it. */
@WholeApplicationTest
class ProgressTests {

    private final MockMvc mvc;
    private final ProgressService progress;
    private final CheckInService checkIns;
    private final Patients patients;
    private final Statements statements;
    private final JdbcClient database;
    private final Clock clock;

    private SignedInPerson ada;
    private LocalDate today;

    ProgressTests(
            MockMvc mvc,
            ProgressService progress,
            CheckInService checkIns,
            Patients patients,
            Statements statements,
            JdbcClient database,
            Clock clock) {
        this.mvc = mvc;
        this.progress = progress;
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
    void teachesWhereThereIsNothingYet() throws Exception {
        assertThat(open("/progress"))
                .contains("It is too early to say where pain is heading.")
                .contains("The days will be drawn here")
                .doesNotContain("<figure");
    }

    @Test
    void saysInWordsWhatTheDrawingShows() throws Exception {
        log(ada, 89, "6 - (n / 45) * 2 + n % 2");
        String page = open("/progress");
        assertThat(page)
                .contains(
                        "Pain fell from 6.5 to 4.5. That is more than the day-to-day ups and downs");
        assertThat(page)
                .contains("role=\"img\"", "<title id=\"chart-title\"", "<desc id=\"chart-desc\"");
        assertThat(page).contains("Check-ins on 90 of 90 days");
    }

    @Test
    void putsFunctionFirstOnceItIsLogged() throws Exception {
        log(ada, 89, "5");
        checkIns.keep(ada.patient().id(), new LoggedDay(today, 6, null, 4));
        String page = open("/progress");
        assertThat(page.indexOf("how doing what matters to you is changing"))
                .isPositive()
                .isLessThan(page.indexOf("Pain has stayed about the same"));
    }

    @Test
    void judgesManyPatientsAsItJudgesOne() throws Exception {
        SignedInPerson worse = patients.ada();
        SignedInPerson silent = patients.ada();
        log(ada, 89, "6 - (n / 45) * 2 + n % 2");
        log(worse, 89, "4 + (n / 45) * 3");
        List<String> sent =
                statements.during(
                        () ->
                                assertThat(
                                                progress.directions(
                                                        List.of(
                                                                ada.patient(),
                                                                worse.patient(),
                                                                silent.patient())))
                                        .containsEntry(ada.patient().id(), Direction.BETTER)
                                        .containsEntry(worse.patient().id(), Direction.WORSE)
                                        .containsEntry(silent.patient().id(), Direction.UNKNOWN));
        assertThat(sent).hasSize(1);
        assertThat(progress.report(worse.patient()).direction()).isEqualTo(Direction.WORSE);
        assertThat(progress.directions(List.of())).isEmpty();
    }

    @Test
    void asksTheDatabaseAsLittleAfterTenYearsAsOnTheFirstDay() throws Exception {
        int first = count("/progress");
        log(ada, 3650, "n % 11");
        assertThat(count("/progress")).isEqualTo(first).isLessThanOrEqualTo(6);
    }

    /**
     * A check-in on each of the days up to today, with pain by a formula of their number n from 0
     * on.
     */
    private void log(SignedInPerson person, int days, String pain) {
        database.sql(
                        """
                        insert into check_in (patient_id, id, version, date, at, pain, stress)
                        select ?, gen_random_uuid(), 0, date, date + interval '12 hours', %s, 5
                        from (select n, cast(? as date) - ? + n as date from generate_series(0, ?) n) days
                        """
                                .formatted(pain))
                .param(person.id())
                .param(today)
                .param(days)
                .param(days)
                .update();
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
}
