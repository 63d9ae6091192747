package sevenways.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** How the modules of the breath reckon, asked in the browser without a session. */
@WholeApplicationTest
class BreathReckoningTests {

    @RegisterExtension private final Phone phone = new Phone();

    @BeforeEach
    void openPage() {
        phone.page().navigate("/help-now");
    }

    @Test
    void anotherRateKeepsTheShareOfHoldingAndResting() {
        assertThat(breathing("Object.values(atRate({ in: 4, hold: 4, out: 4, rest: 4 }, 5, 2))"))
                .containsExactly(2.0, 3.0, 4.0, 3.0);
        assertThat(breathing("Object.values(atRate({ in: 4, hold: 0, out: 6, rest: 0 }, 10, 1))"))
                .containsExactly(3.0, 0.0, 3.0, 0.0);
    }

    @Test
    void aRateIsReachedInTwoMinutesFromFarAndSoonerFromNear() {
        assertThat(breathing("[0, 60, 120, 500].map(at => easedRate(12, 6, at))"))
                .satisfiesExactly(
                        rate -> assertThat(rate).isEqualTo(12),
                        rate -> assertThat(rate).isEqualTo(8),
                        rate -> assertThat(rate).isCloseTo(6, within(0.001)),
                        rate -> assertThat(rate).isCloseTo(6, within(0.001)));
        assertThat(breathing("[easedRate(6.5, 6, 20), easedRate(4, 10, 120), easedRate(5, 5, 3)]"))
                .satisfiesExactly(
                        rate -> assertThat(rate).isCloseTo(6, within(0.001)),
                        rate -> assertThat(rate).isCloseTo(10, within(0.001)),
                        rate -> assertThat(rate).isEqualTo(5));
    }

    @Test
    void aBreathIsNeverCutByTheNextPattern() {
        assertThat(
                        breathing(
                                """
                                (() => {
                                  let seconds = 0;
                                  const breath = new Breath(() => seconds);
                                  breath.begin(() => ({ in: 3, hold: 0, out: 3, rest: 0 }));
                                  seconds = 7;
                                  breath.turn(() => ({ in: 4, hold: 0, out: 6, rest: 0 }));
                                  const late = breath.parts(0, 20).map(part => part.at);
                                  seconds = 12.2;
                                  breath.turn(() => ({ in: 5, hold: 0, out: 5, rest: 0 }));
                                  return [...late, breath.now.left];
                                })()
                                """))
                .containsExactly(0.0, 3.0, 6.0, 9.0, 12.0, 16.0, 4.8);
    }

    @Test
    void ownPaceIsTheMedianOfTheLastTapsAndForgivesASlip() {
        assertThat(
                        breathing(
                                """
                                (() => {
                                  const taps = new Taps();
                                  const after = (...times) => (times.forEach(at => taps.tap(at * 1000)), taps.rate ?? -1);
                                  return [after(0, 4), after(4.2, 8, 12), after(19, 23), after(60, 66, 72)];
                                })()
                                """))
                .containsExactly(-1.0, 15.0, 15.0, 10.0);
    }

    /** What this expression of the breath's modules comes to. */
    @SuppressWarnings("unchecked")
    private List<Double> breathing(String expression) {
        String script =
                "async () => { const { atRate, Breath, easedRate } = await"
                        + " import('/js/player-breath.js'); const { Taps } = await"
                        + " import('/js/player-taps.js'); return "
                        + expression
                        + " }";
        return ((List<Number>) phone.page().evaluate(script))
                .stream().map(number -> Math.round(number.doubleValue() * 1e6) / 1e6).toList();
    }
}
