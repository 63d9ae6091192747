package sevenways.checkin;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import sevenways.account.Patient;

/**
 * When a check-in was.
 *
 * @param date the patient's date at that time
 * @param told whether the patient said so; else it is the time of saving
 */
record Moment(LocalDate date, Instant at, boolean told) {

    /** How many days before today may still be filled in. */
    static final int DAYS_BACK = 7;

    /** Whether something may be added to this date. */
    static boolean isOpen(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && !date.isBefore(today.minusDays(DAYS_BACK));
    }

    /**
     * When the check-in of a form was. Empty, with an error at the field, where that cannot be.
     *
     * @param before the entry that is being changed, which may stay where it is however long ago
     */
    static Optional<Moment> of(
            CheckInDraft draft,
            Patient patient,
            Clock clock,
            @Nullable LoggedCheckIn before,
            BindingResult errors) {
        if (before != null && draft.isAsLateAs(CheckInDraft.of(before, patient.zone()))) {
            return Optional.of(new Moment(before.date(), before.at(), true));
        }
        LocalDate today = patient.today(clock);
        LocalDate date = parse(draft.date(), LocalDate::parse, "date", errors);
        LocalTime time = parse(draft.time(), LocalTime::parse, "time", errors);
        LocalDate day = date == null ? today : date;
        if (day.isAfter(today)) {
            errors.rejectValue("date", "checkin.date.future");
        } else if (!isOpen(day, today) && (before == null || !day.equals(before.date()))) {
            errors.rejectValue("date", "checkin.date.early");
        }
        if (errors.hasFieldErrors("date") || errors.hasFieldErrors("time")) {
            return Optional.empty();
        }
        Moment moment =
                time == null && day.equals(today) ? now(patient, clock) : on(patient, day, time);
        if (moment.at.isAfter(clock.instant())) {
            errors.rejectValue("time", "checkin.time.future");
            return Optional.empty();
        }
        return Optional.of(moment);
    }

    private static Moment now(Patient patient, Clock clock) {
        // PostgreSQL keeps microseconds: what is told is what is kept.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(LocalDate.ofInstant(at, patient.zone()), at, false);
    }

    /**
     * A time on a date, or midday where no time is known. A time that the clocks skipped on that
     * date is moved on by as much as they were; of a time that came twice the first is meant.
     */
    private static Moment on(Patient patient, LocalDate date, @Nullable LocalTime time) {
        LocalTime known = time == null ? LocalTime.NOON : time;
        return new Moment(date, date.atTime(known).atZone(patient.zone()).toInstant(), true);
    }

    private static <T> @Nullable T parse(
            @Nullable String text, Function<String, T> parser, String field, BindingResult errors) {
        try {
            return text == null || text.isBlank() ? null : parser.apply(text.strip());
        } catch (DateTimeException unreadable) {
            errors.rejectValue(field, "checkin." + field + ".unreadable");
            return null;
        }
    }
}
