package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** The player on every screen, in every look, and on a device that grants it nothing. */
@WholeApplicationTest
class PlayerReachTests {

    private static final int PLAYER_BUDGET = 40_000;

    private static final String GRANT_NOTHING =
            """
            for (const name of ['AudioContext', 'BroadcastChannel', 'Worker', 'speechSynthesis']) delete window[name];
            delete Navigator.prototype.mediaSession;
            delete Navigator.prototype.mediaDevices;
            navigator.wakeLock.request = () => Promise.reject(new Error('refused'));
            HTMLMediaElement.prototype.play = () => Promise.reject(new Error('refused'));
            for (const name of ['getItem', 'setItem', 'removeItem']) {
              Storage.prototype[name] = () => { throw new Error('denied'); };
            }
            """;

    /** Addresses without their hashes, and the compressed bytes of each. */
    private static final String LOADED =
            """
            () => performance.getEntriesByType('resource')
              .filter(file => /\\/js\\/(player|offline|feedback)/.test(file.name))
              .map(file => [file.name.replace(/^.*\\/js\\/(.*)-\\w{32}/, '$1'), file.encodedBodySize])
            """;

    private static final int[][] SIZES = {
        {390, 844}, {1280, 900}, {844, 390}, {320, 640}, {320, 256} // a desk's window at 400 %
    };

    private static final List<String> LONG_STEPS =
            List.of(
                    "/practices/yoga-chair/play?minutes=10&posture=chair",
                    "/practices/yoga-chair/play?minutes=10&posture=standing",
                    "/practices/move-toward-it/play");

    private static final String OWN_BREATH =
            "/practices/paced-breathing/play?minutes=10&posture=chair";

    private static final String FADED =
            "() => getComputedStyle(document.querySelector('.player-ends')).opacity === '0'";

    private static final String SIDEWAYS = "document.documentElement.scrollWidth - innerWidth";

    @RegisterExtension private final Phone phone = new Phone();

    @Test
    void fitsEveryScreenWithAllItsControls() {
        Page page = phone.page();
        for (String practice : LONG_STEPS) {
            PlayerPage.open(page, practice).press("Begin");
            StageWalk walk = new StageWalk(page);
            for (int[] size : SIZES) {
                assertThat(walk.lost(size[0], size[1])).as(practice).isEmpty();
            }
        }
    }

    @Test
    void showsItsSettingsOnEveryScreen() {
        Page page = phone.page();
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING);
        player.press("Begin");
        page.keyboard().press("ArrowRight");
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
            Stream.of("Settings", "Sound off")
                    .forEach(name -> assertSeen(player.button(name), size[1]));
        }
        assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
        player.press("Settings");
        assertThat(at("dialog[open]").evaluate("it => it.scrollWidth - it.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void leavesRoomToTapAndToWriteAt400Percent() {
        Page page = phone.page();
        page.setViewportSize(320, 225);
        page.context().addInitScript("localStorage.setItem('player.breathing', 'natural')");
        PlayerPage player = PlayerPage.open(page, OWN_BREATH);
        player.press("Begin");
        for (int steps = 0; steps < 9 && !at(".pacer-tap").isVisible(); steps++) {
            page.keyboard().press("ArrowRight");
        }
        BoundingBox sentence = player.sentence().boundingBox();
        assertThat(at(".pacer-tap button").boundingBox().y)
                .isGreaterThanOrEqualTo(sentence.y + sentence.height);
        PlayerPage.open(page, "/practices/catch-the-thought/play").press("Begin");
        Locator field = at(".player-tool textarea").first();
        field.scrollIntoViewIfNeeded();
        assertThat(field).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(player.button("It hurts")).isInViewport();
    }

    @Test
    void isAccessibleInEveryLook() {
        Page page = phone.page();
        PlayerPage player = PlayerPage.open(page, PlayerPage.BREATHING + "&calm=flare");
        assertThat(page.locator(".script")).isHidden();
        player.press("Begin");
        assertThat(page.locator("[data-look=flare]").first()).isVisible();
        assertThat(player.button("Skip to the next step")).isHidden();
        assertThat(player.button("It hurts")).isVisible();
        player.letTimePass(); // axe waits, too
        assertNothingFound();
        player = PlayerPage.open(page, PlayerPage.BREATHING);
        at("#before [data-choice=dim]").check();
        player.begin();
        player.watch(ofSeconds(7));
        player.letTimePass();
        page.waitForFunction(FADED);
        assertNothingFound();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        player.press("Settings");
        assertNothingFound();
    }

    @Test
    void holdsStillByChoiceAsByTheDevice() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        at("#before [data-choice=still]").check();
        player.press("Begin");
        assertThat(at(".pacer")).isHidden();
        player.press("Settings");
        at("dialog [data-choice=still]").uncheck();
        assertThat(at(".pacer")).isVisible();
        phone.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(at(".pacer")).isHidden();
    }

    @Test
    void playsToItsEndWhereTheDeviceGrantsNothing() {
        phone.page().context().addInitScript(GRANT_NOTHING);
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        at("#before [data-choice=bell]").uncheck();
        player.press("Begin");
        assertThat(player.sentence()).hasAttribute("aria-live", "polite");
        player.watch(ofSeconds(121));
        assertThat(player.heading("That is all for now")).isFocused();
    }

    @Test
    void loadsItsModulesAtOnceAndLightly() {
        Page page = phone.page();
        page.navigate(PlayerPage.BREATHING);
        page.waitForFunction("() => document.querySelector('#after').hidden");
        List<List<?>> files =
                ((List<?>) page.evaluate(LOADED)).stream().<List<?>>map(List.class::cast).toList();
        int bytes = files.stream().mapToInt(file -> ((Number) file.get(1)).intValue()).sum();
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(bytes).isLessThan(PLAYER_BUDGET);
        assertThat(page.locator("link[rel=modulepreload]").count())
                .as("all but the first are asked for by the page itself")
                .isEqualTo(files.size() - 1);
    }

    private static void assertSeen(Locator control, int height) {
        var box = control.boundingBox();
        assertThat(box).isNotNull();
        assertThat(box.y + box.height).as("%s", control).isLessThanOrEqualTo(height);
    }

    private void assertNothingFound() {
        assertThat(new AxeBuilder(phone.page()).analyze().getViolations()).isEmpty();
    }

    private Locator at(String selector) {
        return phone.page().locator(selector);
    }
}
