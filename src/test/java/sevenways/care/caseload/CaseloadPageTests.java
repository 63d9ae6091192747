package sevenways.care.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.care.Histories;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;

@WholeApplicationTest
@Import(Histories.class)
class CaseloadPageTests {

    private static final Scope ALL = new Scope(true, true, true, true);

    private final MockMvc pages;
    private final Patients people;
    private final ConsentService consents;
    private final Histories histories;
    private final Statements statements;

    @org.springframework.beans.factory.annotation.Autowired private sevenways.TravellingClock clock;

    CaseloadPageTests(
            MockMvc pages,
            Patients people,
            ConsentService consents,
            Histories histories,
            Statements statements) {
        this.pages = pages;
        this.people = people;
        this.consents = consents;
        this.histories = histories;
        this.statements = statements;
    }

    @Test
    void teachesWhileItIsEmpty() throws Exception {
        pages.perform(get("/clinic").with(as(people.clinician("Grace"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nobody has let you in yet")));
    }

    @Test
    void putsThoseWhoNeedALookFirstAndSaysWhy() throws Exception {
        SignedInPerson grace = people.clinician("Grace");
        SignedInPerson steady = admit(grace, "Anna", ALL);
        histories.checkIns(steady, 0, 80, 5, "fine");
        SignedInPerson silent = admit(grace, "Bela", ALL);
        histories.checkIns(silent, 16, 80, 5, "fine");
        SignedInPerson worse = admit(grace, "Cora", ALL);
        histories.checkIns(worse, 21, 80, 2, "fine");
        histories.checkIns(worse, 0, 13, 7, "oh");
        SignedInPerson first = admit(grace, "Dora", ALL);
        histories.screen(first, "CLINICIAN_FIRST", 1);
        SignedInPerson urgent = admit(grace, "Egon", ALL);
        histories.screen(urgent, "EMERGENCY", 3);

        pages.perform(get("/clinic").with(as(grace)))
                .andExpect(
                        content()
                                .string(
                                        stringContainsInOrder(
                                                ">Egon<", "points to an emergency",
                                                ">Dora<", "asks for a clinician before movement",
                                                ">Cora<", "Pain is rising by more than chance.",
                                                ">Bela<",
                                                        "Nothing logged or practised for 16 days.",
                                                ">Anna<", "Nothing stands out.")));
        pages.perform(get("/clinic").param("show", "silent").with(as(grace)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(">Bela<"),
                                                not(containsString(">Anna<")))));
        pages.perform(get("/clinic").param("show", "look").param("q", "or").with(as(grace)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(">Cora<"),
                                                containsString(">Dora<"),
                                                not(containsString(">Egon<")))));
        pages.perform(get("/clinic").param("q", "<b>").with(as(grace)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Nobody here fits that."),
                                                containsString("value=\"&lt;b&gt;\""))));
    }

    @Test
    void saysWhatIsNotShared() throws Exception {
        SignedInPerson grace = people.clinician("Grace");
        histories.write(admit(grace, "Anna", new Scope(false, false, false, true)), 30);
        pages.perform(get("/clinic").with(as(grace)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("not shared"),
                                                containsString("so there is little to go by"),
                                                not(containsString(Histories.SAFETY)))));
    }

    @Test
    void needsTheSameFewStatementsForFiftyPatientsWithTenYearsAsForOne() throws Exception {
        SignedInPerson grace = people.clinician("Grace");
        SignedInPerson alan = people.clinician("Alan");
        histories.write(admit(alan, "Ada", ALL), 3);
        for (int patient = 0; patient < 50; patient++) {
            histories.write(admit(grace, "Patient " + patient, ALL), patient == 0 ? 3650 : 100);
        }
        List<String> few = statements.during(() -> open(alan));
        List<String> many = statements.during(() -> open(grace));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
        assertThat(many)
                .filteredOn(statement -> !statement.contains("SPRING_SESSION"))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void opensAPatientsPageByTheirCode() throws Exception {
        SignedInPerson grace = people.clinician("Grace");
        SignedInPerson ada = people.ada();
        String code = invite(ada, "Ada", ALL);
        String typed = " " + code.substring(0, 5).toLowerCase() + " - " + code.substring(5);
        pages.perform(post("/clinic/codes").param("code", typed).with(as(grace)).with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/clinic/patients/" + ada.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ABCDEFGHJK", "short", "😀😀", "far too long to be a code of anyone here"})
    void saysThatACodeIsWrongAndKeepsIt(String code) throws Exception {
        pages.perform(
                        post("/clinic/codes")
                                .param("code", code)
                                .with(as(people.clinician("Grace")))
                                .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("This code does not open anything."),
                                                containsString("value=\"" + code + "\""))));
    }

    @Test
    void wantsACode() throws Exception {
        pages.perform(
                        post("/clinic/codes")
                                .param("code", " ")
                                .with(as(people.clinician("Grace")))
                                .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Type the code that your patient gave you.")));
        pages.perform(post("/clinic/codes").with(as(people.clinician("Grace"))).with(csrf()))
                .andExpect(status().is(422));
    }

    @Test
    void slowsDownAfterTenWrongCodes() throws Exception {
        SignedInPerson grace = people.clinician("Grace");
        for (int guess = 0; guess < 10; guess++) {
            pages.perform(
                            post("/clinic/codes")
                                    .param("code", "ABCDEFGHJK")
                                    .with(as(grace))
                                    .with(csrf()))
                    .andExpect(status().is(422));
        }
        pages.perform(
                        post("/clinic/codes")
                                .param("code", invite(people.ada(), "Ada", ALL))
                                .with(as(grace))
                                .with(csrf()))
                .andExpect(status().is(429))
                .andExpect(content().string(containsString("Wait an hour, then try again.")));
    }

    private void open(SignedInPerson clinician) throws Exception {
        pages.perform(get("/clinic").with(as(clinician))).andExpect(status().isOk());
    }

    private SignedInPerson admit(SignedInPerson clinician, String name, Scope scope) {
        SignedInPerson patient = people.ada();
        consents.redeem(clinician.clinician(), invite(patient, name, scope));
        return patient;
    }

    private String invite(SignedInPerson patient, String name, Scope scope) {
        return consents.invite(
                patient.patient(), name, scope, patient.patient().today(clock).plusMonths(1));
    }
}
