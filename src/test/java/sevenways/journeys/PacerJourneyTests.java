package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** Somebody breathes along: as it is written, at a pace of their own, or by taps. */
@WholeApplicationTest
class PacerJourneyTests {

    private static final String TENSE =
            "/practices/progressive-muscle-relaxation/play?minutes=6&posture=chair";
    private static final double TICK = 620;

    @RegisterExtension private final Phone phone = new Phone();

    @BeforeEach
    void attachInstruments() {
        phone.page().addInitScript(Path.of("src/test/resources/player/instruments.js"));
    }

    @Test
    void aChosenPaceBeginsNearAndGoesToItAndTheBreathOutIsAsLongAsChosen() {
        PlayerPage player = breathe("breathing=own", "breath-rate=5", "breath-ratio=2");
        assertThat(word()).hasText("In"); // begins at 8 a minute: 2.5 in, 5 out
        player.watch(ofMillis(2_700));
        assertThat(word()).hasText("Out");
        player.watch(ofMillis(4_600));
        assertThat(word()).hasText("Out");
        player.watch(ofMillis(500));
        assertThat(word()).hasText("In");
        assertThat(
                        (Double)
                                phone.page()
                                        .evaluate(
                                                "document.querySelector('.pacer-breath').getAnimations()[0].effect.getTiming().duration"))
                .as("a little slower already")
                .isBetween(2_500.0, 3_000.0);
    }

    @Test
    void ownBreathLeadsByTapsFromTheButtonOrAKey() {
        PlayerPage player = breathe("breathing=natural");
        Page page = phone.page();
        assertThat(word()).hasText("");
        player.press("Tap as you breathe in");
        player.watch(ofMillis(500));
        assertThat(word()).hasText("In");
        player.watch(ofMillis(3_500));
        page.keyboard().press("b");
        player.watch(ofSeconds(4));
        page.keyboard().press("b");
        assertThat(page.locator(".pacer-tap p")).hasText("You breathe about 15 times a minute.");
        player.watch(ofSeconds(3));
        assertThat(word()).hasText("Out");
        player.watch(ofSeconds(3));
        assertThat(word()).hasText("");
        page.evaluate(
                """
                () => {
                  const lead = document.querySelector('.player [data-choice=breathing]');
                  lead.value = 'written';
                  lead.dispatchEvent(new Event('input', { bubbles: true }));
                }
                """);
        assertThat(word()).hasText("In"); // the practice leads again, at once
    }

    @Test
    void isFeltAtEachBreathAndMovesByTransformAloneOnlyWhereItIsSeen() {
        PlayerPage player = breathe("vibrate=on");
        Page page = phone.page();
        player.watch(ofSeconds(10));
        assertThat(page.evaluate("touches.join()")).isEqualTo("70,50 90 50,70");
        assertThat(
                        page.evaluate(
                                """
                                [...new Set(document.querySelector('.player-shape').getAnimations({ subtree: true })
                                  .flatMap(move => move.effect.getKeyframes().flatMap(Object.keys)))]
                                  .filter(key => !['offset', 'computedOffset', 'easing', 'composite'].includes(key)).join()
                                """))
                .isEqualTo("transform");
        page.evaluate(
                """
                () => {
                  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
                  window.drawn = 0;
                  const watch = new MutationObserver(changes => window.drawn += changes.length);
                  for (const part of document.querySelectorAll('.pacer, .pacer-still'))
                    watch.observe(part, { subtree: true, attributes: true, childList: true, characterData: true });
                }
                """);
        player.watch(ofSeconds(14));
        assertThat(page.evaluate("drawn")).as("changes while hidden").isEqualTo(0);
        page.evaluate(
                "delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(word()).hasText("Out");
    }

    @Test
    void tellsByTicksThatAMuscleMaySoonLetGo() {
        phone.page().addInitScript("localStorage.setItem('player.voice', 'off')");
        PlayerPage player = PlayerPage.open(phone.page(), TENSE);
        player.press("Begin");
        while (!word().textContent().startsWith("Tense")) {
            player.press("Skip to the next step");
            player.watch(ofMillis(300));
        }
        assertThat(tones(TICK)).hasSize(3);
        double apart = tones(TICK).get(2) - tones(TICK).get(1);
        assertThat(apart).isCloseTo(1, within(0.01));
        assertThat(tones(440)).as("a higher tone to tense").hasSize(1);
        player.watch(ofSeconds(7));
        assertThat(word()).containsText("Let go");
        assertThat(tones(262)).as("a lower one to let go").hasSize(1);
    }

    @Test
    void oneAudioContextSleepsInAPauseAndIsMadeAnewWhenLost() {
        PlayerPage player = breathe("background=rain");
        Page page = phone.page();
        page.waitForCondition(() -> page.evaluate("contexts[0].state").equals("running"));
        player.press("Pause");
        player.watch(ofSeconds(7));
        page.waitForCondition(() -> page.evaluate("contexts[0].state").equals("suspended"));
        player.press("Go on");
        page.waitForCondition(() -> page.evaluate("contexts[0].state").equals("running"));
        page.evaluate("contexts[0].close()");
        player.watch(ofSeconds(5));
        assertThat(word()).not().hasText("");
        player.press("Pause");
        player.press("Go on");
        assertThat(page.evaluate("contexts.length")).isEqualTo(2);
    }

    @Test
    void goesOnWhereTheDeviceHasNoSoundAtAll() {
        phone.page()
                .addInitScript(
                        "window.AudioContext = class { constructor() { throw new Error('no device')"
                                + " } }");
        PlayerPage player = breathe();
        player.watch(ofSeconds(5));
        assertThat(word()).hasText("Out");
    }

    /** At the first step that breathes. */
    private PlayerPage breathe(String... choices) {
        for (String choice : choices) {
            phone.page()
                    .addInitScript(
                            "localStorage.setItem('player.%s', '%s')"
                                    .formatted((Object[]) choice.split("=")));
        }
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        for (int step = 0; step < 3; step++) {
            player.press("Skip to the next step");
        }
        assertThat(player.sentence()).containsText("Breathe in through the nose");
        return player;
    }

    private Locator word() {
        return phone.page().locator(".pacer .pacer-word");
    }

    @SuppressWarnings("unchecked")
    private List<Double> tones(double pitch) {
        return ((List<Number>)
                        phone.page()
                                .evaluate(
                                        "pitch => tones.filter(tone => Math.round(tone.pitch) ==="
                                                + " pitch).map(tone => tone.at)",
                                        pitch))
                .stream().map(Number::doubleValue).toList();
    }
}
