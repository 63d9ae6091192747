package sevenways.account.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.AccountService;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;

@WholeApplicationTest
class AdminTests {

    private static final Pattern PASSWORD = Pattern.compile("<code class=\"code\">([^<]+)</code>");

    private final SignedInPerson operator =
            new SignedInPerson(
                    UUID.randomUUID(), "who@runs.example", Role.OPERATOR, Patients.BERLIN);

    private final Patients patients;
    private final AccountService accounts;
    private final MockMvc web;

    AdminTests(Patients patients, AccountService accounts, MockMvc web) {
        this.patients = patients;
        this.accounts = accounts;
        this.web = web;
    }

    private MockHttpServletResponse welcome(String name, String email) throws Exception {
        return web.perform(
                        post("/admin/clinicians")
                                .param("name", name)
                                .param("email", email)
                                .with(Patients.as(operator))
                                .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void letsAClinicianInWithAPasswordThatIsShownOnce() throws Exception {
        String name = "Clinician " + UUID.randomUUID();
        String email = "new-" + UUID.randomUUID() + "@test.sevenways.example";

        var answer = welcome(name, email);

        assertThat(answer.getStatus()).isEqualTo(200);
        var shown = PASSWORD.matcher(answer.getContentAsString());
        assertThat(shown.find()).isTrue();
        var clinician = accounts.identify(email, shown.group(1)).orElseThrow();
        assertThat(clinician.role()).isEqualTo(Role.CLINICIAN);
        assertThat(clinician.zone()).isEqualTo(operator.zone());
        var later = web.perform(get("/admin").with(Patients.as(operator))).andReturn();
        assertThat(later.getResponse().getContentAsString())
                .contains(name)
                .doesNotContain(shown.group(1));
    }

    @Test
    void saysThatAnAddressIsTakenAndLetsNobodyIn() throws Exception {
        String name = "Clinician " + UUID.randomUUID();

        var answer = welcome(name, patients.ada().email());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(name).doesNotContainPattern(PASSWORD);
        assertThat(accounts.clinicians()).noneMatch(clinician -> clinician.name().equals(name));
    }

    @Test
    void asksForANameAndAnAddress() throws Exception {
        var answer = welcome(" ", "nobody");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("id=\"name-error\"", "id=\"email-error\"")
                .doesNotContainPattern(PASSWORD);
    }
}
