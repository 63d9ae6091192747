package sevenways.session.record;

import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.session.Ending.COMPLETE;
import static sevenways.session.Ending.HURT;
import static sevenways.session.Ending.INTERRUPTED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.session.Ending;

/** However often a session is told, and in whatever order, its record only comes forward. */
class OutcomeTests {

    @ParameterizedTest
    @CsvSource({
        "INTERRUPTED, 40, COMPLETE, 120, COMPLETE, 120",
        "INTERRUPTED, 40, STOPPED, 40, STOPPED, 40",
        "STOPPED, 40, INTERRUPTED, 40, STOPPED, 40",
        "STOPPED, 40, INTERRUPTED, 80, INTERRUPTED, 80",
        "STOPPED, 40, COMPLETE, 120, COMPLETE, 120",
        "STOPPED, 40, STOPPED, 30, STOPPED, 40",
        "HURT, 40, STOPPED, 40, STOPPED, 40",
        "HURT, 40, COMPLETE, 120, COMPLETE, 120",
        "STOPPED, 40, HURT, 90, HURT, 90",
        "COMPLETE, 70, STOPPED, 90, COMPLETE, 90",
        "COMPLETE, 120, INTERRUPTED, 40, COMPLETE, 120"
    })
    void comesForwardAndNeverBack(
            Ending before, int long1, Ending told, int long2, Ending then, int seconds) {
        Outcome now = new Outcome(long1, before).broughtForward(new Outcome(long2, told));
        assertThat(now).isEqualTo(new Outcome(seconds, then));
    }

    @Test
    void keepsTheWorstPainAndWhatWasChosenLast() {
        Outcome first = hurt(40, HURT, 6, HurtChoice.GO_ON);
        assertThat(first.broughtForward(hurt(90, HURT, 3, HurtChoice.END)))
                .isEqualTo(hurt(90, HURT, 6, HurtChoice.END));
        assertThat(first.broughtForward(hurt(120, COMPLETE, null, null)))
                .isEqualTo(hurt(120, COMPLETE, 6, HurtChoice.GO_ON));
        assertThat(hurt(40, HURT, null, null).broughtForward(hurt(40, HURT, 4, HurtChoice.CALM)))
                .isEqualTo(hurt(40, HURT, 4, HurtChoice.CALM));
    }

    @Test
    void countsEveryPauseAndEverySkippedStepOnce() {
        Outcome first = new Outcome(40, INTERRUPTED, 2, 1, null, null);
        Outcome second = new Outcome(120, COMPLETE, 3, 1, null, null);
        assertThat(first.broughtForward(second)).isEqualTo(second);
        assertThat(second.broughtForward(first)).isEqualTo(second);
    }

    private static Outcome hurt(
            int seconds, Ending ending, @Nullable Integer pain, @Nullable HurtChoice choice) {
        return new Outcome(seconds, ending, 0, 0, pain, choice);
    }
}
