package sevenways.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;

/** What the pages of the log show. */
@Component
class LogBook {

    /** A date with all that was logged of it. */
    record Page(LocalDate date, List<LoggedCheckIn> checkIns, @Nullable LoggedDay day) {

        boolean hasSomething() {
            return !checkIns.isEmpty() || day != null;
        }
    }

    private final CheckInService checkIns;
    private final Clock clock;

    LogBook(CheckInService checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** The dates before today to which something may be added, the latest first. */
    List<LocalDate> earlierDates(Patient patient) {
        LocalDate today = patient.today(clock);
        return IntStream.rangeClosed(1, Moment.DAYS_BACK).mapToObj(today::minusDays).toList();
    }

    /** The dates that an entry may be moved to, its own included, the latest first. */
    List<LocalDate> datesFor(LoggedCheckIn entry, Patient patient) {
        Stream<LocalDate> open =
                Stream.concat(Stream.of(patient.today(clock)), earlierDates(patient).stream());
        return Stream.concat(open, Stream.of(entry.date())).distinct().toList();
    }

    /** Whether this date has begun where the patient lives. */
    boolean hasBegun(LocalDate date, Patient patient) {
        return !date.isAfter(patient.today(clock));
    }

    /** Whether something may be added to this date. */
    boolean isOpen(LocalDate date, Patient patient) {
        return Moment.isOpen(date, patient.today(clock));
    }

    /** The open dates of which something is logged, the latest first. Two statements. */
    List<Page> lastDays(Patient patient) {
        LocalDate today = patient.today(clock);
        return pages(patient, today.minusDays(Moment.DAYS_BACK), today).stream()
                .filter(Page::hasSomething)
                .toList();
    }

    /** All that is logged of a date. Two statements. */
    Page page(Patient patient, LocalDate date) {
        return pages(patient, date, date).getFirst();
    }

    /** Where a date's log is shown and added to. */
    String pathOf(LocalDate date, Patient patient) {
        return date.equals(patient.today(clock)) ? "/check-ins" : "/check-ins/" + date;
    }

    private List<Page> pages(Patient patient, LocalDate from, LocalDate to) {
        List<LoggedCheckIn> entries = checkIns.between(patient.id(), from, to);
        List<LoggedDay> days = checkIns.days(patient.id(), from, to);
        return Stream.iterate(to, date -> !date.isBefore(from), date -> date.minusDays(1))
                .map(date -> page(date, entries, days))
                .toList();
    }

    private static Page page(LocalDate date, List<LoggedCheckIn> entries, List<LoggedDay> days) {
        return new Page(
                date,
                entries.stream().filter(entry -> entry.date().equals(date)).toList(),
                days.stream().filter(day -> day.date().equals(date)).findFirst().orElse(null));
    }
}
