package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.journeys.Browser.Window;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** A patient plays, and finds the session on record. */
@WholeApplicationTest
class RecordedSessionJourneyTests {

    private static final String EXPERIMENT =
            "/practices/move-toward-it/play?minutes=15&posture=bed";

    @LocalServerPort private int port;

    private final SessionService sessions;
    private final SafetyService safety;
    private final SignedInPerson ada;
    private Window window;
    private Page page;

    RecordedSessionJourneyTests(SessionService sessions, SafetyService safety, Patients patients) {
        this.sessions = sessions;
        this.safety = safety;
        this.ada = patients.ada();
    }

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
        page = window.page();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void tellsHowItWasBeforeAndAfter() {
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING, ada);
        player.rate("painBefore", 6);
        player.rate("stressBefore", 7);
        player.press("Begin");
        player.watch(ofSeconds(121));
        assertThat(player.heading("That is all for now")).isFocused();
        player.rate("painAfter", 5);
        player.rate("stressAfter", 4);
        player.press("Save this session");
        assertThat(page.getByText("from 7 down to 4")).isVisible();
        PlayedSession played = onlySession();
        assertThat(played.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(played.seconds()).isEqualTo(120);
        assertThat(played.painBefore()).isEqualTo(6);
        page.waitForFunction("!Object.keys(localStorage).some((key) => key.includes('.session.'))");
    }

