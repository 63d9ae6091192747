package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/** Somebody follows pulse and breath while they play, with a camera and a microphone or without. */
@WholeApplicationTest
class FeedbackJourneyTests {

    private static final String PULSE = "/practices/pulse-biofeedback/play?minutes=5&posture=chair";
    private static final String PACED = "/practices/paced-breathing/play?minutes=5&posture=chair";

    /**
     * What a session fetches: its ticker, the lock screen's picture, and a silence that the page
     * holds itself.
     */
    private static final String OWN_FILE =
            "GET (http://localhost:\\d+/(js/player-ticker|img/icon)[-0-9a-z]*\\.(js|svg|png)|blob:.+)";

    private static final int BEATS = 72;
    private static final int BREATHS = 12;

    /** Keeps what the browser hands out, for the test to see whether it is let go. */
    private static final String KEEP_STREAMS =
            """
            window.streams = [];
            const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async wish => {
              const stream = await ask(wish);
              streams.push(stream);
              return stream;
            };
            """;

    private static com.microsoft.playwright.Browser chromium;

    @LocalServerPort private int port;

    private final List<Window> windows = new ArrayList<>();

    @BeforeAll
    static void launchWithDevices(@TempDir Path folder) throws IOException {
        chromium =
                Browser.withDevices(
                        FakeBody.finger(folder.resolve("finger.y4m"), BEATS),
                        FakeBody.breath(folder.resolve("breath.wav"), BREATHS));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
        assertThat(windows).allSatisfy(window -> assertThat(window.faults()).isEmpty());
    }

    @Test
    void showsPulseAndBreathAsTheyAreAndTellsNobody() {
        Window seen = begin(PULSE, "camera");
        Window heard = begin(PACED, "microphone");
        List<String> asked = new ArrayList<>();
        for (Window window : windows) {
            window.page().onRequest(request -> asked.add(request.method() + " " + request.url()));
            new PlayerPage(window.page()).press("Begin");
        }

        assertRate(seen.page(), "beats a minute", BEATS - 3, BEATS + 3);
        assertRate(heard.page(), "breaths a minute", BREATHS - 1, BREATHS + 1);
        assertThat(seen.page().locator(".feedback-word")).hasText("Good signal");
        assertThat(seen.page().locator(".feedback-own"))
                .hasAttribute("d", Pattern.compile("M.+L.+"));

        for (Window window : windows) {
            PlayerPage player = new PlayerPage(window.page());
            assertThat(live(window)).isEqualTo(1);
            player.press("Pause");
            assertThat(live(window)).as("while paused").isZero();
            player.press("Go on");
            window.page().waitForCondition(() -> live(window) == 1);
        }
        seen.context().clearPermissions();
        assertThat(seen.page().locator(".feedback-word"))
                .hasText("The camera has gone. You can tap along.");
        new PlayerPage(heard.page()).press("Stop here");
        assertThat(live(heard)).as("after the end").isZero();
        assertThat(asked)
                .as("nothing is asked but for the player's own files")
                .allMatch(request -> request.matches(OWN_FILE));
    }

    @Test
    void tapsAlongWhereTheCameraIsNotAllowed() {
        Window window = open();
        PlayerPage player = PlayerPage.open(window.page(), PULSE);
        Page page = player.page();
        choose(page, "camera");
        page.locator("#before [data-choice=voice]").uncheck(); // else it speaks what is read out
        player.press("Begin");
        player.watch(ofMillis(500));
        assertThat(page.locator(".feedback-word"))
                .hasText("The camera was not allowed. That is fine. You can tap along.");
        assertThat(player.button("Try again")).isVisible();
        for (int beat = 0; beat < 6; beat++) {
            page.clock().fastForward(833);
            player.press("Tap");
        }
        player.watch(ofSeconds(1));
        assertThat(page.locator(".feedback-rate")).hasText("72 beats a minute");
        player.press("Read it to me");
        assertThat(page.locator(".feedback-aloud")).hasText("72 beats a minute. Good signal.");
        player.lookAway(ofSeconds(9));
        player.watch(ofSeconds(1));
        assertThat(page.locator(".feedback-rate")).hasText("–"); // taps have stopped
    }

    @Test
    void laysTheBreathBesideTheGuidesByKeyboardAlone() {
        Window window = Browser.phone(port);
        windows.add(window);
        window.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        PlayerPage player = PlayerPage.open(window.page(), PULSE);
        Page page = player.page();
        player.press("Begin");
        Locator guided = player.sentence().filter(textOf("Leave your fingers"));
        for (int steps = 0; steps < 12 && guided.count() == 0; steps++) {
            page.keyboard().press("ArrowRight");
        }
        player.watch(ofSeconds(1));
        player.button("Tap").focus();
        page.keyboard().press("Enter");
        for (int breath = 0; breath < 4; breath++) {
            player.watch(ofSeconds(10));
            page.keyboard().press("Enter");
        }
        player.watch(ofSeconds(1));
        assertThat(page.locator(".feedback-rate")).hasText("6 breaths a minute");
        assertThat(page.locator(".feedback-together"))
                .hasText("In step with the guide: 100 of 100");
        assertThat(page.locator(".feedback-line")).isHidden();
        page.setViewportSize(320, 700);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        player.letTimePass();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void saysWhereNeitherCanBeHadAndShowsNothingUnasked() {
        Window window = Browser.phone(port);
        windows.add(window);
        Page page = window.page();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.addInitScript(
                "Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined })");
        PlayerPage player = PlayerPage.open(page, PACED);
        player.press("Begin");
        assertThat(page.locator(".feedback")).isHidden();
        assertThat(asked).noneMatch(address -> address.contains("/js/feedback"));
        player.press("Stop here");
        page.reload();
        choose(page, "microphone");
        player.press("Begin");
        player.watch(ofMillis(500));
        assertThat(page.locator(".feedback-word"))
                .containsText("keeps camera and microphone from this page");
        assertThat(player.button("Tap")).isVisible();
    }

    private static Locator.FilterOptions textOf(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Window open() {
        Window window = Browser.phone(chromium, port);
        windows.add(window);
        return window;
    }

    /** A window of somebody who has chosen this way, before the session. */
    private Window begin(String practice, String way) {
        Window window = open();
        window.context().grantPermissions(List.of("camera", "microphone"));
        window.page().addInitScript(KEEP_STREAMS);
        window.page().navigate(practice);
        choose(window.page(), way);
        return window;
    }

    private static void choose(Page page, String way) {
        Locator offer = page.locator(".feedback-offer summary");
        if (offer.count() > 0) {
            offer.click();
        }
        page.locator(".feedback-choice input[value=%s]".formatted(way)).check();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static int live(Window window) {
        return (Integer)
                window.page()
                        .evaluate(
                                "streams.flatMap(stream => stream.getTracks())"
                                        + ".filter(track => track.readyState === 'live').length");
    }

    /**
     * The film plays slower while the machine is busy, so the number may take a while to settle.
     */
    private static void assertRate(Page page, String unit, double least, double most) {
        assertThat(page.locator(".feedback-unit"))
                .containsText(unit, new ContainsTextOptions().setTimeout(30_000));
        Locator number = page.locator(".feedback-number");
        page.waitForCondition(
                () -> isBetween(number.innerText(), least, most),
                new Page.WaitForConditionOptions().setTimeout(20_000));
    }

    private static boolean isBetween(String shown, double least, double most) {
        double number = shown.equals("–") ? 0 : Double.parseDouble(shown);
        return number >= least && number <= most;
    }
}
