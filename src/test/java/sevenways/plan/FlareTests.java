package sevenways.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedDay;
import sevenways.library.Practice;
import sevenways.plan.planner.Calming;
import sevenways.plan.situation.Choice;
import sevenways.safety.SafetyService;

@WholeApplicationTest
class FlareTests {

    private final MockMvc mvc;
    private final Patients patients;
    private final SafetyService safety;
    private final FlareService flare;
    private final Calming calming;
    private final CheckInService checkIns;
    private final Statements statements;
    private final Clock clock;

    private SignedInPerson ada;
    private LocalDate today;

    FlareTests(
            MockMvc mvc,
            Patients patients,
            SafetyService safety,
            FlareService flare,
            Calming calming,
            CheckInService checkIns,
            Statements statements,
            Clock clock) {
        this.mvc = mvc;
        this.patients = patients;
        this.safety = safety;
        this.flare = flare;
        this.calming = calming;
        this.checkIns = checkIns;
        this.statements = statements;
        this.clock = clock;
    }

    @BeforeEach
    void adaIsHere() {
        ada = patients.ada();
        today = ada.patient().today(clock);
    }

    @Test
    void offersThreePracticesOfThreeMinutesLyingDownThatDoNotMoveTheBody() {
        assertThat(flare.offers())
                .hasSize(3)
                .allSatisfy(
                        offer -> {
                            assertThat(offer.minutes()).isEqualTo(3);
                            assertThat(offer.practice().moves()).isFalse();
                            assertThat(offer.practice().variant(3, Practice.Posture.bed))
                                    .isPresent();
                        });
        assertThat(flare.offers().getFirst().practice().slug()).isEqualTo("long-exhale");
    }

    @Test
    void offersWhatCalmsAndNothingThatAsksForASuccess() {
        assertThat(flare.offers())
                .extracting(offer -> offer.practice().slug())
                .containsExactly("long-exhale", "release-only-relaxation", "three-minute-pause");
    }

    @Test
    void leavesOutWhatAConditionLeavesToAClinician() {
        assertThat(calming.offers(Set.of()))
                .extracting(Choice::practice)
                .contains("three-minute-pause");
        assertThat(calming.offers(Set.of("psychosis")))
                .hasSize(3)
                .extracting(Choice::practice)
                .doesNotContain("three-minute-pause", "mindful-breathing");
    }

    @Test
    void asksFirstWhetherThisIsNewAndLeadsToTheDarkStage() throws Exception {
        assertThat(page())
                .contains(
                        "First: is any of this new?",
                        "/safety/check?because=self",
                        "href=\"#ease\"")
                .contains("/practices/long-exhale/play?minutes=3&amp;posture=bed&amp;calm=flare");
        assertThat(page("/today")).contains("href=\"/flare\"");
    }

    @Test
    void letsNothingPlayInAnEmergency() throws Exception {
        answer("saddle");
        assertThat(flare.offers(ada.patient().id())).isEmpty();
        assertThat(page())
                .contains("Get help first", "href=\"/help-now\"")
                .doesNotContain("/play?", "No, I know this pain", "Note a flare for today");
    }

    @Test
    void isNotedWithOneTapHoweverOftenAndTakenBack() throws Exception {
        SignedInPerson other = patients.ada();
        checkIns.keep(ada.patient().id(), new LoggedDay(today, 6, null, null));
        press("/flare/day");
        press("/flare/day");
        assertThat(days(ada)).containsExactly(new LoggedDay(today, 6, null, null, true));
        assertThat(days(other)).isEmpty();
        assertThat(page()).contains("A flare is noted for today.");
        assertThat(page("/check-ins")).contains("A flare", "Sleep 6");
        checkIns.keep(ada.patient().id(), new LoggedDay(today, 7, null, null));
        assertThat(days(ada)).containsExactly(new LoggedDay(today, 7, null, null, true));
        press("/flare/day/removal");
        press("/flare/day/removal");
        assertThat(days(ada)).containsExactly(new LoggedDay(today, 7, null, null));
        press("/flare/day/removal", other);
        assertThat(days(other)).isEmpty();
    }

    @Test
    void isRemovedFromTheDaysOwnPageWhileThatIsOpen() throws Exception {
        press("/flare/day");
        assertThat(page("/check-ins/" + today)).contains("You noted a flare for this day.");
        mvc.perform(post("/days/" + today + "/flare/removal").with(Patients.as(ada)).with(csrf()))
                .andExpect(redirectedUrl("/check-ins/" + today));
        assertThat(days(ada)).isEmpty();
        mvc.perform(
                        post("/days/" + today.minusDays(9) + "/flare/removal")
                                .with(Patients.as(ada))
                                .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void asksTheDatabaseFiveTimes() throws Exception {
        answer("never-examined");
        assertThat(statements.during(this::page))
                .filteredOn(sql -> !sql.contains("SPRING_SESSION"))
                .hasSize(5);
    }

    private void answer(String flag) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(Collectors.toMap(id -> id, id -> id.equals(flag) ? "yes" : "no"));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }

    private List<LoggedDay> days(SignedInPerson person) {
        return checkIns.days(person.patient().id(), today, today);
    }

    private void press(String path) throws Exception {
        press(path, ada);
    }

    private void press(String path, SignedInPerson person) throws Exception {
        mvc.perform(post(path).with(Patients.as(person)).with(csrf()))
                .andExpect(redirectedUrl("/flare"));
    }

    private String page() throws Exception {
        return page("/flare");
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(ada)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