    @Test
    void goesOnAfterAReloadAsOneSession() {
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING, ada);
        player.rate("painBefore", 3);
        player.press("Begin");
        player.watch(ofSeconds(30));
        page.reload();
        assertThat(player.heading("You were in the middle of this")).isVisible();
        assertThat(arrives(Ending.INTERRUPTED).seconds()).isBetween(29, 30);
        player.press("Go on where you were");
        assertThat(player.sentence()).containsText("Breathe as you already do");
        player.watch(ofSeconds(92));
        assertThat(player.heading("That is all for now")).isFocused();
        player.press("Save this session");
        page.waitForURL("**/sessions/*");
        assertThat(page.getByText("Pauses")).isHidden();
        assertThat(onlySession().ending()).isEqualTo(Ending.COMPLETE);
        assertThat(onlySession().painBefore()).isEqualTo(3);
    }

    @Test
    void takesWhatWasSaidOfNowAlongToAnotherLength() {
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING, ada);
        player.rate("painBefore", 6);
        player.rate("stressBefore", 0);
        page.locator("[data-minutes='5']").click();
        page.waitForURL("**/play?minutes=5*");
        assertThat(page.locator("#painBefore-6")).isChecked();
        assertThat(page.locator("#stressBefore-0")).isChecked();
        page.reload();
        assertThat(page.locator("#heading")).isVisible();
        assertThat((String) page.evaluate("JSON.stringify(localStorage)"))
                .doesNotContain(".before.");
    }

    @Test
    void goesOnFromAnotherLengthOrPostureAndFromNone() {
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING, ada);
        player.press("Begin");
        player.watch(ofSeconds(30));
        page.navigate("/practices/diaphragmatic-breathing/play?minutes=5&posture=chair");
        assertThat(player.heading("You were in the middle of this")).isVisible();
        assertThat(page.locator("#resume")).containsText("2 minutes, in bed");
        assertThat(player.button("Go on where you were")).isHidden();
        assertThat(player.button("Begin")).hasClass(Pattern.compile("quiet"));
        player.press("Begin");
        player.watch(ofSeconds(12));
        page.navigate("/practices/diaphragmatic-breathing/play?minutes=10&posture=bed");
        assertThat(page.locator("#resume")).containsText("5 minutes, on a chair");
        page.getByText("Go to where you were").click();
        page.waitForURL("**/play?minutes=5&posture=chair");
        player.press("Begin again");
        assertThat(player.button("Begin")).isFocused();
        page.navigate("/practices/diaphragmatic-breathing/play");
        assertThat(player.heading("You were in the middle of this")).isVisible();
        page.navigate(PlayerPage.BREATHING);
        assertThat(player.button("Begin")).isHidden();
        player.press("Go on where you were");
        assertThat(player.sentence()).containsText("Breathe as you already do");
    }

    @Test
    void recordsAHurtAsOneAndKeepsTheEndingWhenThePageIsLeft() {
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING, ada);
        player.press("Begin");
        player.watch(ofSeconds(25));
        player.press("It hurts");
        assertThat(player.heading("Stopped, and that was right")).isFocused();
        assertThat(player.button("Go on from here, smaller")).isHidden();
        player.rate("hurtNow", 6);
        assertThat(page.getByText("Leave this one for today")).isVisible();
        assertThat(player.button("Go on from here, smaller")).isHidden();
        player.press("End here");
        assertThat(arrives(Ending.HURT).painAfter()).isNull();
        assertThat(page.getByText("How hard it was")).isHidden();
        player.rate("painAfter", 7);
        page.getByText("Add a note").click();
        page.fill("#note", "the left side");
        page.navigate("/practices");
        page.navigate(PlayerPage.BREATHING);
        player.press("Say how it is now");
        assertThat(page.locator("#painAfter-7")).isChecked();
        player.press("Save this session");
        page.waitForURL("**/sessions/*");
        assertThat(page.getByText("6 of 10. You ended there.")).isVisible();
        assertThat(page.getByText("the left side")).isVisible();
        assertThat(onlySession().painAfter()).isEqualTo(7);
    }

    @Test
    void losesNoSessionForANumberThatDoesNotFitAndLetsItBeMended() {
        safety.screen(
                ada.patient().id(),
                safety.questions().stream().collect(Collectors.toMap(it -> it, it -> "no")),
                Instant.now());
        PlayerPage player = PlayerPage.open(page, EXPERIMENT, ada);
        page.fill("#feared", "My back will lock");
        page.fill("#likely", "170");
        player.press("Begin");
        player.watch(ofSeconds(25));
        player.press("Stop here");
        assertThat(arrives(Ending.STOPPED).seconds()).isBetween(24, 25);
        player.press("Save this session");
        assertThat(page.getByText("A whole number from 0 to 100, please.").first()).isVisible();
        page.fill("#likely", "70");
        player.press("Save this session");
        page.waitForURL("**/sessions/*");
        assertThat(page.getByText("70 of 100")).isVisible();
        assertThat(page.getByText("My back will lock")).isVisible();
        onlySession();
    }

    @Test
    void countsWhatWasGuidedAndNotWhatWasSkipped() {
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING, ada);
        player.press("Begin");
        player.watch(Duration.ofMillis(12_500));
        for (int skipped = 0; skipped < 6; skipped++) {
            player.press("Skip to the next step");
        }
        assertThat(player.heading("Stopped here")).isFocused();
        player.press("Save this session");
        page.waitForURL("**/sessions/*");
        assertThat(onlySession().ending()).isEqualTo(Ending.STOPPED);
        assertThat(onlySession().seconds()).isEqualTo(12);
    }

    @Test
    void isReadAndRecordedWithoutJavaScript() {
        PlayerPage.open(page, "/practices", ada);
        var cookies = window.context().cookies();
        try (var plain =
                window.context()
                        .browser()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setBaseURL("http://localhost:" + port)
                                        .setJavaScriptEnabled(false))) {
            plain.addCookies(
                    cookies.stream()
                            .map(
                                    one ->
                                            new Cookie(one.name, one.value)
                                                    .setUrl("http://localhost:" + port))
                            .toList());
            PlayerPage reader = new PlayerPage(plain.newPage());
            reader.page().navigate(PlayerPage.BREATHING);
            assertThat(reader.page().getByText("Rest one hand on your belly")).isVisible();
            assertThat(reader.button("Begin")).isHidden();
            reader.rate("painAfter", 2);
            reader.press("Save this session");
            assertThat(reader.heading("Saved")).isVisible();
        }
        assertThat(onlySession().painAfter()).isEqualTo(2);
    }

    private PlayedSession onlySession() {
        LocalDate today = LocalDate.now();
        List<PlayedSession> found =
                sessions.between(ada.patient().id(), today.minusDays(2), today.plusDays(2));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** What is told while the page goes away arrives a moment later. */
    private PlayedSession arrives(Ending ending) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(onlySession().ending()).isEqualTo(ending));
        return onlySession();
    }
}
