package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.Patients;
import sevenways.WholeApplicationTest;

/**
 * What somebody sees before, during and after a session: nothing twice, nothing broken, nothing
 * dazzling.
 */
@WholeApplicationTest
class PlayerLookTests {

    private static final String RELAXATION = "/practices/progressive-muscle-relaxation/play";

    private static final String SHADE =
            """
            () => {
              const context = document.createElement('canvas').getContext('2d');
              context.fillStyle = getComputedStyle(document.body).backgroundColor;
              context.fillRect(0, 0, 1, 1);
              return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
            }
            """;

    /** Whether what has the focus, or what names it, lies under the button that begins. */
    private static final String COVERED =
            """
            () => {
              const {activeElement: focused} = document;
              const begin = document.querySelector('.begin').getBoundingClientRect();
              const seen = (focused.closest('label') ?? focused).getBoundingClientRect();
              return Boolean(focused.closest('#before')) && seen.bottom > begin.top && seen.top < begin.bottom;
            }
            """;

    private static final String LINES =
            """
            all => all.map(it => Math.round(it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight)))
            """;

    private final Patients patients;

    @RegisterExtension private final Phone phone = new Phone();

    PlayerLookTests(Patients patients) {
        this.patients = patients;
    }

    @Test
    void staysDarkAfterTheDarkRoom() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        assertThat(shade()).isGreaterThan(200);
        at("#before [data-choice=dim]").check();
        player.press("Begin");
        assertThat(shade()).isLessThan(40);
        player.press("Stop here");
        assertThat(player.heading("Stopped here")).isVisible();
        assertThat(shade()).isLessThan(40);
        phone.page().navigate(PlayerPage.BREATHING);
        assertThat(shade()).isGreaterThan(200);
    }

    @Test
    void staysDarkWhenWhatWasPlayedInAFlareIsSaved() {
        Page page = phone.page();
        PlayerPage player =
                PlayerPage.open(page, PlayerPage.BREATHING + "&calm=flare", patients.ada());
        player.press("Begin");
        player.watch(ofSeconds(20));
        player.press("Stop here");
        player.press("Save this session");
        page.waitForURL("**/sessions/*?calm=flare");
        assertThat(page.locator("h1")).isVisible();
        assertThat(shade()).isLessThan(40);
        page.navigate("/sessions");
        assertThat(shade()).isGreaterThan(200);
    }

    @Test
    void bringsTheFocusPastTheButtonThatBegins() {
        Page page = phone.page();
        PlayerPage.open(page, "/practices/yoga-chair/play?minutes=10&posture=chair");
        assertThat(at(".begin")).isVisible();
        at("#before a").first().focus();
        int stops = 0;
        while (Boolean.TRUE.equals(page.evaluate("!document.activeElement.closest('.begin')"))) {
            assertThat(page.evaluate(COVERED)).as("stop %s", stops++).isEqualTo(false);
            page.keyboard().press("Tab");
        }
        assertThat(stops).isGreaterThan(6);
    }

    @Test
    void namesWhatCanBeSetInOneLineEach() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.press("Settings");
        assertThat(at("dialog[open] fieldset .slide > span").evaluateAll(LINES))
                .isEqualTo(List.of(1, 1, 1, 1));
    }

    @Test
    void saysOnceAtTheFigureAndOnceLargeThatAMuscleLetsGo() {
        Page page = phone.page();
        PlayerPage player = PlayerPage.open(page, RELAXATION);
        player.press("Begin");
        while (!player.sentence().textContent().startsWith("Let go")) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(at(".shape-word")).hasText("Let go");
        assertThat(at(".player-see")).hasText("");
    }

    private int shade() {
        return ((Number) phone.page().evaluate(SHADE)).intValue();
    }

    private Locator at(String selector) {
        return phone.page().locator(selector);
    }
}
