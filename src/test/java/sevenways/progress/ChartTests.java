package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sevenways.checkin.DayMean;

class ChartTests {

    private static final LocalDate FROM = LocalDate.of(2026, 8, 23);
    private static final LocalDate TO = LocalDate.of(2026, 11, 20);

    @Test
    void neverJoinsOverAMissingDay() {
        Chart chart = chart(day(0, 4), day(1, 5), day(3, 6), day(4, 6), day(9, 2));
        assertThat(chart.painLine()).matches("M[\\d. ]+L[\\d. ]+M[\\d. ]+L[\\d. ]+M[\\d. ]+");
        assertThat(chart.marks()).hasSize(5);
    }

    @Test
    void keepsTheAxisFromZeroToTenWhateverTheValues() {
        assertThat(chart(day(0, 4), day(1, 4)).levels())
                .extracting(Chart.Level::value)
                .containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(chart(day(0, 10)).marks().getFirst().painY())
                .isEqualTo(chart().levels().getLast().y());
        assertThat(chart(day(0, 0)).marks().getFirst().painY())
                .isEqualTo(chart().levels().getFirst().y());
    }

    @Test
    void reachesFromTheFirstDayToTheLast() {
        List<Chart.Mark> marks = chart(day(0, 4), day(89, 4)).marks();
        assertThat(chart().ticks())
                .extracting(Chart.Tick::x)
                .startsWith(marks.getFirst().x())
                .endsWith(marks.getLast().x());
        assertThat(chart().ticks())
                .extracting(Chart.Tick::date)
                .startsWith(FROM)
                .endsWith(TO)
                .hasSize(4);
    }

    private static Chart chart(DayMean... means) {
        return new Chart(FROM, TO, List.of(means));
    }

    private static DayMean day(int day, double pain) {
        return new DayMean(FROM.plusDays(day), pain, pain, 1, Instant.EPOCH);
    }
}
