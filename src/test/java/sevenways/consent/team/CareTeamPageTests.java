package sevenways.consent.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Redemption;
import sevenways.consent.Scope;

@WholeApplicationTest
class CareTeamPageTests {

    private final MockMvc pages;
    private final Patients people;
    private final ConsentService consents;
    private final CareTeamService teams;
    private final TravellingClock clock;
    private final JdbcClient database;
    private final Statements statements;

    CareTeamPageTests(
            MockMvc pages,
            Patients people,
            ConsentService consents,
            CareTeamService teams,
            TravellingClock clock,
            JdbcClient database,
            Statements statements) {
        this.pages = pages;
        this.people = people;
        this.consents = consents;
        this.teams = teams;
        this.clock = clock;
        this.database = database;
        this.statements = statements;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void teachesWhileNobodyIsThere() throws Exception {
        pages.perform(get("/care").with(as(people.ada())))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Nobody can see your data"),
                                                containsString("Nobody has looked yet"))));
    }

    @Test
    void tellsWhoMaySeeWhatUntilWhen() throws Exception {
        SignedInPerson ada = people.ada();
        admit(ada, people.clinician("Grace Hopper"), new Scope(true, false, true, false));
        pages.perform(get("/care").with(as(ada)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Grace Hopper"),
                                                containsString("Physiotherapist"),
                                                containsString("check-ins"),
                                                containsString("safety level"),
                                                not(containsString("practices and plan")),
                                                containsString("Until the end of"))));
    }

    @Test
    void tellsWhoLookedWhenAndAtWhatTellingManyLooksAsOne() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace Hopper");
        admit(ada, grace, new Scope(true, false, false, true));
        look(grace, ada);
        look(grace, ada);
        clock.travel(Duration.ofMinutes(20));
        look(grace, ada);

        List<Visit> visits = teams.of(ada.patient()).visits();
        assertThat(visits).extracting(Visit::looks).containsExactly(1, 2);
        assertThat(visits)
                .extracting(Visit::scope)
                .containsOnly(new Scope(true, false, false, false));
        consents.lookAtNotes(grace.clinician(), ada.patient().id());
        assertThat(teams.of(ada.patient()).visits())
                .first()
                .extracting(Visit::scope)
                .isEqualTo(new Scope(true, false, false, true));
        pages.perform(get("/care").with(as(ada)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Grace Hopper"),
                                                containsString(", 2 looks"))));
    }

    @Test
    void recordsNoLookOfSomeoneWhoMayNotLook() {
        SignedInPerson ada = people.ada();
        look(people.clinician("Mallory"), ada);
        assertThat(teams.of(ada.patient()).visits()).isEmpty();
    }

    @Test
    void closesThePageAtTheNextRequest() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        admit(ada, grace, new Scope(true, true, true, true));
        assertThat(consents.look(grace.clinician(), ada.patient().id())).isPresent();

        for (int press = 0; press < 2; press++) {
            pages.perform(
                            post("/care/consents/{id}/revocation", consentOf(ada))
                                    .with(as(ada))
                                    .with(csrf()))
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl("/care"));
        }

        assertThat(consents.look(grace.clinician(), ada.patient().id())).isEmpty();
        assertThat(consents.caseload(grace.clinician())).isEmpty();
        pages.perform(get("/care").with(as(ada)))
                .andExpect(content().string(containsString("Nobody can see your data")));
    }

    @Test
    void withdrawsACodeThatWaits() throws Exception {
        SignedInPerson ada = people.ada();
        String code = invite(ada.patient(), new Scope(true, true, true, true));
        pages.perform(
                        post("/care/consents/{id}/revocation", consentOf(ada))
                                .with(as(ada))
                                .with(csrf()))
                .andExpect(redirectedUrl("/care"));
        assertThat(consents.redeem(people.clinician("Grace").clinician(), code))
                .isEqualTo(Redemption.Refused.WRONG_CODE);
    }

    @Test
    void findsNoConsentOfAnotherPatient() throws Exception {
        SignedInPerson ada = people.ada();
        SignedInPerson grace = people.clinician("Grace");
        admit(ada, grace, new Scope(true, true, true, true));
        for (UUID id : List.of(consentOf(ada), UUID.randomUUID())) {
            pages.perform(
                            post("/care/consents/{id}/revocation", id)
                                    .with(as(people.ada()))
                                    .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(consents.look(grace.clinician(), ada.patient().id())).isPresent();
    }

    @Test
    void needsTheSameFewStatementsAfterTenYearsOfLooks() throws Exception {
        SignedInPerson newcomer = people.ada();
        SignedInPerson ada = people.ada();
        admit(ada, people.clinician("Grace"), new Scope(true, true, true, true));
        database.sql(
                        """
                        insert into access_record
                        select :ada, gen_random_uuid(), gen_random_uuid(), 'Somebody', null, at, true, true, true, true
                        from generate_series(now() - interval '10 years', now(), interval '1 day') at
                        """)
                .param("ada", ada.id())
                .update();
        List<String> few = statements.during(() -> pages.perform(get("/care").with(as(newcomer))));
        List<String> many =
                statements.during(
                        () -> pages.perform(get("/care").with(as(ada))).andExpect(status().isOk()));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(6);
        assertThat(teams.of(ada.patient()).visits()).hasSize(20);
    }

    private void look(SignedInPerson clinician, SignedInPerson patient) {
        consents.look(clinician.clinician(), patient.patient().id());
    }

    private void admit(SignedInPerson patient, SignedInPerson clinician, Scope scope) {
        consents.redeem(clinician.clinician(), invite(patient.patient(), scope));
    }

    private String invite(Patient patient, Scope scope) {
        return consents.invite(patient, "Ada", scope, patient.today(clock).plusMonths(1));
    }

    private UUID consentOf(SignedInPerson patient) {
        return database.sql("select id from consent where patient_id = :patient")
                .param("patient", patient.id())
                .query(UUID.class)
                .single();
    }
}
