package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** Somebody who has touched nothing for a while, and then touches or presses something. */
@WholeApplicationTest
class PlayerRestTests {

    private static final String FIRST = "Lie on your back";
    private static final String SECOND = "Rest one hand";

    @RegisterExtension private final Phone phone = new Phone();

    @Test
    void letsControlsFadeAndTheFirstTouchOnlyBringsThemBack() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofSeconds(7));
        Locator resting = at(".player[data-resting]");
        assertThat(resting).hasCount(1);
        for (String part : List.of("pointerdown", "click")) { // a finger comes without moving
            player.button("Skip to the next step").dispatchEvent(part);
        }
        assertThat(resting).hasCount(0);
        assertThat(player.sentence()).containsText(FIRST);
        player.press("Skip to the next step");
        assertThat(player.sentence()).containsText(SECOND);
        player.press("Pause");
        player.watch(ofSeconds(20));
        assertThat(resting).hasCount(0);
        phone.page().keyboard().press("Space"); // the focus is shown now
        player.watch(ofSeconds(20));
        assertThat(resting).hasCount(0);
    }

    @Test
    void stopsAtTheFirstTouchWhereItHurtsThoughTheControlsHaveFaded() {
        for (String name : List.of("It hurts", "Stop here")) {
            PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
            player.begin();
            player.watch(ofSeconds(7));
            assertThat(at(".player[data-resting]")).hasCount(1);
            for (String part : List.of("pointerdown", "click")) {
                player.button(name).dispatchEvent(part);
            }
            assertThat(at(".player")).hasCount(0);
        }
    }

    @Test
    void keepsItsKeysAfterAPressBesideItAndLosesThemWithTheStage() {
        PlayerPage player = begin();
        Page page = phone.page();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("ArrowRight");
        assertThat(player.sentence()).containsText(SECOND);
        page.keyboard().press("Space");
        assertThat(player.button("Go on")).isVisible();
        page.keyboard().press("?");
        assertThat(at("dialog[open]")).isVisible();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Escape");
        assertThat(player.sentence()).containsText(SECOND);
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Escape");
        assertThat(player.heading("Stopped here")).isVisible();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Space");
        assertThat(at(".player")).hasCount(0);
    }

    /** By keyboard, as the focus is to be shown. */
    private PlayerPage begin() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.button("Begin").focus();
        phone.page().keyboard().press("Enter");
        assertThat(player.sentence()).containsText(FIRST);
        return player;
    }

    private Locator at(String selector) {
        return phone.page().locator(selector);
    }
}
