package sevenways.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;

/**
 * Which measures are offered and in which weeks they are asked, counted from the first answer.
 *
 * @param weeks the first dates, from 0
 * @param thereafterEvery so many weeks from the last of them on, without end
 * @param freshDays an answer so many days before a date still counts for it
 * @param laterDays after so many days a measure is asked again that was put off
 */
record Schedule(
        int version,
        List<Integer> weeks,
        int thereafterEvery,
        int freshDays,
        int laterDays,
        List<Offer> offers) {

    /**
     * One of the measures offered.
     *
     * @param fromWeek the first week in which it is asked
     * @param onRequest whether it is never asked and only there for who wants it
     */
    record Offer(String measure, int fromWeek, boolean onRequest) {}

    /** The latest date up to today, today too, on which it was to be asked. */
    Optional<LocalDate> latest(Offer offer, LocalDate start, LocalDate today) {
        return dates(offer, start)
                .takeWhile(date -> !date.isAfter(today))
                .reduce((earlier, later) -> later);
    }

    /** The next date after this day on which it is to be asked. */
    LocalDate next(Offer offer, LocalDate start, LocalDate day) {
        return dates(offer, start).filter(date -> date.isAfter(day)).findFirst().orElseThrow();
    }

    /**
     * Whether it is to be asked on this day.
     *
     * @param answeredOn the day of the latest answer
     */
    boolean asks(Offer offer, LocalDate start, @Nullable LocalDate answeredOn, LocalDate day) {
        return !offer.onRequest()
                && latest(offer, start, day).filter(date -> !isFresh(answeredOn, date)).isPresent();
    }

    /** What a schema cannot see: weeks out of their order, measures that there are not. */
    static List<Problem> problems(AuthoredFile<Schedule> file, Set<String> measures) {
        List<Problem> problems = new ArrayList<>();
        Schedule schedule = file.value();
        if (!schedule.weeks().equals(schedule.weeks().stream().sorted().toList())) {
            problems.add(file.problem("/weeks", "are not in their order"));
        }
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < schedule.offers().size(); n++) {
            String measure = schedule.offers().get(n).measure();
            if (!measures.contains(measure)) {
                problems.add(file.problem("/offers/" + n, "names a measure that there is not"));
            }
            if (!seen.add(measure)) {
                problems.add(file.problem("/offers/" + n, "offers the same measure again"));
            }
        }
        return problems;
    }

    private boolean isFresh(@Nullable LocalDate answeredOn, LocalDate date) {
        return answeredOn != null && answeredOn.isAfter(date.minusDays(freshDays));
    }

    private Stream<LocalDate> dates(Offer offer, LocalDate start) {
        return IntStream.iterate(0, n -> n + 1)
                .map(this::week)
                .filter(week -> week >= offer.fromWeek())
                .mapToObj(start::plusWeeks);
    }

    private int week(int n) {
        int more = n - weeks.size() + 1;
        return more <= 0 ? weeks.get(n) : weeks.getLast() + more * thereafterEvery;
    }
}
