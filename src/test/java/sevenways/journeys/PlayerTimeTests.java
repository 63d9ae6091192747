package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** Whatever a device does with its clocks and timers, no step is skipped and none comes twice. */
@WholeApplicationTest
class PlayerTimeTests {

    private static final String TWENTY_MINUTES = "/practices/body-scan/play?minutes=20&posture=bed";

    private static final String SET_CLOCK =
            "by => { const now = Date.now; Date.now = () => now() + by; }";

    /** A run of short steps, in real time, on a page whose own timers never come. */
    private static final String RUN_BY_WORKER =
            """
            async () => {
              const { Run } = await import('/js/player-run.js');
              window.setTimeout = () => 0;
              const run = new Run([0, 0.3, 0.6].map(at => ({ at, seconds: 0.3 })));
              const seen = [];
              run.addEventListener('step', ({ detail }) => seen.push(detail.index));
              const over = new Promise(resolve => run.addEventListener('end', resolve));
              run.play();
              await over;
              return seen.join(' ');
            }
            """;

    @RegisterExtension private final Phone phone = new Phone();

    /** A hidden page's timers come once a minute; the last is asked for when the end is due. */
    @Test
    void endsWithinAQuarterSecondAfterTwentyMinutesInTheBackground() {
        PlayerPage player = PlayerPage.open(phone.page(), TWENTY_MINUTES);
        player.press("Begin");
        for (int minute = 1; minute < 20; minute++) {
            player.lookAway(ofMillis(59_700)); // and a third of a second
        }
        assertThat(player.timeLeft()).hasText("1:00 left");
        player.watch(ofMillis(59_900));
        assertThat(player.timeLeft()).hasText("0:01 left");
        player.watch(ofMillis(350));
        assertThat(player.heading("That is all for now")).isVisible();
    }

    @Test
    void tellsAStepWithinATenthOfASecondAfterItIsDue() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofMillis(11_990));
        assertThat(player.sentence()).containsText("Lie on your back");
        player.watch(ofMillis(110));
        assertThat(player.sentence()).containsText("Rest one hand");
    }

    @Test
    void goesOnWhenTheClockIsPutBackAndKeepsThePlaceWhenItIsPutForward() {
        PlayerPage player = PlayerPage.open(phone.page(), PlayerPage.BREATHING);
        player.press("Begin");
        player.watch(ofSeconds(14));
        phone.page().evaluate(SET_CLOCK, -3_600_000);
        player.watch(ofSeconds(2));
        assertThat(player.timeLeft()).hasText("1:44 left");
        phone.page().evaluate(SET_CLOCK, 60_000);
        player.watch(ofSeconds(2));
        assertThat(player.timeLeft()).hasText("1:42 left");
        phone.page().evaluate(SET_CLOCK, 3_600_000);
        player.watch(ofSeconds(1));
        assertThat(phone.page().getByText("slept, or its clock was set")).isVisible();
        player.press("Go on");
        player.watch(ofSeconds(1));
        assertThat(player.sentence()).containsText("Rest one hand");
        assertThat(player.timeLeft()).hasText("1:41 left");
    }

    @Test
    void isWokenByAWorkerWhereThePagesTimersAreHeld() {
        phone.page().navigate(PlayerPage.BREATHING);
        assertThat(phone.page().evaluate(RUN_BY_WORKER)).isEqualTo("0 1 2");
    }
}
