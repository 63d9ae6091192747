package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/** What is asked when, what becomes of "not now", and what the pages cost. */
@WholeApplicationTest
class DueTests {

    private final MockMvc web;
    private final Patients patients;
    private final MeasureService service;
    private final AnswerService answers;
    private final TravellingClock clock;
    private final Statements statements;
    private final JdbcClient database;

    private SignedInPerson ada;

    DueTests(
            MockMvc web,
            Patients patients,
            MeasureService service,
            AnswerService answers,
            TravellingClock clock,
            Statements statements,
            JdbcClient database) {
        this.web = web;
        this.patients = patients;
        this.service = service;
        this.answers = answers;
        this.clock = clock;
        this.statements = statements;
        this.database = database;
    }

    @BeforeEach
    void adaIsHere() {
        ada = patients.ada();
    }

    @AfterEach
    void home() {
        clock.comeHome();
    }

    @Test
    void atTheStartAllButWhatComparesWithItIsDue() {
        assertThat(due())
                .containsExactly(
                        "peg",
                        "rmdq-24",
                        "phq-4",
                        "confidence",
                        "fear-of-movement",
                        "worst-case-thoughts",
                        "belief-of-damage");
        assertThat(service.due(ada.patient()).orElseThrow().minutes()).isEqualTo(5);
    }

    @Test
    void whatIsAnsweredIsDueAgainInTwoWeeks() {
        answer("peg");
        assertThat(due()).doesNotContain("peg").contains("rmdq-24");
        clock.travel(Duration.ofDays(13));
        assertThat(due()).doesNotContain("peg", "pgic");
        clock.travel(Duration.ofDays(1));
        assertThat(due()).contains("peg", "pgic");
    }

    @Test
    void laterAsksAgainInThreeDays() throws Exception {
        remind("peg", "later");
        assertThat(due()).doesNotContain("peg");
        clock.travel(Duration.ofDays(2));
        assertThat(due()).doesNotContain("peg");
        clock.travel(Duration.ofDays(1));
        assertThat(due()).contains("peg");
    }

    @Test
    void notThisTimeAsksAgainAtTheNextDate() throws Exception {
        answer("confidence");
        remind("peg", "next");
        assertThat(standing("peg").nextOn()).isEqualTo(today().plusWeeks(2));
        clock.travel(Duration.ofDays(13));
        assertThat(due()).doesNotContain("peg");
        clock.travel(Duration.ofDays(1));
        assertThat(due()).contains("peg");
    }

    @Test
    void whatIsDeclinedIsNeverAskedUntilThePatientWantsIt() throws Exception {
        remind("peg", "never");
        clock.travel(Duration.ofDays(400));
        assertThat(due()).doesNotContain("peg");
        assertThat(show("/measures")).contains("Not asked any more", "Ask me again");
        remind("peg", "now");
        assertThat(due()).contains("peg");
    }

    @Test
    void aDeclinedMeasureCanStillBeAnswered() throws Exception {
        remind("peg", "never");
        answer("peg");
        assertThat(standing("peg").declined()).isTrue();
        assertThat(standing("peg").latest()).isNotNull();
    }

    @Test
    void allThatIsDueCanBePutOffAtOnceFromToday() throws Exception {
        web.perform(post("/measures/reminder").param("when", "next").with(as(ada)).with(csrf()))
                .andExpect(redirectedUrl("/today"));
        assertThat(service.due(ada.patient())).isEmpty();
        assertThat(standing("pgic").nextOn()).isEqualTo(today().plusWeeks(2));
    }

    @Test
    void aResponseBelongsToTheDayWhereThePatientLives() {
        ada = patients.patient(ZoneId.of("Pacific/Kiritimati"));
        answer("peg");
        LocalDate there = ada.patient().today(clock);
        assertThat(standing("peg").latest()).extracting(Standing.Latest::on).isEqualTo(there);
    }

    @Test
    void tenYearsCostNoMoreStatements() throws Exception {
        UUID id = answer("peg");
        String result = "/measures/peg/" + id;
        List<Integer> asNew = List.of(count("/measures"), count("/measures/peg"), count(result));
        database.sql(
                        """
                        insert into measure_response
                        select patient_id, gen_random_uuid(), 0, m, 1, 'en', answers, score,
                               answered_on - n * 28, answered_at - n * interval '28 days'
                          from measure_response, generate_series(1, 130) n,
                               unnest(array['peg', 'rmdq-24', 'phq-4', 'gad-7', 'confidence']) m
                         where patient_id = :patient
                        """)
                .param("patient", ada.id())
                .update();
        List<Integer> asOld = List.of(count("/measures"), count("/measures/peg"), count(result));
        assertThat(asOld).isEqualTo(asNew).containsExactly(1, 0, 4);
    }

    private UUID answer(String slug) {
        Measure measure = ShippedMeasures.measure(slug);
        UUID id = UUID.randomUUID();
        Map<String, Integer> given =
                ShippedMeasures.answers(
                        measure, measure.items().stream().map(item -> 1).toArray(Integer[]::new));
        answers.answer(ada.patient(), id, measure, given);
        return id;
    }

    private List<String> due() {
        return service.standings(ada.patient()).stream()
                .filter(Standing::due)
                .map(standing -> standing.measure().id())
                .toList();
    }

    private Standing standing(String slug) {
        return service.standings(ada.patient()).stream()
                .filter(one -> one.measure().id().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return ada.patient().today(clock);
    }

    private void remind(String slug, String when) throws Exception {
        web.perform(
                        post("/measures/" + slug + "/reminder")
                                .param("when", when)
                                .with(as(ada))
                                .with(csrf()))
                .andExpect(redirectedUrl("/measures"));
    }

    /** Statements of the page; those that keep the sign-in come on top of any page. */
    private int count(String path) throws Exception {
        return (int)
                statements.during(() -> show(path)).stream()
                        .filter(statement -> !statement.contains("SPRING_SESSION"))
                        .count();
    }

    private String show(String path) throws Exception {
        return web.perform(get(path).with(as(ada)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
