package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/** The one thing to do now. */
@WholeApplicationTest
class TodayTests {

    private final MockMvc mvc;
    private final Patients patients;
    private final Statements statements;

    TodayTests(MockMvc mvc, Patients patients, Statements statements) {
        this.mvc = mvc;
        this.patients = patients;
        this.statements = statements;
    }

    @Test
    void beginsWithTheCheckThatItIsSafe() throws Exception {
        String page = open(patients.ada(), "/today");
        assertThat(page).contains("First, a check that it is safe", "href=\"/safety\"");
        assertThat(page).contains("action=\"/check-ins\"", "name=\"pain\"").doesNotContain("checked");
    }

    @Test
    void asksTheDatabaseLittle() throws Exception {
        SignedInPerson ada = patients.ada();
        List<String> sent = statements.during(() -> open(ada, "/today"));
        assertThat(sent.stream().filter(sql -> !sql.contains("SPRING_SESSION"))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void leadsToEverythingElse() throws Exception {
        assertThat(open(patients.ada(), "/more"))
                .contains("href=\"/plan\"", "href=\"/care\"", "href=\"/sessions\"", "href=\"/account\"", "action=\"/logout\"");
    }

    private String open(SignedInPerson person, String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
