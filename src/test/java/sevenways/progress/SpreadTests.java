package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checked by hand: readings 2, 4, 4, 4, 5, 5, 7, 9 have the mean 5 and the sum of squares 32. */
class SpreadTests {

    private static final Spread KNOWN = Spread.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0));

    @Test
    void findsMeanAndSampleVariance() {
        assertThat(KNOWN.count()).isEqualTo(8);
        assertThat(KNOWN.mean()).isEqualTo(5);
        assertThat(KNOWN.variance()).isCloseTo(32.0 / 7, within(1e-12));
    }

    @Test
    void findsTheStandardErrorOfADifference() {
        Spread other = Spread.of(List.of(1.0, 3.0));
        assertThat(KNOWN.standardErrorOfDifference(other))
                .isCloseTo(Math.sqrt(32.0 / 7 / 8 + 2.0 / 2), within(1e-12));
    }

    @Test
    void hasNoScatterInOneReadingOrNone() {
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(1, 7, 0));
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0));
    }

    @Test
    void losesNoDigitsFarFromZero() {
        assertThat(Spread.of(List.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16)).variance())
                .isCloseTo(30, within(1e-6));
    }
}
