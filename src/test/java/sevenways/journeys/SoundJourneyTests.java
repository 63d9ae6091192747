package sevenways.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.WholeApplicationTest;

/** The sounds of a session, rendered by the browser itself and listened to. */
@WholeApplicationTest
class SoundJourneyTests {

    /** The mixer in a context that is rendered, with a breath of 4 in and 6 out. */
    private static final String MIXER =
            """
            async (audio, kind) => {
              const { Sounds } = await import('/js/player-sounds.js');
              const { Breath } = await import('/js/player-breath.js');
              class Heard extends Sounds { get awake() { return true; } }
              const sounds = new Heard(() => audio);
              const breath = new Breath(() => audio.currentTime);
              breath.begin(() => ({ in: 4, hold: 0, out: 6, rest: 0 }));
              sounds.background(kind);
              sounds.follow(breath);
              sounds.play();
              return sounds;
            }
            """;

    /** How often a bell is struck: as its step begins, as that goes on, as one goes back to it. */
    private static final String STRUCK =
            """
            async () => {
              const { Run } = await import('/js/player-run.js');
              const { hear } = await import('/js/player-heard.js');
              const { choices } = await import('/js/player-choices.js');
              let struck = 0;
              const silent = new Proxy({}, { get: (_, name) => () => { if (name === 'ring') struck++ } });
              const run = new Run([{ at: 0, seconds: 60, say: '', bell: true }]);
              hear(run, { pacer: silent, sounds: silent, voice: silent, announce: () => {} }, choices);
              const heard = [];
              const play = async () => {
                run.play();
                heard.push(struck);
                await new Promise(done => setTimeout(done, 20));
                run.pause();
              };
              await play();
              await play();
              run.go(0);
              await play();
              return heard;
            }
            """;

    @RegisterExtension private final Phone phone = new Phone();

