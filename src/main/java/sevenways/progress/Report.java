package sevenways.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.checkin.DayMean;
import sevenways.checkin.LoggedDay;

/**
 * What the last 90 days add up to, the same for the patient and for the clinicians they chose;
 * shown by the fragment {@code progress/report}.
 *
 * @param changes function first if it was logged at all, then pain
 * @param days the dates on which something was logged, latest first
 * @param effects before and after by practice
 * @param weeks the sessions of the last four weeks, latest first
 * @param spine for each pathway how much it was practised in the last seven days, 0 to 1
 */
public record Report(
        LocalDate from,
        LocalDate to,
        List<Change> changes,
        Chart chart,
        List<Row> days,
        List<Effect> effects,
        List<PracticeLog.Week> weeks,
        List<Double> spine) {

    /** What was logged of a date. */
    record Row(LocalDate date, @Nullable DayMean mean, @Nullable LoggedDay day) {}

    /** Where pain is heading. */
    public Direction direction() {
        return changes.getLast().direction();
    }

    /** On how many of the days there is a check-in. */
    public int checkedIn() {
        return chart.means().size();
    }

    static List<Row> rows(List<DayMean> means, List<LoggedDay> days) {
        return Stream.concat(means.stream().map(DayMean::date), days.stream().map(LoggedDay::date))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .map(date -> new Row(date, mean(means, date), day(days, date)))
                .toList();
    }

    private static @Nullable DayMean mean(List<DayMean> means, LocalDate date) {
        return means.stream().filter(mean -> mean.date().equals(date)).findFirst().orElse(null);
    }

    private static @Nullable LoggedDay day(List<LoggedDay> days, LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst().orElse(null);
    }
}
