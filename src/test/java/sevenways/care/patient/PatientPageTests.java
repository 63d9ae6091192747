package sevenways.care.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.care.Histories;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;

@WholeApplicationTest
@Import(Histories.class)
class PatientPageTests {

    private static final Scope ALL = new Scope(true, true, true, true);

    private final MockMvc pages;
    private final Patients people;
    private final ConsentService consents;
    private final Histories histories;
    private final JdbcClient database;

    @org.springframework.beans.factory.annotation.Autowired private TravellingClock clock;
    @org.springframework.beans.factory.annotation.Autowired private Statements statements;
    @LocalServerPort private int port;

    PatientPageTests(
            MockMvc pages,
            Patients people,
            ConsentService consents,
            Histories histories,
            JdbcClient database) {
        this.pages = pages;
        this.people = people;
        this.consents = consents;
        this.histories = histories;
        this.database = database;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void showsWhatIsSharedAndNothingElse(int parts) throws Exception {
        Scope scope = new Scope((parts & 1) > 0, (parts & 2) > 0, (parts & 4) > 0, (parts & 8) > 0);
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        histories.write(ada, 30);
        admit(ada, grace, scope);

        String everything = page(grace, ada) + page(grace, "/clinic");
        assertShown(everything, Histories.CHECK_INS, scope.checkIns());
        assertShown(everything, Histories.SESSION, scope.sessions());
        assertShown(everything, Histories.PLAN, scope.sessions());
        assertShown(everything, Histories.SAFETY, scope.safety());
        assertShown(everything, Histories.NOTE, false);
        assertShown(everything, "??", false); // a key without its words
        if (scope.notes()) {
            assertShown(
                    page(grace, "/clinic/patients/" + ada.id() + "/notes"), Histories.NOTE, true);
        } else {
            pages.perform(get("/clinic/patients/{id}/notes", ada.id()).with(as(grace)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void tellsThePatientWhoLookedAndAtWhat() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace Hopper");
        admit(ada, grace, ALL);
        page(grace, ada);
        page(ada, "/care");
        assertThat(looks(ada)).containsExactly("t,t,t,f");
        page(grace, "/clinic/patients/" + ada.id() + "/notes");
        assertThat(looks(ada)).containsExactlyInAnyOrder("t,t,t,f", "f,f,f,t");
        assertThat(page(ada, "/care")).contains("Grace Hopper", ", 2 looks");
    }

    @Test
    void isGoneAtTheNextRequestOnceRevoked() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        admit(ada, grace, ALL);
        assertThat(page(grace, ada)).contains("Ada of Berlin");
        UUID consent =
                database.sql("select id from consent where patient_id = ?")
                        .param(ada.id())
                        .query(UUID.class)
                        .single();
        pages.perform(post("/care/consents/{id}/revocation", consent).with(as(ada)).with(csrf()))
                .andExpect(status().isSeeOther());

        pages.perform(get("/clinic/patients/{id}", ada.id()).with(as(grace)))
                .andExpect(status().isNotFound());
        pages.perform(get("/clinic/patients/{id}/notes", ada.id()).with(as(grace)))
                .andExpect(status().isNotFound());
        assertThat(page(grace, "/clinic")).doesNotContain("Ada of Berlin");
    }

    @Test
    void isGoneWhenTheLastDayIsOver() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        admit(ada, grace, ALL);
        clock.travel(Duration.ofDays(29));
        assertThat(page(grace, ada)).contains("Ada of Berlin");
        clock.travel(Duration.ofDays(4));
        pages.perform(get("/clinic/patients/{id}", ada.id()).with(as(grace)))
                .andExpect(status().isNotFound());
        assertThat(page(grace, "/clinic")).doesNotContain("Ada of Berlin");
    }

    @Test
    void answersTheSameForTheStrangerTheUnknownAndTheRevoked() {
        SignedInPerson ada = people.ada();
        SignedInPerson eve = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        SignedInPerson mallory = people.clinician("Mallory");
        admit(ada, grace, ALL);
        admit(eve, mallory, ALL);
        database.sql("update consent set revoked_at = now() where patient_id = ?")
                .param(eve.id())
                .update();

        Visitor visitor = new Visitor(port);
        visitor.submit(
                "/login", "/login", "email=" + mallory.email(), "password=" + Patients.PASSWORD);
        var answers =
                List.of(ada.id(), eve.id(), UUID.randomUUID(), mallory.id()).stream()
                        .map(id -> visitor.get("/clinic/patients/" + id))
                        .toList();
        assertThat(visitor.get("/clinic").statusCode()).isEqualTo(200);
        assertThat(answers).extracting(java.net.http.HttpResponse::statusCode).containsOnly(404);
        assertThat(answers.stream().map(answer -> withoutToken(answer.body())).distinct())
                .hasSize(1);
        assertThat(looks(ada)).isEmpty();
    }

    /** Each rendering of a form masks the token of the sign-in anew. */
    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void needsTheSameFewStatementsAfterTenYears() throws Exception {
        SignedInPerson grace = people.clinician("Grace");
        SignedInPerson ada = people.ada();
        SignedInPerson newcomer = people.ada();
        histories.write(ada, 3650);
        admit(ada, grace, ALL);
        admit(newcomer, grace, ALL);
        page(grace, newcomer);
        List<String> few = statements.during(() -> page(grace, newcomer));
        List<String> many = statements.during(() -> page(grace, ada));
        List<String> notes =
                statements.during(() -> page(grace, "/clinic/patients/" + ada.id() + "/notes"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
        assertThat(many).filteredOn(PatientPageTests::isOurs).hasSizeLessThanOrEqualTo(6);
        assertThat(notes).filteredOn(PatientPageTests::isOurs).hasSize(2);
    }

    @Test
    void showsWhatAPatientWroteAsText() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        histories.checkIns(ada, 0, 0, 3, "<img src=x onerror=alert(1)>");
        admit(ada, grace, ALL);
        pages.perform(get("/clinic/patients/{id}/notes", ada.id()).with(as(grace)))
                .andExpect(content().string(containsString("&lt;img src=x onerror=alert(1)&gt;")));
    }

    /** The sign-in's own statements come on top. */
    private static boolean isOurs(String statement) {
        return !statement.contains("SPRING_SESSION");
    }

    private static void assertShown(String page, String word, boolean shown) {
        assertThat(page.contains(word)).as("\"%s\" is shown", word).isEqualTo(shown);
    }

    private List<String> looks(SignedInPerson patient) {
        return database.sql(
                        "select concat_ws(',', check_ins, sessions, safety, notes) from access_record where patient_id = ?")
                .param(patient.id())
                .query(String.class)
                .list();
    }

    private void admit(SignedInPerson patient, SignedInPerson clinician, Scope scope) {
        String code =
                consents.invite(
                        patient.patient(),
                        "Ada of Berlin",
                        scope,
                        patient.patient().today(clock).plusMonths(1));
        consents.redeem(clinician.clinician(), code);
    }

    private String page(SignedInPerson clinician, SignedInPerson patient) throws Exception {
        return page(clinician, "/clinic/patients/" + patient.id());
    }

    private String page(SignedInPerson person, String path) throws Exception {
        return pages.perform(get(path).with(as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