    @BeforeEach
    void attachEar() {
        phone.page().addInitScript(Path.of("src/test/resources/player/ear.js"));
        phone.page().navigate("/help-now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brown", "rain", "sea"})
    void aBackgroundComesAndGoesWithoutAClick(String kind) {
        var heard =
                numbers(
                        """
                        async kind => {
                          const { BACKGROUNDS } = await import('/js/player-sound-background.js');
                          const samples = await ear.render(9, (audio, later) => {
                            const layer = new BACKGROUNDS[kind](audio, audio.destination);
                            layer.cue?.('in', 0, 3);
                            later(3, () => layer.stop());
                          });
                          return {
                            first: ear.peak(samples, 0, 0.02), full: ear.peak(samples, 2, 3),
                            before: ear.loudness(samples, 2.7, 3), after: ear.loudness(samples, 3, 3.2),
                            jump: ear.jump(samples, 2, 2.99), ending: ear.jump(samples, 2.99, 4), last: ear.peak(samples, 8, 9) };
                        }
                        """,
                        kind);
        assertThat(heard.get("full")).isBetween(0.05, 0.9);
        assertThat(heard.get("first")).isLessThan(heard.get("full") / 10);
        assertThat(heard.get("ending")).isLessThan(heard.get("jump") * 1.2);
        assertThat(heard.get("after")).isGreaterThan(heard.get("before") / 2);
        assertThat(heard.get("last")).isLessThan(0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell", "stepTone", "ticks"})
    void aShortSoundIsStruckWithoutAClick(String name) {
        var heard =
                numbers(
                        """
                        async name => {
                          const sounds = await import('/js/player-sound-bell.js');
                          const samples = await ear.render(6, audio => { sounds[name](audio, audio.destination, 4) });
                          const begin = samples.findIndex(sample => sample !== 0) / ear.rate;
                          const jumps = [0, 1, 2, 3, 4, 5].map(at => ear.jump(samples, at, at + 1));
                          return { peak: ear.peak(samples, 0, 6), jump: Math.max(...jumps), first: ear.peak(samples, begin, begin + 0.002) };
                        }
                        """,
                        name);
        assertThat(heard.get("peak")).isBetween(0.05, 0.4);
        assertThat(heard.get("first")).isLessThan(heard.get("peak") / 5);
        assertThat(heard.get("jump")).isLessThan(0.02);
    }

    @Test
    void aBellIsStruckWhereItsStepBeginsAndNotAgainWhereThatGoesOn() {
        assertThat(list(STRUCK)).containsExactly(1.0, 1.0, 2.0);
    }

    @Test
    void countsThreeTicksASecondApartBeforeAMuscleLetsGo() {
        var loudness =
                list(
                        """
                        async () => {
                          const { ticks } = await import('/js/player-sound-bell.js');
                          const samples = await ear.render(6, audio => { ticks(audio, audio.destination, 5) });
                          return [0, 1, 1.9, 2, 2.5, 3, 3.5, 4, 4.5, 5].map(at => ear.loudness(samples, at, at + 0.1));
                        }
                        """);
        assertThat(loudness)
                .extracting(loud -> loud > 0.01 ? "tick" : "-")
                .containsExactly("-", "-", "-", "tick", "-", "tick", "-", "tick", "-", "-");
    }

    /** Also half a minute later, though nobody has woken the page meanwhile. */
    @Test
    void theBreathInRisesAndTheBreathOutFallsWithEyesClosed() {
        var brightness =
                list(
                        "async () => { const samples = await ear.render(40, audio => ("
                                + MIXER
                                + ")(audio, 'none')); return [0, 30].flatMap(at => [0.5, 3, 4.5,"
                                + " 8].map(part => ear.brightness(samples, at + part, at + part +"
                                + " 0.5))) }");
        for (int breath = 0; breath < 2; breath++) {
            var parts = brightness.subList(4 * breath, 4 * breath + 4);
            assertThat(parts.get(1)).as("in, late to early").isGreaterThan(parts.get(0) * 1.4);
            assertThat(parts.get(3)).as("out, late to early").isLessThan(parts.get(2) / 1.4);
            assertThat(parts.get(1)).as("in to out").isGreaterThan(parts.get(3) * 2.5);
        }
    }

    @Test
    void theSeaComesAndGoesWithTheBreath() {
        var loudness =
                list(
                        """
                        async () => {
                          const { BACKGROUNDS } = await import('/js/player-sound-background.js');
                          const samples = await ear.render(21, audio => {
                            const sea = new BACKGROUNDS.sea(audio, audio.destination);
                            for (const at of [0, 10]) { sea.cue('in', at, 4); sea.cue('out', at + 4, 6) }
                          });
                          return [4, 10, 14, 20].map(at => ear.loudness(samples, at - 0.5, at + 0.5));
                        }
                        """);
        assertThat(loudness.get(0)).isGreaterThan(loudness.get(1) * 1.8);
        assertThat(loudness.get(2)).isGreaterThan(loudness.get(3) * 1.8);
    }

    @Test
    void aPauseIsSilentAndTheVoiceIsHeardAboveAllElse() {
        var heard =
                numbers(
                        "async () => { const samples = await ear.render(24, async (audio, later) =>"
                                + " { const sounds = await ("
                                + MIXER
                                + ")(audio, 'sea');"
                                + """
                                    later(10.5, () => sounds.pause());
                                    later(14, () => sounds.play());
                                    later(18, () => sounds.duck(true));
                                    later(21, () => { sounds.duck(false); sounds.background('rain') });
                                  });
                                  const loud = at => ear.loudness(samples, at - 0.5, at + 0.5);
                                  return {
                                    plays: loud(9), paused: ear.peak(samples, 12, 14), again: loud(17), ducked: loud(19.5), after: loud(23.5),
                                    jump: ear.jump(samples, 1, 10), pausing: ear.jump(samples, 10.4, 12), going: ear.jump(samples, 14, 15) };
                                }
                                """);
        assertThat(heard.get("paused")).isLessThan(0.0001);
        assertThat(heard.get("plays")).isGreaterThan(0.005);
        assertThat(heard.get("again")).isGreaterThan(0.005);
        assertThat(heard.get("ducked")).isLessThan(heard.get("again") / 2);
        assertThat(heard.get("after")).isGreaterThan(heard.get("ducked") * 2);
        assertThat(heard.get("pausing")).isLessThan(heard.get("jump"));
        assertThat(heard.get("going")).isLessThan(heard.get("jump"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Double> numbers(String script, Object... argument) {
        var found =
                (Map<String, Number>)
                        phone.page().evaluate(script, argument.length == 0 ? null : argument[0]);
        return found.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().doubleValue()));
    }

    @SuppressWarnings("unchecked")
    private List<Double> list(String script) {
        return ((List<Number>) phone.page().evaluate(script))
                .stream().map(Number::doubleValue).toList();
    }
}
