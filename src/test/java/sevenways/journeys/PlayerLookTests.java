package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/**
 * What somebody sees before, during and after a session: nothing twice, nothing broken, nothing
 * dazzling.
 */
@WholeApplicationTest
class PlayerLookTests {

    private static final String SHADE =
            """
            () => {
              const context = document.createElement('canvas').getContext('2d');
              context.fillStyle = getComputedStyle(document.body).backgroundColor;
              context.fillRect(0, 0, 1, 1);
              return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
            }
            """;

    @LocalServerPort private int port;

    private Window window;

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void staysDarkAfterTheDarkRoom() {
        PlayerPage player = PlayerPage.open(window.page(), PlayerPage.BREATHING);
        assertThat(shade()).isGreaterThan(200);
        at("#before [data-choice=dim]").check();
        player.press("Begin");
        assertThat(shade()).isLessThan(40);
        player.press("Stop here");
        assertThat(player.heading("Stopped here")).isVisible();
        assertThat(shade()).isLessThan(40);
        window.page().navigate(PlayerPage.BREATHING);
        assertThat(shade()).isGreaterThan(200);
    }

    private int shade() {
        return ((Number) window.page().evaluate(SHADE)).intValue();
    }

    private Locator at(String selector) {
        return window.page().locator(selector);
    }
}
