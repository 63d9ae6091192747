package sevenways.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.AccountService;
import sevenways.account.SignedInPerson;

/** Whose numbers a patient is shown: the page's choice, the account's country, that of its days. */
@WholeApplicationTest
class CountryTests {

    private final MockMvc web;
    private final Patients patients;
    private final AccountService accounts;
    private final SafetyService safety;
    private final Screens screens;
    private final Clock clock;

    CountryTests(
            MockMvc web,
            Patients patients,
            AccountService accounts,
            SafetyService safety,
            Screens screens,
            Clock clock) {
        this.web = web;
        this.patients = patients;
        this.accounts = accounts;
        this.safety = safety;
        this.screens = screens;
        this.clock = clock;
    }

    @Test
    void withoutAChoiceTheNumbersAreThoseOfTheAccountsDays() throws Exception {
        assertThat(result(patients.ada(), "")).contains("tel:116117").doesNotContain("tel:999\"");
        SignedInPerson somewhere = patients.patient(ZoneId.of("America/Lima"));
        assertThat(result(somewhere, "")).doesNotContain("tel:116117");
    }

    @Test
    void theCountryOfTheAccountGoesBeforeThatOfItsDays() throws Exception {
        SignedInPerson ada = patients.ada();
        choose(ada, "GB")
                .andExpect(redirectedUrl("/account"))
                .andExpect(cookie().value("country", "GB"));
        assertThat(result(ada, "")).contains("NHS 111").doesNotContain("tel:116117");
        assertThat(page(ada, "/account")).contains("value=\"GB\" selected");
        choose(ada, "").andExpect(cookie().maxAge("country", 0));
        assertThat(result(ada, "")).contains("tel:116117");
    }

    @Test
    void aChoiceOnThePageGoesBeforeAllAndStaysOnTheDevice() throws Exception {
        SignedInPerson ada = patients.ada();
        choose(ada, "GB");
        assertThat(result(ada, "?country=NZ")).contains("Healthline").doesNotContain("NHS 111");
        assertThat(accounts.country(ada.id())).contains("GB");
        assertThat(
                        web.perform(
                                        get("/check-ins")
                                                .with(as(ada))
                                                .cookie(new Cookie("country", "NZ")))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .contains("tel:1737");
    }

    @Test
    void onlyALineThatThereIsIsToBeCalled() throws Exception {
        SignedInPerson ada = patients.ada();
        String line = "call the line for urgent advice";
        assertThat(result(ada, "?country=GB")).contains(line, "NHS 111");
        for (String none : new String[] {"US", "IE", "AU", "CH", "ES", "ZZ", ""}) {
            assertThat(result(ada, "?country=" + none))
                    .contains("If you cannot reach a doctor, go to an emergency department.")
                    .doesNotContain(line);
        }
    }

    @Test
    void whereTheCountryIsUnknownThereIsANumberToCallAllTheSame() throws Exception {
        assertThat(result(patients.patient(ZoneId.of("America/Lima")), ""))
                .containsSubsequence("Numbers to call", "112 works in every country", "tel:112");
    }

    /** 112 is no number for all the world, so no button says so. */
    @Test
    void whereNoNumberIsRightForAllTheLocalOneIsToBeCalled() throws Exception {
        SignedInPerson ada = patients.ada();
        UUID emergency = screened(ada, "saddle");
        for (String page : List.of("/safety/" + emergency, "/help-now")) {
            assertThat(page(ada, page + "?country=ZZ"))
                    .contains("Call your local emergency number.", "112 works in every country")
                    .doesNotContain("class=\"button\" href=\"tel:112\"");
            assertThat(page(ada, page + "?country=IE"))
                    .contains("class=\"button\" href=\"tel:112\"");
        }
    }

    @Test
    void aSignInBringsTheCountryToTheDevice() throws Exception {
        SignedInPerson ada = patients.ada();
        signIn(ada).andExpect(cookie().doesNotExist("country"));
        choose(ada, "IE");
        signIn(ada).andExpect(cookie().value("country", "IE"));
        web.perform(get("/help-now").cookie(new Cookie("country", "IE")))
                .andExpect(content().string(containsString("Samaritans Ireland")));
    }

    @Test
    void aCountryThatIsNoneIsRefusedAndNothingChanges() throws Exception {
        SignedInPerson ada = patients.ada();
        choose(ada, "GB");
        for (String none : new String[] {"XX", "gb", "<script>", "GBR"}) {
            choose(ada, none)
                    .andExpect(status().is(422))
                    .andExpect(cookie().doesNotExist("country"));
        }
        assertThat(accounts.country(ada.id())).contains("GB");
    }

    private ResultActions choose(SignedInPerson person, String country) throws Exception {
        return web.perform(
                post("/account/country").with(as(person)).with(csrf()).param("country", country));
    }

    private ResultActions signIn(SignedInPerson person) throws Exception {
        return web.perform(
                post("/login")
                        .with(csrf())
                        .param("email", person.email())
                        .param("password", Patients.PASSWORD));
    }

    /** The page of a screen that asks to see a doctor today. */
    private String result(SignedInPerson person, String query) throws Exception {
        return page(person, "/safety/" + screened(person, "weaker-leg") + query);
    }

    /** A whole screen with one yes. */
    private UUID screened(SignedInPerson person, String yes) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(id -> replies.put(id, id.equals(yes) ? "yes" : "no"));
        safety.screen(person.patient().id(), replies, clock.instant());
        return screens.history(person.patient().id()).getFirst().id();
    }

    private String page(SignedInPerson person, String path) throws Exception {
        return web.perform(get(path).with(as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
