package sevenways;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import sevenways.account.Patient;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.plan.PlanService;
import sevenways.safety.SafetyService;

/**
 * How many SQL statements a page takes, sign-in included, over real HTTP: the same for ten years as
 * for a day.
 */
@WholeApplicationTest
@Import(NumbersTests.People.class)
class NumbersTests {

    /**
     * Today asks most: sign-in, safety and what it wants anew, plan and the moments it is tied to,
     * sessions, check-ins, measures.
     */
    private static final int AT_MOST = 10;

    private final Statements statements;
    private final People people;
    private final JdbcClient database;
    private final int port;
    private final Visitor visitor;

    NumbersTests(
            Statements statements, People people, JdbcClient database, @LocalServerPort int port) {
        this.statements = statements;
        this.people = people;
        this.database = database;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    /** Patients who have told everything a plan needs, and have one. */
    @TestComponent
    record People(
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plan,
            ConsentService consents,
            Library library,
            Clock clock) {

        SignedInPerson newcomer() {
            SignedInPerson person = patients.ada();
            Patient patient = person.patient();
            Map<String, String> no =
                    safety.questions().stream().collect(Collectors.toMap(id -> id, id -> "no"));
            safety.screen(patient.id(), no, clock.instant());
            Map<String, Integer> needs =
                    library.pathways().stream().collect(Collectors.toMap(Pathway::slug, way -> 5));
            intake.take(
                    patient.id(), new Profile(needs, 10, Set.of("bed", "chair"), clock.instant()));
            plan.build(patient.id(), patient.today(clock));
            return person;
        }
    }

    private SignedInPerson veteran() {
        SignedInPerson person = people.newcomer();
        for (String history :
                List.of(
                        """
                        insert into check_in (patient_id, id, version, date, at, pain, stress)
                        select :patient, gen_random_uuid(), 0, current_date - n, now() - n * interval '1 day', 4, 5
                        from generate_series(1, 3650) n""",
                        """
                        insert into day (patient_id, id, version, date, sleep, mood, function)
                        select :patient, gen_random_uuid(), 0, current_date - n, 5, 5, 5
                        from generate_series(1, 3650) n""",
                        """
                        insert into recorded_session (patient_id, id, practice, practice_version, minutes, posture,
                            started_at, local_date, seconds, ending, pain_before, stress_before, pain_after, stress_after)
                        select :patient, gen_random_uuid(), 'mindful-breathing', 1, 5, 'chair',
                            now() - n * interval '36 hours', (now() - n * interval '36 hours')::date, 300, 'COMPLETE',
                            4, 4, 3, 3
                        from generate_series(1, 2400) n""")) {
            database.sql(history).param("patient", person.id()).update();
        }
        return person;
    }

    /** The statements of a page, without those of the hourly and minutely housekeeping. */
    private List<String> statementsOf(Visitor visitor, String path) throws Exception {
        visitor.get(path); // the first page after sign-in puts its form's token into the session
        return statements
                .during(() -> assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200))
                .stream()
                .filter(sql -> !sql.startsWith("DELETE FROM SPRING_SESSION"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pathways",
                "/pathways/movement",
                "/practices",
                "/practices?minutes=5",
                "/practices/body-scan",
                "/practices/body-scan/play",
                "/lessons",
                "/lessons/what-cbt-is",
                "/programs",
                "/programs/seven-ways",
                "/causes",
                "/faq",
                "/help-now"
            })
    void visitorsAreServedWithoutOne(String path) throws Exception {
        assertThat(statementsOf(visitor, path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/check-ins", "/progress", "/plan", "/sessions", "/care"})
    void patientsPagesTakeAFewHoweverLongTheirHistory(String path) throws Exception {
        SignedInPerson newcomer = people.newcomer();
        visitor.signIn(newcomer.email(), Patients.PASSWORD);
        int few = statementsOf(visitor, path).size();
        Visitor other = new Visitor(port);
        other.signIn(veteran().email(), Patients.PASSWORD);
        List<String> many = statementsOf(other, path);
        System.out.printf("%s: %d statements, for ten years %d%n", path, few, many.size());
        assertThat(many).hasSize(few).hasSizeLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void theCliniciansPagesTakeAFewHoweverManyPatientsThereAre() throws Exception {
        SignedInPerson clinician = people.patients().clinician("Counting clinician");
        Patient patient = veteran().patient();
        letIn(patient, clinician);
        visitor.signIn(clinician.email(), Patients.PASSWORD);
        int caseloadOfOne = statementsOf(visitor, "/clinic").size();
        int patientPage = statementsOf(visitor, "/clinic/patients/" + patient.id()).size();
        for (int more = 0; more < 20; more++) {
            letIn(people.patients().ada().patient(), clinician);
        }
        int caseloadOfMany = statementsOf(visitor, "/clinic").size();
        System.out.printf("/clinic: %d statements, patient page %d%n", caseloadOfMany, patientPage);
        assertThat(caseloadOfMany).isEqualTo(caseloadOfOne).isLessThanOrEqualTo(AT_MOST);
        assertThat(patientPage).isLessThanOrEqualTo(AT_MOST);
    }

    private void letIn(Patient patient, SignedInPerson clinician) {
        ConsentService consents = people.consents();
        Scope everything = new Scope(true, true, true, true);
        String code =
                consents.invite(
                        patient, "Someone", everything, patient.today(people.clock()).plusDays(30));
        consents.redeem(clinician.clinician(), code);
    }
}
