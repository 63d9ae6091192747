package sevenways.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When pain has risen, at its edges. */
class RisingTests {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private final Rising rising = new Rising("risen", 3, 3, 14, 5);

    @Test
    void threeDaysThreeAboveTheMedianRise() {
        assertThat(rising.holds(days(14, 4, 7, 7, 7), LAST)).isTrue();
        assertThat(rising.holds(days(14, 4, 7, 6, 7), LAST)).isFalse();
        assertThat(rising.holds(days(14, 4, 6, 7, 7), LAST)).isFalse();
        assertThat(rising.holds(days(14, 4, 7, 7, 6), LAST)).isFalse();
        assertThat(rising.holds(days(14, 4, 10, 9, 8), LAST)).isTrue();
    }

    @Test
    void aDayWithoutACheckInBreaksTheRow() {
        Map<LocalDate, Integer> worst = days(14, 4, 7, 7, 7);
        worst.remove(LAST.minusDays(1));
        assertThat(rising.holds(worst, LAST)).isFalse();
        assertThat(rising.holds(days(14, 4, 7, 7, 7), LAST.plusDays(1))).isFalse();
    }

    @Test
    void fewDaysHaveNoMedian() {
        assertThat(rising.holds(days(5, 2, 9, 9, 9), LAST)).isTrue();
        assertThat(rising.holds(days(4, 2, 9, 9, 9), LAST)).isFalse();
        assertThat(rising.holds(Map.of(), LAST)).isFalse();
    }

    @Test
    void theMedianLiesBetweenTheTwoInTheMiddle() {
        Map<LocalDate, Integer> worst = days(6, 3, 7, 7, 7);
        for (int back = 3; back < 6; back++) {
            worst.put(LAST.minusDays(back), 4); // 3 3 3 4 4 4: the median is 3.5
        }
        assertThat(rising.holds(worst, LAST)).isTrue();
        worst.put(LAST.minusDays(6), 6); // 3 3 4 4 4 6: the median is 4
        assertThat(rising.holds(worst, LAST)).isTrue();
        worst.put(LAST.minusDays(7), 5); // 3 4 4 4 5 6
        worst.put(LAST, 6);
        assertThat(rising.holds(worst, LAST)).isFalse();
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        Map<LocalDate, Integer> worst = days(3, 1, 4, 4, 4);
        worst.put(LAST.minusDays(6), 5);
        worst.put(LAST.minusDays(7), 5);
        assertThat(rising.holds(worst, LAST)).isTrue();
    }

    @Test
    void oneBadDayAmongOthersDoesNotMoveTheMedian() {
        Map<LocalDate, Integer> worst = days(5, 2, 5, 5, 5);
        worst.put(LAST.minusDays(4), 10);
        assertThat(rising.holds(worst, LAST)).isTrue();
    }

    @Test
    void whatIsLongerAgoDoesNotCount() {
        Map<LocalDate, Integer> worst = days(14, 4, 7, 7, 7);
        for (int back = 17; back < 60; back++) {
            worst.put(LAST.minusDays(back), 10);
        }
        assertThat(rising.holds(worst, LAST)).isTrue();
        assertThat(rising.reach()).isEqualTo(16);
        Map<LocalDate, Integer> few = days(4, 2, 9, 9, 9);
        few.put(LAST.minusDays(16), 2);
        assertThat(rising.holds(few, LAST)).isTrue();
        few.remove(LAST.minusDays(16));
        few.put(LAST.minusDays(17), 2);
        assertThat(rising.holds(few, LAST)).isFalse();
    }

    /** So many usual days, and then three more. */
    private static Map<LocalDate, Integer> days(int usual, int pain, int... last) {
        Map<LocalDate, Integer> worst = new HashMap<>();
        for (int n = 0; n < last.length; n++) {
            worst.put(LAST.minusDays(last.length - 1L - n), last[n]);
        }
        for (int n = 0; n < usual; n++) {
            worst.put(LAST.minusDays(3L + n), pain);
        }
        return worst;
    }
}
