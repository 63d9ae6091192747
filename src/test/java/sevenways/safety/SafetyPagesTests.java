package sevenways.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;

/** Where patients stand, and the pages that say so. */
@WholeApplicationTest
class SafetyPagesTests {

    private final MockMvc web;
    private final Patients patients;
    private final SafetyService safety;
    private final Screens screens;
    private final JdbcClient database;
    private final Statements statements;
    private final Clock clock;

    SafetyPagesTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            Screens screens,
            JdbcClient database,
            Statements statements,
            Clock clock) {
        this.web = web;
        this.patients = patients;
        this.safety = safety;
        this.screens = screens;
        this.database = database;
        this.statements = statements;
        this.clock = clock;
    }

    @Test
    void anothersScreenIsNotFoundJustAsOneThatIsNot() throws Exception {
        SignedInPerson ada = patients.ada();
        String address = "/safety/" + screened(ada, Set.of());
        web.perform(get(address).with(as(ada))).andExpect(status().isOk());
        SignedInPerson other = patients.ada();
        web.perform(get(address).with(as(other))).andExpect(status().isNotFound());
        web.perform(get("/safety/" + UUID.randomUUID()).with(as(other)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theResultIsTheOneThatCountsNow() throws Exception {
        SignedInPerson ada = patients.ada();
        assertThat(resultOf(ada)).isEqualTo("/safety");
        screened(ada, Set.of("cancer"));
        UUID latest = screened(ada, Set.of("weaker-leg"));
        assertThat(resultOf(ada)).isEqualTo("/safety/" + latest);
    }

    private @Nullable String resultOf(SignedInPerson person) throws Exception {
        return web.perform(get("/safety/result").with(as(person)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void statusesLeaveOutWhoWasNeverScreened() {
        SignedInPerson screened = patients.ada();
        screened(screened, Set.of("cancer"));
        PatientId known = new PatientId(screened.id());
        PatientId unknown = new PatientId(patients.ada().id());
        Map<PatientId, SafetyStatus> statuses = safety.statuses(List.of(known, unknown));
        assertThat(statuses).containsOnlyKeys(known);
        assertThat(statuses.get(known)).isEqualTo(safety.status(known).orElseThrow());
    }

    @Test
    void anEmergencyShowsAtOnceWhatWasAnswered() throws Exception {
        SignedInPerson ada = patients.ada();
        UUID id = screened(ada, Set.of("saddle"));
        web.perform(get("/safety/" + id).with(as(ada)))
                .andExpect(
                        result ->
                                assertThat(result.getResponse().getContentAsString())
                                        .contains("it stands below")
                                        .containsSubsequence("<details open", "Yes: Is there new"));
    }

    /** What leads no further by itself is still no "no", on the page and on the sheet. */
    @Test
    void saysWhatWasNotANoWhereNothingLeadsFurther() throws Exception {
        SignedInPerson ada = patients.ada();
        UUID id = screened(ada, Set.of("breath"));
        for (String page : List.of("/safety/" + id, "/safety/" + id + "/sheet")) {
            assertThat(content(ada, page))
                    .containsSubsequence(
                            "Nothing you answered leads further by itself.",
                            "Yes: Is your breathing or balance touchy?")
                    .doesNotContain("You answered no to every warning sign", "No: ");
        }
        assertThat(content(ada, "/safety/" + screened(ada, Set.of())))
                .contains("You answered no to every warning sign.");
    }

    private String content(SignedInPerson person, String page) throws Exception {
        return web.perform(get(page).with(as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aLongHistoryCostsNoMoreStatements() throws Exception {
        SignedInPerson ada = patients.ada();
        screened(ada, Set.of());
        List<String> asNew = ofThePage(ada);
        database.sql(
                        """
                        insert into safety_screen
                        select patient_id, gen_random_uuid(), 0, screen_version, level, answers, reasons,
                               conditions, screened_at - n * interval '7 days'
                          from safety_screen, generate_series(1, 520) n where patient_id = :patient
                        """)
                .param("patient", ada.id())
                .update();
        assertThat(ofThePage(ada)).hasSameSizeAs(asNew).hasSizeLessThanOrEqualTo(6);
        assertThat(statements.during(() -> safety.status(new PatientId(ada.id())))).hasSize(1);
    }

    /** The statements of the page; those that keep the sign-in come on top of any page. */
    private List<String> ofThePage(SignedInPerson person) throws Exception {
        return statements.during(() -> show(person)).stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private void show(SignedInPerson person) throws Exception {
        web.perform(get("/safety").with(as(person))).andExpect(status().isOk());
    }

    /** Answers all questions, with a yes to these. */
    private UUID screened(SignedInPerson person, Set<String> yes) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(id -> replies.put(id, yes.contains(id) ? "yes" : "no"));
        safety.screen(person.patient().id(), replies, clock.instant());
        return screens.history(person.patient().id()).getFirst().id();
    }
}
