package sevenways.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/** What cannot be saved: it is said at the field, and everything typed is still there. */
@WholeApplicationTest
class BadCheckInTests {

    private static final String ID = UUID.randomUUID().toString();

    private final MockMvc mvc;
    private final CheckInService checkIns;
    private final Patients patients;
    private final Clock clock;

    private SignedInPerson ada;

    BadCheckInTests(MockMvc mvc, CheckInService checkIns, Patients patients, Clock clock) {
        this.mvc = mvc;
        this.checkIns = checkIns;
        this.patients = patients;
        this.clock = clock;
    }

    @BeforeEach
    void adaIsHere() {
        ada = patients.ada();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "abc", "3.5", "٣", " 4 4"})
    void refusesARatingThatIsNone(String rating) throws Exception {
        assertThat(refused(Map.of("pain", List.of(rating))))
                .contains("Choose a number from 0 to 10.")
                .contains("id=\"pain-error\"");
    }

    @Test
    void asksForARatingThatIsMissing() throws Exception {
        assertThat(refused(Map.of("pain", List.of())))
                .contains("Choose a number for pain.")
                .doesNotContain("id=\"stress-error\"");
        assertThat(refused(Map.of("stress", List.of("")))).contains("Choose a number for stress.");
    }

    @Test
    void asksForOneNumberWhereTwoAreGiven() throws Exception {
        assertThat(refused(Map.of("pain", List.of("3", "9"))))
                .contains("Choose one number.")
                .contains("id=\"pain-error\"");
    }

    @Test
    void tellsOfEveryFieldAtOnce() throws Exception {
        String page =
                refused(
                        Map.of(
                                "pain",
                                List.of("11"),
                                "stress",
                                List.of(),
                                "date",
                                List.of("soon")));
        assertThat(page).contains("3 things need another look");
        assertThat(page).contains("href=\"#pain\"", "href=\"#stress\"", "href=\"#date\"");
    }

    @Test
    void refusesDaysThatHaveNotComeOrAreTooLongAgo() throws Exception {
        LocalDate today = ada.patient().today(clock);
        assertThat(refused(Map.of("date", List.of(today.plusDays(1).toString()))))
                .contains("has not come yet");
        assertThat(refused(Map.of("date", List.of(today.minusDays(8).toString()))))
                .contains("too long ago");
        assertThat(refused(Map.of("date", List.of("2026-02-30")))).contains("Choose a day.");
        assertThat(refused(Map.of("date", List.of("2026-01-01", "2026-01-02"))))
                .contains("Choose a day.");
    }

    @Test
    void refusesATimeThatIsNone() throws Exception {
        assertThat(refused(Map.of("time", List.of("half past four"))))
                .contains("Write the time as hours and minutes");
    }

    @Test
    void keepsANoteThatIsTooLong() throws Exception {
        assertThat(refused(Map.of("note", List.of("n".repeat(1001)))))
                .contains("too long to save")
                .contains("n".repeat(1001));
    }

    @Test
    void countsTheEndOfALineAsBrowsersDo() throws Exception {
        mvc.perform(
                        post("/check-ins")
                                .with(Patients.as(ada))
                                .with(csrf())
                                .param("id", ID)
                                .param("pain", "1")
                                .param("stress", "1")
                                .param("note", "a\r\n".repeat(500)))
                .andExpect(status().isSeeOther());
    }

    @Test
    void refusesNuls() throws Exception {
        mvc.perform(
                        post("/check-ins")
                                .with(Patients.as(ada))
                                .with(csrf())
                                .param("id", ID)
                                .param("pain", "1")
                                .param("stress", "1")
                                .param("note", "be\0fore"))
                .andExpect(status().isBadRequest());
        assertThat(checkIns.between(ada.patient().id(), LocalDate.EPOCH, LocalDate.of(2100, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😮‍💨 es geht",
                "הגב כואב פחות היום",
                "الظهر أفضل\nاليوم",
                "<script>alert(1)</script>",
                "  two  spaces  ",
                "= 1 + 1"
            })
    void keepsWhatIsTypedAsItIs(String note) throws Exception {
        mvc.perform(
                        post("/check-ins")
                                .with(Patients.as(ada))
                                .with(csrf())
                                .param("id", ID)
                                .param("pain", "1")
                                .param("stress", "1")
                                .param("note", note))
                .andExpect(status().isSeeOther());
        LocalDate today = ada.patient().today(clock);
        assertThat(checkIns.between(ada.patient().id(), today, today))
                .singleElement()
                .satisfies(entry -> assertThat(entry.note()).isEqualTo(note));
        String page =
                mvc.perform(get("/check-ins").with(Patients.as(ada)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("dir=\"auto\">" + HtmlUtils.htmlEscape(note, "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-an-id", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g"})
    void asksOnceMoreWhereTheFormHasLostItsName(String id) throws Exception {
        String page = refused(Map.of("id", List.of(id), "note", List.of("still here")));
        assertThat(page).contains("Press Save again.").contains("still here");
        assertThat(page).containsPattern("name=\"id\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void keepsEverythingThatWasTyped() throws Exception {
        String yesterday = ada.patient().today(clock).minusDays(1).toString();
        String page =
                refused(
                        Map.of(
                                "pain", List.of("7"),
                                "stress", List.of("eleven"),
                                "date", List.of(yesterday),
                                "time", List.of("07:15"),
                                "note", List.of("hard <b>night</b>")));
        assertThat(page)
                .contains("value=\"" + ID + "\"")
                .containsPattern("id=\"pain-7\"[^>]*checked")
                .containsPattern("value=\"" + yesterday + "\" selected")
                .contains("value=\"07:15\"")
                .contains("hard &lt;b&gt;night&lt;/b&gt;");
    }

    @Test
    void savesNothingWithoutTheTokenOfTheForm() throws Exception {
        mvc.perform(
                post("/check-ins")
                        .with(Patients.as(ada))
                        .param("id", ID)
                        .param("pain", "1")
                        .param("stress", "1"));
        LocalDate today = ada.patient().today(clock);
        assertThat(checkIns.between(ada.patient().id(), today, today)).isEmpty();
    }

    /** Sends a check-in that is right but for these fields; the page that comes back with 422. */
    private String refused(Map<String, List<String>> changes) throws Exception {
        Map<String, List<String>> fields = new TreeMap<>();
        fields.putAll(Map.of("id", List.of(ID), "pain", List.of("4"), "stress", List.of("6")));
        fields.putAll(changes);
        var request = post("/check-ins").with(Patients.as(ada)).with(csrf());
        fields.forEach((name, values) -> values.forEach(value -> request.param(name, value)));
        String page =
                mvc.perform(request)
                        .andExpect(status().is(422))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(checkIns.between(ada.patient().id(), LocalDate.EPOCH, LocalDate.of(2100, 1, 1)))
                .isEmpty();
        return page;
    }
}
