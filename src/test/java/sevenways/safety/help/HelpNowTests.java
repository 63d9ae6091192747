package sevenways.safety.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Statements;
import sevenways.WholeApplicationTest;

@WholeApplicationTest
class HelpNowTests {

    private final MockMvc web;
    private final Statements statements;

    HelpNowTests(MockMvc web, Statements statements) {
        this.web = web;
        this.statements = statements;
    }

    @Test
    void worksForAnyoneAndAsksTheDatabaseNothing() throws Exception {
        assertThat(
                        statements.during(
                                () ->
                                        web.perform(get("/help-now"))
                                                .andExpect(status().isOk())
                                                .andExpect(
                                                        content().string(containsString("tel:911")))
                                                .andExpect(
                                                        content()
                                                                .string(
                                                                        containsString(
                                                                                "between your legs")))))
                .isEmpty();
    }

    @Test
    void namesTheLinesOfTheCountryThatIsChosen() throws Exception {
        web.perform(get("/help-now").queryParam("country", "GB"))
                .andExpect(content().string(containsString("tel:116123")))
                .andExpect(content().string(containsString("sms:85258?&amp;body=SHOUT")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Read in published pages on 20 November 2026")))
                .andExpect(content().string(not(containsString("tel:911"))));
        web.perform(get("/help-now").queryParam("country", "<script>")).andExpect(status().isOk());
    }
}
