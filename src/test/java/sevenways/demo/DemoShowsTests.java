package sevenways.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.AccountService;
import sevenways.account.PatientId;
import sevenways.authored.AuthoredFiles;
import sevenways.demo.DemoPeople.DemoPatient;
import sevenways.demo.DemoPeople.Sitting;

/** What somebody finds who signs in to the demo. */
@WholeApplicationTest
@TestPropertySource(properties = "sevenways.demo=true")
class DemoShowsTests {

    private static final Pattern PEG_RESULT = Pattern.compile("href=\"(/measures/peg/[^\"]+)\"");

    private static final Pattern PATIENT =
            Pattern.compile("href=\"(/clinic/patients/[^\"]+)\"[^>]*>Ada ");

    private final DemoPeople people;
    private final AccountService accounts;
    private final JdbcClient database;
    private final Visitor visitor;
    private final int port;

    DemoShowsTests(
            AuthoredFiles files,
            AccountService accounts,
            JdbcClient database,
            @LocalServerPort int port) {
        this.people = files.yaml("demo/people.yaml", "demo-people", DemoPeople.class);
        this.accounts = accounts;
        this.database = database;
        this.visitor = new Visitor(port);
        this.port = port;
    }

    @BeforeEach
    void signInAsAda() {
        visitor.signIn(people.patients().getFirst().email(), people.password());
    }

    @Test
    void everyAnswerTheStoriesTellIsOnRecordWithItsScore() {
        for (DemoPatient one : people.patients()) {
            PatientId id = accounts.findPatient(one.email()).orElseThrow().id();
            long told = one.answers().stream().map(Sitting::given).mapToLong(Map::size).sum();
            assertThat(
                            database.sql(
                                            "select count(score) from measure_response where patient_id = ?")
                                    .param(id.value())
                                    .query(Long.class)
                                    .single())
                    .as(one.name())
                    .isGreaterThanOrEqualTo(told); // whoever looks at the demo answers too
        }
    }

    @Test
    void adaIsAskedOneThingAndHasAChangeThatMattersAndIsNoChance() {
        assertThat(visitor.get("/today").body()).contains("One short questionnaire is waiting");
        Matcher result = PEG_RESULT.matcher(visitor.get("/measures").body());
        assertThat(result.find()).isTrue();
        assertThat(visitor.get(result.group(1)).body())
                .contains("It got better, by enough to matter and by more than chance does.")
                .contains("Two answers may differ by 2.4 without any real change.");
    }

    @ParameterizedTest
    @CsvSource({
        "/timer, Before sleep",
        "/plan/cues, After I brush my teeth",
        "/plan, Your plan was changed",
        "/care, practices and plan"
    })
    void adasPagesShowWhatTheyAreFor(String path, String shown) {
        assertThat(visitor.get(path).body()).contains(shown);
    }

    @Test
    void theClinicianSeesWhoIsBetterWhoIsWorseAndOfWhomThereIsTooLittle() {
        Visitor clinician = new Visitor(port);
        clinician.signIn(people.clinician().email(), people.password());
        String caseload = clinician.get("/clinic").body();
        assertThat(caseload).contains("Better", "Worse", "Steady", "Too few days");
        Matcher ada = PATIENT.matcher(caseload);
        assertThat(ada.find()).isTrue();
        assertThat(clinician.get(ada.group(1) + "/notes").body()).contains("Half an hour in");
        assertThat(clinician.get(ada.group(1) + "/orders").body()).contains("Walking helped you");
    }
}
