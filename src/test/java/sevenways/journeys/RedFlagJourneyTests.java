package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.journeys.Browser.Window;
import sevenways.plan.PlanService;
import sevenways.safety.Alarm;
import sevenways.safety.SafetyService;
import sevenways.session.SessionService;

/** A red flag stops the start, whatever was planned before and however the door is tried. */
@WholeApplicationTest
class RedFlagJourneyTests {

    private static final String REFUSED = "the server responded with a status of 403 ()";
    private static final Locator.FilterOptions SEEN = new Locator.FilterOptions().setVisible(true);
    private static final String MOVING = "/practices/morning-mobility/play";

    private final Patients patients;
    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plans;
    private final SessionService sessions;
    private final Clock clock;

    @LocalServerPort private int port;

    private Window window;
    private Page page;
    private Hand hand;
    private SignedInPerson ada;

    RedFlagJourneyTests(
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            SessionService sessions,
            Clock clock) {
        this.patients = patients;
        this.safety = safety;
        this.intake = intake;
        this.plans = plans;
        this.sessions = sessions;
        this.clock = clock;
    }

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
        page = window.page();
        hand = new Hand(page);
        ada = patients.ada();
        planAWeek();
        hand.signIn(ada);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void leadsFromASignOfCaudaEquinaToHelpAtOnce() {
        page.navigate("/plan");
        assertThat(startLinks()).isNotEqualTo(0);
        page.navigate("/safety/questions/1");
        hand.sayNo();
        hand.choose("Is there new trouble with your bladder or bowel?", "Not sure");
        hand.goOn();
        hand.sees("Call the emergency number now, or go to an emergency department.");
        hand.reads("Not sure: Is there new trouble with your bladder or bowel?");
        page.navigate("/today");
        hand.sees("Please get help first");
        page.navigate("/plan");
        hand.reads("Your week waits until a new screen, or a clinician");
        assertThat(startLinks()).isEqualTo(0);
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void closesEveryPracticeAndRecordsNone() {
        page.navigate(PlayerPage.BREATHING); // open since before the answer
        String token = page.locator("#session [name=_csrf]").inputValue();
        screen(Map.of("saddle", "yes"));
        assertThat(page.navigate(PlayerPage.BREATHING).status()).isEqualTo(403);
        hand.sees("Get help first");
        assertThat(page.getByText("What stays open")).isHidden();
        assertThat(hand.button("Begin")).isHidden();
        APIResponse answer = post(token);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Get help first");
        LocalDate today = ada.patient().today(clock);
        assertThat(sessions.between(ada.patient().id(), today.minusDays(1), today)).isEmpty();
        assertThat(window.faultsBeside(REFUSED)).isEmpty();
    }

    @Test
    void locksMovementAndLeavesBreathingOpen() {
        page.navigate("/safety");
        hand.follow("Answer the questions again");
        while (page.url().contains("/questions/")) {
            hand.sayNo();
            if (page.url().endsWith("/4")) {
                hand.choose("Have you ever had cancer, and is this pain new?", "Yes");
            }
            hand.goOn();
        }
        hand.sees("See a clinician within the next days, before you do any movement here.");
        assertThat(page.navigate(MOVING).status()).isEqualTo(403);
        hand.sees("See a clinician before you move");
        assertThat(hand.region("What stays open").getByRole(AriaRole.LINK).first()).isVisible();
        page.navigate(PlayerPage.BREATHING);
        hand.press("Begin");
        assertThat(hand.button("Pause")).isVisible();
        assertThat(window.faultsBeside(REFUSED)).isEmpty();
    }

    @Test
    void asksOnceOnTodayHoweverOftenANoteAlarms() {
        safety.raise(ada.patient().id(), new Alarm("in-a-note", "numb", null), clock.instant());
        page.navigate("/today");
        Locator asks = page.getByText("A short safety check").filter(SEEN);
        assertThat(asks).hasCount(1);
        hand.choose("Pain", "4");
        hand.choose("Stress", "2");
        hand.type("Note, if you like", "My foot is numb");
        hand.press("Save");
        assertThat(page.locator("#saved #check-now")).isVisible();
        assertThat(asks).hasCount(1);
        page.reload();
        assertThat(asks).hasCount(1);
    }

    private int startLinks() {
        return page.locator("main a[href*='/play']").count();
    }

    /** Sends a session past all pages, as a player would that was open before. */
    private APIResponse post(String token) {
        FormData session =
                FormData.create()
                        .set("_csrf", token)
                        .set("id", UUID.randomUUID().toString())
                        .set("practice", "diaphragmatic-breathing")
                        .set("version", 1)
                        .set("minutes", 2)
                        .set("posture", "bed")
                        .set("startedAt", clock.instant().toString())
                        .set("seconds", 120)
                        .set("ending", "COMPLETE");
        return page.request().post("/sessions", RequestOptions.create().setForm(session));
    }

    private void planAWeek() {
        screen(Map.of());
        intake.take(
                ada.patient().id(),
                new Profile(Map.of("stress-cycle", 8), 5, Set.of("bed"), clock.instant()));
        plans.build(ada.patient().id(), ada.patient().today(clock));
    }

    private void screen(Map<String, String> told) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(Collectors.toMap(id -> id, id -> told.getOrDefault(id, "no")));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }
}
