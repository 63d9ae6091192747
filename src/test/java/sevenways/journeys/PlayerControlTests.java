package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** What a hand does while a session plays, on the page, on keys and on the lock screen. */
@WholeApplicationTest
class PlayerControlTests {

    private static final String FIRST = "Lie on your back";
    private static final String SECOND = "Rest one hand";

    private static final String KEEP_MEDIA_KEYS =
            """
            const keys = window.mediaKeys = {};
            navigator.mediaSession.setActionHandler = (name, act) => (keys[name] = act);
            navigator.mediaSession.setPositionState = (position) => (window.position = position);
            window.Audio = class extends Audio {
              constructor(...all) {
                super(...all);
                window.carrier = this;
              }
            };
            navigator.mediaDevices.enumerateDevices = async () => Array(window.outputs ?? 2).fill({ kind: 'audiooutput' });
            """;

    private static final String FASTER =
            "it => (it.value = 1.5, it.dispatchEvent(new Event('input', {bubbles: true})))";

    @RegisterExtension private final Phone phone = new Phone();

    @Test
    void repeatsFallsSilentAndExplainsItsKeys() {
        PlayerPage player = begin();
        Page page = phone.page();
        page.keyboard().down("ArrowRight");
        page.keyboard().down("ArrowRight"); // held, it comes again
        page.keyboard().up("ArrowRight");
        player.watch(ofSeconds(6));
        assertThat(player.timeLeft()).hasText("1:42 left");
        player.press("This step again");
        assertThat(player.timeLeft()).hasText("1:48 left");
        page.keyboard().press("m");
        assertThat(player.button("Sound off")).hasAttribute("aria-pressed", "true");
        assertThat(player.sentence()).hasAttribute("aria-live", "polite");
        page.keyboard().press("m");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]").getByText("sound off, and on")).isVisible();
        page.keyboard().press("ArrowRight"); // in a sheet the keys are not the player's
        page.keyboard().press("Escape");
        assertThat(player.sentence()).containsText(SECOND);
        page.keyboard().press("Escape");
        assertThat(player.heading("Stopped here")).isVisible();
    }

    @Test
    void goesFasterWhileTheBreathKeepsItsPace() {
        PlayerPage player = begin();
        player.press("Settings");
        at("[data-choice=speed]").fill("1.5");
        assertThat(at("[data-says=speed]")).hasText("1.5 ×");
        phone.page().keyboard().press("Escape");
        assertThat(player.timeLeft()).hasText("1:20 left");
        player.watch(ofSeconds(8));
        assertThat(player.sentence()).containsText(SECOND);
        skip(2);
        player.watch(ofMillis(100));
        assertThat(at(".pacer .pacer-word")).hasText("In");
        player.watch(ofSeconds(3));
        assertThat(at(".pacer .pacer-word")).hasText("In");
        player.watch(ofSeconds(2));
        assertThat(at(".pacer .pacer-word")).hasText("Out");
        phone.page().reload();
        player.begin();
        assertThat(player.timeLeft()).hasText("1:20 left");
    }

    @Test
    void worksByTheKeysOfAHeadsetAndPausesWhenTheSoundIsTaken() {
        phone.page().context().addInitScript(KEEP_MEDIA_KEYS);
        PlayerPage player = begin();
        Page page = phone.page();
        assertThat(page.evaluate("navigator.mediaSession.metadata.title"))
                .isEqualTo("Belly breathing");
        at("dialog [data-choice=speed]").evaluate(FASTER);
        player.watch(ofMillis(300));
        assertThat(page.evaluate("position.playbackRate")).isEqualTo(1.5);
        page.evaluate("mediaKeys.nexttrack()");
        assertThat(player.sentence()).containsText(SECOND);
        page.evaluate("mediaKeys.pause()");
        assertThat(player.button("Go on")).isVisible();
        page.evaluate("mediaKeys.play()");
        page.waitForFunction("() => !carrier.paused");
        page.evaluate("carrier.pause()");
        assertThat(page.getByText("The sound was taken")).isVisible();
        player.press("Go on");
        page.evaluate(
                "window.outputs = 1, navigator.mediaDevices.dispatchEvent(new Event('devicechange'))");
        assertThat(page.getByText("The headphones came off")).isVisible();
        page.evaluate("mediaKeys.stop()");
        assertThat(player.heading("Stopped here")).isVisible();
    }

    @Test
    void playsInOneWindowAtATime() {
        PlayerPage player = begin();
        PlayerPage other = PlayerPage.open(phone.page().context().newPage(), PlayerPage.BREATHING);
        other.press("Begin");
        assertThat(phone.page().getByText("It plays in another window now")).isVisible();
        player.press("Go on");
        assertThat(other.button("Go on")).isVisible();
        assertThat(player.sentence()).containsText(FIRST);
    }

    @Test
    void remembersLengthAndPostureWhereTheAddressNamesNone() {
        Page page = phone.page();
        page.navigate(PlayerPage.BREATHING);
        page.locator("[data-minutes='5']").click();
        page.locator("a[data-posture=chair]").click();
        page.navigate("/practices/diaphragmatic-breathing/play");
        page.waitForURL(url -> url.contains("minutes=5") && url.contains("posture=chair"));
        page.navigate(PlayerPage.BREATHING);
        assertThat(page).hasURL(PlayerPage.BREATHING);
    }

    @Test
    void leavesTheBackgroundOfOtherPracticesAsItWas() {
        Page page = phone.page();
        page.navigate("/timer/play?minutes=3&sound=rain");
        assertThat(page.locator("#timer-sound")).hasCount(1);
        page.navigate(PlayerPage.BREATHING);
        assertThat(page.locator("#before [data-choice=background]")).hasValue("none");
        assertThat(page.evaluate("localStorage.getItem('player.background')")).isNull();
    }

    /** By keyboard, as the focus is to be shown. */
    private PlayerPage begin() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.button("Begin").focus();
        phone.page().keyboard().press("Enter");
        assertThat(player.sentence()).containsText(FIRST);
        return player;
    }

    private void skip(int steps) {
        for (int step = 0; step < steps; step++) {
            phone.page().keyboard().press("ArrowRight");
        }
    }

    private Locator at(String selector) {
        return phone.page().locator(selector);
    }
}
