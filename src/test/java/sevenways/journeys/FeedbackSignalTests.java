package sevenways.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/** What the player makes of pulse and breath, asked of bodies of known rate that are made up. */
@WholeApplicationTest
class FeedbackSignalTests {

    /**
     * The largest error over these rates and seeds, how many were left without a number, of how
     * many.
     */
    private static final String ASK =
            """
            async ({ module, ask, body, rates, seeds, options }) => {
              const { [ask]: rateOf } = await import(`/js/${module}.js`);
              let [error, silent, asked] = [0, 0, 0];
              for (const rate of rates) {
                for (let seed = 1; seed <= seeds; seed++, asked++) {
                  const found = rateOf(bodies[body](rate, { ...options, seed })).rate;
                  if (found === null) silent++;
                  else error = Math.max(error, Math.abs(found - rate));
                }
              }
              return { error, silent, asked };
            }
            """;

    private static final List<Integer> PULSES = List.of(45, 52, 60, 72, 85, 98, 110, 130, 150);
    private static final List<Integer> BREATHS = List.of(4, 5, 6, 8, 10, 12, 15, 18, 20);

    @LocalServerPort private int port;

    private Window window;

    @BeforeEach
    void openWindow() throws IOException {
        window = Browser.phone(port);
        window.page().navigate("/help-now");
        String bodies =
                new ClassPathResource("feedback/bodies.js")
                        .getContentAsString(StandardCharsets.UTF_8);
        window.page()
                .evaluate(
                        "bodies => { window.bodies = bodies }",
                        window.page().evaluateHandle(bodies));
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void findsThePulseWithinThreeBeatsAMinute() {
        assertPulse(Map.of(), 0);
        assertPulse(Map.of("noise", 0.6), 0.1);
        assertPulse(Map.of("drift", 10), 0.1);
        assertPulse(Map.of("fps", 15), 0);
        assertPulse(Map.of("fps", 20, "lost", 0.15), 0.1);
        assertPulse(Map.of("overtone", 1.25), 0.1);
        assertPulse(Map.of("swing", 0.08, "seconds", 20), 0.1);
        assertPulse(Map.of("jerks", 2, "seconds", 14), 0.3);
        assertPulse(Map.of("jerks", 1, "fps", 18, "noise", 0.5, "drift", 8, "seconds", 14), 0.5);
    }

    @Test
    void findsTheBreathWithinOneAMinute() {
        assertBreath(Map.of(), 0);
        assertBreath(Map.of("noise", 3), 0);
        assertBreath(Map.of("drift", 12), 0);
        assertBreath(Map.of("depth", 5, "noise", 1.5), 0);
        assertBreath(Map.of("uneven", 0.05), 0.1);
    }

    @Test
    void givesNoNumberWhereNobodyIs() {
        Object found =
                window.page()
                        .evaluate(
                                """
                                async () => {
                                  const { pulse } = await import("/js/feedback-pulse.js");
                                  const { breath } = await import("/js/feedback-breath.js");
                                  let [beats, breaths] = [0, 0];
                                  for (let seed = 1; seed <= 50; seed++) {
                                    const frames = bodies.nobody(seed, seed % 2).map(({ t, v }) => ({ t, r: 180, g: 60 + v, b: 50 }));
                                    if (pulse(frames).rate) beats++;
                                    if (breath(bodies.nobody(seed, seed % 2, { seconds: 30, every: 0.1 })).rate) breaths++;
                                  }
                                  return [beats, breaths];
                                }
                                """);
        assertThat((List<?>) found).allSatisfy(count -> assertThat((Integer) count).isLessThan(3));
    }

    @Test
    void saysInAWordWhatIsMissing() {
        assertThat(
                        window.page()
                                .evaluate(
                                        """
                                        async () => {
                                          const { pulse } = await import("/js/feedback-pulse.js");
                                          const { breath } = await import("/js/feedback-breath.js");
                                          const colour = (r, g, b) => Array.from({ length: 300 }, (_, at) => ({ t: at / 30, r, g, b }));
                                          const level = (v) => Array.from({ length: 300 }, (_, at) => ({ t: at / 10, v }));
                                          return [
                                            pulse([]), pulse(bodies.finger(70, { seconds: 3 })), pulse(colour(3, 2, 2)), pulse(colour(250, 249, 248)),
                                            pulse(colour(90, 100, 90)), pulse(colour(100, 100, 40)), pulse(colour(180, 60, 50)), pulse(bodies.finger(70, { size: 0.05, noise: 1 })),
                                            breath([]), breath(bodies.breathing(6, { seconds: 14 })), breath(level(-90)), breath(level(NaN)), breath(bodies.nobody(3, false, { seconds: 40, every: 0.1 }).map((one) => ({ ...one, v: one.v * 8 }))),
                                          ].map(({ word, rate }) => rate ?? word).join(" ");
                                        }
                                        """))
                .isEqualTo(
                        "wait wait dark bright cover cover still still wait wait quiet wait still");
    }

    @Test
    void tellsTapsOfTheHeartFromTapsOfTheBreath() {
        assertThat(tapped("[0, .8, 1.6, 2.5, 3.3, 4.1]", "4.5")).startsWith("pulse 73");
        assertThat(tapped("[0, .8, 1.6, 3.2, 4, 4.8, 5.6]", "6"))
                .as("a beat missed")
                .startsWith("pulse 75");
        assertThat(tapped("[0, 9, 19, 29.5]", "31")).startsWith("breath 6");
        assertThat(tapped("[0, .8]", "1")).isEqualTo("null null press");
        assertThat(tapped("[0, .5, 3, 3.4, 7, 7.2, 12]", "12")).endsWith("null even");
        assertThat(tapped("[0, .8, 1.6, 2.4, 3.2]", "20")).isEqualTo("null null wait");
        assertThat(tapped("[0, 8, 16, 24, 60, 64, 68]", "69"))
                .as("begun anew")
                .startsWith("breath 15");
    }

    @Test
    void measuresHowMuchOfTheHeartsSwingGoesWithTheGuide() {
        assertThat(together("0.08", "t / 10")).isGreaterThan(85);
        assertThat(together("0.08", "t / 7")).as("another rate").isLessThan(25);
        assertThat(together("0", "t / 10")).as("no swing").isLessThan(25);
        Page page = window.page();
        assertThat(
                        page.evaluate(
                                """
                                async () => {
                                  const { inStep, together } = await import("/js/feedback-together.js");
                                  const next = bodies.random(5);
                                  const by = Array.from({ length: 60 }, (_, at) => together(Array.from({ length: 35 }, (_, i) => ({ v: bodies.normal(next), cycle: i / 12 }))));
                                  const sloping = Array.from({ length: 40 }, (_, i) => ({ v: i + 3 * Math.sin((2 * Math.PI * i) / 12), cycle: i / 12 }));
                                  return [inStep([0.1, 1.12, 2.08, 3.1]) > 95, inStep([0, 0.5, 1, 1.5]) === 0, inStep([0, 1.2, 2.4, 3.6]) === 0,
                                    inStep([1, 2]) === null, together([]) === null, together(sloping) > 95, by.reduce((sum, one) => sum + one, 0) / 60 < 4];
                                }
                                """))
                .isEqualTo(List.of(true, true, true, true, true, true, true));
    }

    private void assertPulse(Map<String, ?> disturbance, double silentAtMost) {
        assertRate("pulse", "finger", PULSES, disturbance, 3, silentAtMost);
    }

    private void assertBreath(Map<String, ?> disturbance, double silentAtMost) {
        assertRate("breath", "breathing", BREATHS, disturbance, 1, silentAtMost);
    }

    private void assertRate(
            String ask,
            String body,
            List<Integer> rates,
            Map<String, ?> disturbance,
            double error,
            double silentAtMost) {
        Map<?, ?> found =
                (Map<?, ?>)
                        window.page()
                                .evaluate(
                                        ASK,
                                        Map.of(
                                                "module",
                                                "feedback-" + ask,
                                                "ask",
                                                ask,
                                                "body",
                                                body,
                                                "rates",
                                                rates,
                                                "seeds",
                                                3,
                                                "options",
                                                disturbance));
        assertThat(number(found, "error")).as("%s %s", ask, found).isCloseTo(0, within(error));
        assertThat(number(found, "silent") / number(found, "asked"))
                .as("%s %s %s", ask, disturbance, found)
                .isLessThanOrEqualTo(silentAtMost);
    }

    private static double number(Map<?, ?> found, String name) {
        return ((Number) java.util.Objects.requireNonNull(found.get(name))).doubleValue();
    }

    private String tapped(String taps, String now) {
        return String.valueOf(
                window.page()
                        .evaluate(
                                "async () => { const { tapped } = await import('/js/feedback-taps.js');"
                                        + " const { of, rate, word } = tapped(%s, %s); return `${of} ${rate} ${word}`; }"
                                                .formatted(taps, now)));
    }

    private int together(String swing, String cycle) {
        return (Integer)
                window.page()
                        .evaluate(
                                """
                                async () => {
                                  const { pulse } = await import("/js/feedback-pulse.js");
                                  const { together } = await import("/js/feedback-together.js");
                                  const { beats } = pulse(bodies.finger(70, { seconds: 40, swing: %s, drift: 1 }));
                                  return together(beats.slice(1).map((t, at) => ({ v: 60 / (t - beats[at]), cycle: %s })));
                                }
                                """
                                        .formatted(swing, cycle));
    }
}
