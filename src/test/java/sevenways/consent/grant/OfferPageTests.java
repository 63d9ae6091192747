package sevenways.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Redemption;

@WholeApplicationTest
class OfferPageTests {

    private static final Pattern SHOWN =
            Pattern.compile("<span>([A-Z2-9]{5})</span>\\s*<span>([A-Z2-9]{5})</span>");

    private final MockMvc pages;
    private final Patients people;
    private final ConsentService consents;
    private final TravellingClock clock;

    OfferPageTests(MockMvc pages, Patients people, ConsentService consents, TravellingClock clock) {
        this.pages = pages;
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    @Test
    void choosesNothingForThePatient() throws Exception {
        pages.perform(get("/care/codes").with(as(people.ada())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("checked"))));
    }

    @Test
    void showsTheCodeOnceInTwoHalves() throws Exception {
        SignedInPerson ada = people.ada();
        String code = codeIn(pages.perform(whole(ada)).andExpect(status().isOk()));
        assertThat(consents.redeem(people.clinician("Grace").clinician(), code))
                .isInstanceOf(Redemption.Granted.class);
        pages.perform(get("/care").with(as(ada)))
                .andExpect(content().string(not(containsString(code.substring(0, 5)))));
    }

    @Test
    void showsTheSameCodeForADoubleClick() throws Exception {
        SignedInPerson ada = people.ada();
        String first = codeIn(pages.perform(whole(ada)));
        String second = codeIn(pages.perform(whole(ada)));
        assertThat(second).isEqualTo(first);
        assertThat(codeIn(pages.perform(whole(people.ada())))).isNotEqualTo(first);
    }

    @Test
    void saysThatTheFormerCodeIsWithdrawn() throws Exception {
        SignedInPerson ada = people.ada();
        pages.perform(whole(ada))
                .andExpect(content().string(not(containsString("no longer works"))));
        pages.perform(
                        form(ada)
                                .param("draw", "another form")
                                .param("notes", "true")
                                .param("period", "1")
                                .param("name", "Ada"))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "The code you made before had not been used. It no longer works.")));
    }

    @Test
    void offersANewCodeWhereTheOneOfAnOldPageIsSpent() throws Exception {
        SignedInPerson ada = people.ada();
        consents.redeem(people.clinician("Grace").clinician(), codeIn(pages.perform(whole(ada))));
        pages.perform(whole(ada))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("has been used or withdrawn")))
                .andExpect(content().string(containsString("value=\"Ada of Berlin\"")))
                .andExpect(content().string(not(containsString("value=\"one-form\""))));
    }

    @Test
    void wantsSomethingToBeShared() throws Exception {
        wrong(
                        form(people.ada()).param("period", "3").param("name", "Ada of Berlin"),
                        "Choose at least one thing they may see.")
                .andExpect(content().string(containsString("value=\"Ada of Berlin\"")));
    }

    @Test
    void wantsAnEnd() throws Exception {
        wrong(
                form(people.ada()).param("checkIns", "true").param("name", "Ada"),
                "Choose until when they may see it.");
        wrong(until("date", ""), "Choose the last day they may see it.");
        wrong(until("date", "soon"), "Choose the last day they may see it.");
        wrong(until("date", "2026-02-30"), "Choose the last day they may see it.");
        wrong(until("12", ""), "Choose the last day they may see it.");
    }

    @Test
    void wantsAnEndFromTodayToAYearFromNow() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Patients.BERLIN);
        wrong(until("date", today.minusDays(1).toString()), "That day is over.");
        wrong(
                until("date", today.plusYears(1).plusDays(1).toString()),
                "Choose a day within one year from today.");
        wrong(until("date", "+999999999-12-31"), "Choose a day within one year from today.");
        pages.perform(until("date", today.toString())).andExpect(status().isOk());
        pages.perform(until("date", today.plusYears(1).toString())).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void wantsAName(String name) throws Exception {
        wrong(
                form(people.ada())
                        .param("checkIns", "true")
                        .param("period", "3")
                        .param("name", name),
                "Write the name they know you by.");
    }

    @Test
    void wantsANameThatFitsAndShows() throws Exception {
        String long200 = "A".repeat(200);
        wrong(
                        form(people.ada())
                                .param("checkIns", "true")
                                .param("period", "3")
                                .param("name", long200),
                        "Use at most 80 characters.")
                .andExpect(content().string(containsString(long200)));
        wrong(
                form(people.ada())
                        .param("checkIns", "true")
                        .param("period", "3")
                        .param("name", "Ada\u0007"),
                "The name holds signs");
        wrong(
                form(people.ada())
                        .param("checkIns", "true")
                        .param("period", "3")
                        .param("name", "\u202eadA"),
                "The name holds signs");
        pages.perform(
                        form(people.ada())
                                .param("checkIns", "true")
                                .param("period", "3")
                                .param("name", "Ádá 😀 <b>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ádá 😀 &lt;b&gt;")));
    }

    private ResultActions wrong(MockHttpServletRequestBuilder form, String message)
            throws Exception {
        return pages.perform(form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(message)));
    }

    private MockHttpServletRequestBuilder until(String period, String lastDay) {
        return form(people.ada())
                .param("checkIns", "true")
                .param("name", "Ada")
                .param("period", period)
                .param("lastDay", lastDay);
    }

    private static MockHttpServletRequestBuilder whole(SignedInPerson patient) {
        return form(patient)
                .param("draw", "one-form")
                .param("checkIns", "true")
                .param("period", "3")
                .param("name", "Ada of Berlin");
    }

    private static MockHttpServletRequestBuilder form(SignedInPerson patient) {
        return post("/care/codes").with(as(patient)).with(csrf());
    }

    private static String codeIn(ResultActions answer) throws Exception {
        Matcher shown = SHOWN.matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(shown.find()).isTrue();
        return shown.group(1) + shown.group(2);
    }
}
