package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** A visitor plays a practice; nobody is asked who they are. */
@WholeApplicationTest
class PlayerJourneyTests {

    private static final String TENSE =
            "/practices/progressive-muscle-relaxation/play?minutes=6&posture=chair";

    @RegisterExtension private final Phone phone = new Phone();

    @Test
    void playsABreathingPracticeToItsEndAndRecordsNothing() {
        List<String> sent = new ArrayList<>();
        phone.page().onRequest((Request request) -> sent.add(request.method()));
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        assertThat(player.sentence()).containsText("Lie on your back");
        player.watch(ofSeconds(13));
        assertThat(player.sentence()).containsText("Rest one hand");
        player.watch(ofSeconds(25));
        assertThat(player.sentence()).containsText("Breathe in through the nose");
        assertThat(phone.page().locator(".pacer .pacer-word")).hasText("In");
        player.watch(ofSeconds(4));
        assertThat(phone.page().locator(".pacer .pacer-word")).hasText("Out");
        player.watch(ofSeconds(78));
        assertThat(player.heading("That is all for now")).isFocused();
        assertThat(phone.page().getByText("Nothing was recorded.")).isVisible();
        assertThat(sent).doesNotContain("POST");
    }

    @Test
    void keepsThePlaceWhilePaused() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofSeconds(14));
        player.press("Pause");
        assertThat(phone.page().getByText("Paused. Your place is kept.")).isVisible();
        player.lookAway(ofMinutes(20));
        assertThat(player.timeLeft()).hasText("1:46 left");
        player.press("Go on");
        player.watch(ofSeconds(2));
        assertThat(player.timeLeft()).hasText("1:44 left");
        assertThat(player.sentence()).containsText("Rest one hand");
    }

    @Test
    void landsAtTheRightStepAfterTheBackground() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofSeconds(1));
        player.lookAway(ofSeconds(60));
        assertThat(player.sentence()).containsText("The out-breath is longer");
        assertThat(player.timeLeft()).hasText("0:59 left");
    }

    @Test
    void keepsThePlaceWhenTheDeviceSlept() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofSeconds(20));
        player.lookAway(ofMinutes(45));
        assertThat(player.sentence()).containsText("Rest one hand");
        assertThat(phone.page().getByText("slept for about 45 minutes")).isVisible();
        assertThat(player.button("Go on")).isVisible();
    }

    @Test
    void goesBackSkipsAndStopsByKeyboardAlone() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        Page page = phone.page();
        player.button("Begin").focus();
        page.keyboard().press("Enter");
        player.watch(ofSeconds(1));
        assertThat(player.button("Pause")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(player.sentence()).containsText("Rest one hand");
        page.keyboard().press("ArrowLeft");
        assertThat(player.sentence()).containsText("Lie on your back");
        page.keyboard().press("Space");
        assertThat(player.button("Go on")).isFocused();
        page.keyboard().press("Space");
        assertThat(player.button("Pause")).isFocused();
        page.keyboard().press("Escape");
        assertThat(player.heading("Stopped here")).isFocused();
        player.press("Go on from here");
        assertThat(player.sentence()).containsText("Lie on your back");
    }

    @Test
    void stopsWhenItHurtsAndTellsThePainRule() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.press("It hurts");
        assertThat(player.heading("Stopped, and that was right")).isFocused();
        assertThat(phone.page().locator("#hurts").getByText("stays worse for several days"))
                .isVisible();
        assertThat(phone.page().getByText("Next: ")).isHidden();
    }

    @Test
    void countsWithoutMotionWhereMotionIsUnwelcome() {
        phone.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofMillis(42_500));
        assertThat(phone.page().locator(".pacer")).isHidden();
        assertThat(phone.page().locator(".pacer-still .pacer-word")).hasText("Out");
        assertThat(phone.page().locator(".pacer-pips .on")).hasCount(3);
    }

    @Test
    void remembersTheBellOnThisDevice() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        Locator bell = player.page().locator("#before [data-choice=bell]");
        bell.uncheck();
        player.page().reload();
        assertThat(bell).not().isChecked();
    }

    @Test
    void isAccessibleBeforeDuringAndAfter() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            phone.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions()
                                    .setColorScheme(scheme)
                                    .setReducedMotion(
                                            ReducedMotion.REDUCE)); // nothing fades meanwhile
            PlayerPage player = PlayerPage.open(phone.page(), TENSE);
            player.letTimePass(); // axe waits, too
            assertNothingFound();
            player.begin();
            player.lookAway(ofSeconds(40));
            assertNothingFound();
            player.press("It hurts");
            assertNothingFound();
        }
    }

    private void assertNothingFound() {
        assertThat(new AxeBuilder(phone.page()).analyze().getViolations()).isEmpty();
    }
}
