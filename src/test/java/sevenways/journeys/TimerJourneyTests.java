package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.WholeApplicationTest;

/** A visitor sets a timer of their own and sits with it. */
@WholeApplicationTest
class TimerJourneyTests {

    private static final String BELLS = "/timer/play?minutes=10&every=5&delay=0&posture=chair";
    private static final String SEA = BELLS + "&sound=sea";

    /** The words that a choice offers and has no room for beside its arrow. */
    private static final String CUT_OFF =
            """
            all => all.flatMap(select => {
              const style = getComputedStyle(select);
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = style.font;
              const arrow = 1.25 * parseFloat(style.fontSize);
              const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
              return [...select.options].map(it => it.text).filter(text => pen.measureText(text).width > room);
            })
            """;

    @RegisterExtension private final Phone phone = new Phone();

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 700, 1280})
    void hasRoomForTheLongestWordsOfEachChoice(int width) {
        phone.page().setViewportSize(width, 900);
        phone.page().navigate("/timer");
        assertThat(phone.page().locator(".timer-choices select").evaluateAll(CUT_OFF))
                .isEqualTo(List.of());
    }

    @Test
    void keepsThePlaceOfEachTimerForItselfAlone() {
        Page page = phone.page();
        PlayerPage player = PlayerPage.open(page, BELLS);
        player.press("Begin");
        player.watch(ofSeconds(60));
        page.navigate(SEA);
        assertThat(page.locator("#resume")).isHidden();
        player.press("Begin");
        player.watch(ofSeconds(20));
        page.navigate(BELLS);
        assertThat(page.locator("#resume")).isVisible();
        player.press("Go on where you were");
        assertThat(player.timeLeft()).hasText("9:00 left");
    }
}
