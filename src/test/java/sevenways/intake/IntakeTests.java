package sevenways.intake;

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

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;

@WholeApplicationTest
class IntakeTests {

    private final MockMvc web;
    private final Patients patients;
    private final IntakeService intake;
    private final JdbcClient database;
    private final Statements statements;

    IntakeTests(
            MockMvc web,
            Patients patients,
            IntakeService intake,
            JdbcClient database,
            Statements statements) {
        this.web = web;
        this.patients = patients;
        this.intake = intake;
        this.database = database;
        this.statements = statements;
    }

    @Test
    void asksWithNothingChosen() throws Exception {
        web.perform(get("/intake").with(as(patients.ada())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"stress\"")))
                .andExpect(content().string(not(containsString("checked"))));
    }

    @Test
    void takesAProfileAndShowsTheOrderThatFits() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(told(ada, Map.of("attention", "9"))).andExpect(redirectedUrl("/intake/result"));
        Profile profile = intake.profile(new PatientId(ada.id())).orElseThrow();
        assertThat(profile.needs()).hasSize(7).containsEntry("mindfulness", 9);
        assertThat(profile.minutesADay()).isEqualTo(10);
        assertThat(profile.postures()).containsExactlyInAnyOrder("bed", "chair");
        assertThat(intake.pathways(profile)).hasSize(7).startsWith("mindfulness");
        web.perform(get("/intake/result").with(as(ada)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You chose 9 of 10")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "abc", "", "3.5"})
    void aHeightThatIsNoneIsAskedForAndTheRestIsKept(String height) throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(told(ada, Map.of("stress", height, "movement", "8")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#stress\"")))
                .andExpect(content().string(containsString("stress-error")))
                .andExpect(content().string(not(containsString("movement-error"))))
                .andExpect(content().string(containsString("value=\"8\" checked=\"checked\"")));
        assertThat(intake.profile(new PatientId(ada.id()))).isEmpty();
    }

    @Test
    void nothingAtAllNamesAllNine() throws Exception {
        web.perform(post("/intake").with(as(patients.ada())).with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("9 things need another look")));
    }

    @Test
    void minutesAndPosturesNobodyOfferedAreRefused() throws Exception {
        web.perform(told(patients.ada(), Map.of("minutes", "600", "postures", "flying")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("minutes-error")))
                .andExpect(content().string(containsString("postures-error")));
    }

    @Test
    void aChangeIsKeptBesideWhatWasToldBefore() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(told(ada, Map.of()));
        web.perform(told(ada, Map.of())); // a second press
        assertThat(rows(ada)).isEqualTo(1);
        web.perform(told(ada, Map.of("minutes", "2")));
        assertThat(rows(ada)).isEqualTo(2);
        assertThat(intake.profile(new PatientId(ada.id())).orElseThrow().minutesADay())
                .isEqualTo(2);
    }

    @Test
    void highFearOfMovementComesLaterAndIsNeverDropped() {
        Map<String, Integer> needs = new HashMap<>(Map.of("movement", 10, "cbt", 5));
        Profile afraid = new Profile(needs, 5, Set.of("bed"), Instant.EPOCH);
        List<String> order = intake.pathways(afraid);
        assertThat(order).startsWith("cbt").hasSize(7);
        assertThat(order.get(3)).isEqualTo("movement");
        assertThat(intake.isDelayed("movement", afraid)).isTrue();
        needs.put("movement", 6);
        Profile uneasy = new Profile(needs, 5, Set.of("bed"), Instant.EPOCH);
        assertThat(intake.pathways(uneasy)).startsWith("movement");
    }

    @Test
    void aLongHistoryCostsNoMoreStatements() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(told(ada, Map.of()));
        List<String> asNew = ofThePage(ada);
        database.sql(
                        """
                        insert into intake
                        select patient_id, gen_random_uuid(), 0, needs, minutes_a_day, postures,
                               taken_at - n * interval '7 days'
                          from intake, generate_series(1, 520) n where patient_id = :patient
                        """)
                .param("patient", ada.id())
                .update();
        assertThat(ofThePage(ada)).hasSameSizeAs(asNew).hasSize(1);
    }

    /** The statements of the page; those that keep the sign-in come on top of any page. */
    private List<String> ofThePage(SignedInPerson person) throws Exception {
        return statements.during(() -> show(person)).stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private void show(SignedInPerson person) throws Exception {
        web.perform(get("/intake/result").with(as(person))).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder told(
            SignedInPerson person, Map<String, String> differently) {
        Map<String, String> all = new HashMap<>();
        List.of("stress", "attention", "feelings", "confidence", "movement", "thoughts", "company")
                .forEach(name -> all.put(name, "3"));
        all.put("minutes", "10");
        all.putAll(differently);
        MockHttpServletRequestBuilder request = post("/intake").with(as(person)).with(csrf());
        all.forEach((name, value) -> request.param(name, value));
        return differently.containsKey("postures")
                ? request
                : request.param("postures", "bed", "chair");
    }

    private long rows(SignedInPerson person) {
        return database.sql("select count(*) from intake where patient_id = :patient")
                .param("patient", person.id())
                .query(Long.class)
                .single();
    }
}
