package sevenways.alarm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When pain has risen: the worst pain of each of so many days in a row is so many points above the
 * median of the worst pain of the days before them.
 *
 * @param points of the scale from 0 to 10
 * @param days in a row
 * @param medianOver how many days before them the median looks at
 * @param logged with fewer logged days among those there is no median
 */
record Rising(String reason, int points, int days, int medianOver, int logged) {

    /** How many days before a day have to be known to judge it. */
    int reach() {
        return days - 1 + medianOver;
    }

    /**
     * Whether pain has risen in the days that end with this one.
     *
     * @param worst the worst pain of each day of which one is known, 0 to 10
     */
    boolean holds(Map<LocalDate, Integer> worst, LocalDate last) {
        LocalDate first = last.minusDays(days - 1L);
        List<Integer> before =
                first.minusDays(medianOver)
                        .datesUntil(first)
                        .map(worst::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        if (before.size() < logged) {
            return false;
        }
        double limit = median(before) + points;
        return first.datesUntil(last.plusDays(1))
                .allMatch(date -> worst.containsKey(date) && worst.get(date) >= limit);
    }

    /** Half of the values are not above it; between two in the middle it is their mean. */
    private static double median(List<Integer> sorted) {
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
