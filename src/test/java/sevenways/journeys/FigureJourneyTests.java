package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** What stands above the sentence while a session plays, and beside it in the script. */
@WholeApplicationTest
class FigureJourneyTests {

    private static final String MORNING = "/practices/morning-mobility/play?minutes=6&posture=bed";
    private static final String SCAN = "/practices/body-scan/play?minutes=5&posture=bed";
    private static final String TENSE =
            "/practices/progressive-muscle-relaxation/play?minutes=20&posture=chair";
    private static final String CONTROLS_ARE_BACK =
            "() => ['.player-controls', '.player-top h1', '.top'].every(part =>"
                    + " getComputedStyle(document.querySelector(part)).opacity === '1')";

    @RegisterExtension private final Phone phone = new Phone();

    @Test
    void showsAStepsFigureWhereTheCircleStands() {
        PlayerPage player = PlayerPage.open(phone.page(), MORNING);
        player.press("Begin");
        assertThat(at(".player-figure svg")).isVisible();
        assertThat(at(".pacer")).isHidden();
        player.watch(ofSeconds(26));
        assertThat(player.sentence()).containsText("With pain up to three");
        assertThat(at(".player-figure")).isHidden();
        assertThat(at(".pacer")).isVisible();
        player.letTimePass();
        phone.page().keyboard().press("Shift"); // brings back the controls that nobody touched
        phone.page().waitForFunction(CONTROLS_ARE_BACK);
        assertThat(new AxeBuilder(phone.page()).analyze().getViolations()).isEmpty();
    }

    @Test
    void lightsTheRegionOfAStepWithoutAFigure() {
        PlayerPage player = PlayerPage.open(phone.page(), SCAN);
        player.press("Begin");
        skip(3);
        assertThat(player.sentence()).containsText("thighs");
        assertThat(at(".body-map")).isVisible();
        assertThat(at(".body-region.lit")).hasCount(2);
        assertThat(at(".body-region.lit").first()).hasAttribute("data-region", "thighs");
    }

    @Test
    void keepsTheWordAndTheCountOfATensedMuscleBelowItsFigure() {
        PlayerPage player = PlayerPage.open(phone.page(), TENSE);
        player.press("Begin");
        skip(6);
        assertThat(player.sentence()).hasText("Tense.");
        player.watch(ofSeconds(1));
        assertThat(at(".player-figure svg")).isVisible();
        assertThat(at(".shape-word")).containsText("Tense");
    }

    @Test
    void saysWhatAFigureShowsOnceAndNeverWhileItPlays() {
        Page page = phone.page();
        page.navigate(TENSE);
        Locator images = page.locator(".cues svg[role=img]");
        assertThat(images.count()).isGreaterThan(10);
        assertThat(page.locator(".cues svg[aria-hidden]").count()).isGreaterThan(10);
        PlayerPage player = PlayerPage.open(page, TENSE);
        player.press("Begin");
        assertThat(page.locator(".player svg[role=img], .player [aria-label^=Sitting]"))
                .hasCount(0);
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
