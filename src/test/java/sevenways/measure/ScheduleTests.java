package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.measure.Schedule.Offer;

class ScheduleTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Offer PEG = new Offer("peg", 0, false);
    private static final Offer PGIC = new Offer("pgic", 2, false);
    private final Schedule schedule = ShippedMeasures.ALL.schedule();

    @Test
    void asksAtTheStartInWeeks2And4And8And12AndThenEvery12() {
        List<LocalDate> dates =
                Stream.iterate(START, date -> schedule.next(PEG, START, date)).limit(8).toList();
        assertThat(dates)
                .extracting(date -> (int) (date.toEpochDay() - START.toEpochDay()) / 7)
                .containsExactly(0, 2, 4, 8, 12, 24, 36, 48);
    }

    @Test
    void whatComparesWithTheStartIsNotAskedAtTheStart() {
        assertThat(schedule.asks(PGIC, START, null, START)).isFalse();
        assertThat(schedule.asks(PGIC, START, null, START.plusWeeks(2))).isTrue();
        assertThat(schedule.next(PGIC, START, START)).isEqualTo(START.plusWeeks(2));
    }

    @Test
    void anAnswerCountsUntilTheNextDate() {
        assertThat(schedule.asks(PEG, START, START, START.plusDays(13))).isFalse();
        assertThat(schedule.asks(PEG, START, START, START.plusDays(14))).isTrue();
    }

    @Test
    void anAnswerShortlyBeforeOrLateAfterADateIsNotAskedForAgainAtOnce() {
        LocalDate week2 = START.plusWeeks(2);
        assertThat(schedule.asks(PEG, START, week2.minusDays(6), week2)).isFalse();
        assertThat(schedule.asks(PEG, START, week2.minusDays(7), week2)).isTrue();
        assertThat(schedule.asks(PEG, START, week2.plusDays(13), START.plusWeeks(4))).isFalse();
    }

    @Test
    void datesThatPassedAreAskedForOnceOnly() {
        LocalDate week30 = START.plusWeeks(30);
        assertThat(schedule.asks(PEG, START, START, week30)).isTrue();
        assertThat(schedule.asks(PEG, START, week30, week30)).isFalse();
        assertThat(schedule.next(PEG, START, week30)).isEqualTo(START.plusWeeks(36));
    }

    @Test
    void whatIsOnRequestIsNeverAsked() {
        assertThat(schedule.asks(new Offer("phq-8", 0, true), START, null, START)).isFalse();
        assertThat(schedule.offers())
                .filteredOn(Offer::onRequest)
                .extracting(Offer::measure)
                .containsExactly("phq-8", "gad-7");
    }
}
