package sevenways.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.WholeApplicationTest;

/** A visitor sets a timer of their own and sits with it. */
@WholeApplicationTest
class TimerJourneyTests {

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
}
