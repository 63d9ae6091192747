package sevenways.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.measure.Schedule.Offer;

/**
 * Where a patient stands with a measure today.
 *
 * @param latest the latest response; null before the first
 * @param due whether it is asked today
 * @param nextOn when it is asked next; null if it is due, declined, or there on request only
 * @param after the next date of the schedule after today
 * @param declined whether the patient does not want to be asked again
 */
record Standing(
        Measure measure,
        boolean onRequest,
        @Nullable Latest latest,
        boolean due,
        @Nullable LocalDate nextOn,
        LocalDate after,
        boolean declined) {

    /** The latest response to a measure. */
    record Latest(UUID id, LocalDate on, @Nullable BigDecimal score, int measureVersion) {}

    /**
     * What is on record of a measure.
     *
     * @param firstOn the day of its first response
     * @param told whether the patient said when to be asked again
     * @param asksAgainOn when; never, if told and null
     */
    record Kept(
            String measure,
            @Nullable LocalDate firstOn,
            @Nullable Latest latest,
            boolean told,
            @Nullable LocalDate asksAgainOn) {

        static Kept nothing(String measure) {
            return new Kept(measure, null, null, false, null);
        }

        @Nullable LocalDate answeredOn() {
            return latest == null ? null : latest.on();
        }

        boolean isDeclined() {
            return told && asksAgainOn == null;
        }

        private boolean mayAsk(LocalDate day) {
            return !isDeclined() && (asksAgainOn == null || !asksAgainOn.isAfter(day));
        }
    }

    static Standing of(
            Measure measure,
            Offer offer,
            Schedule schedule,
            Kept kept,
            LocalDate start,
            LocalDate today) {
        boolean due = kept.mayAsk(today) && schedule.asks(offer, start, kept.answeredOn(), today);
        LocalDate next = due ? null : next(offer, schedule, kept, start, today);
        LocalDate after = schedule.next(offer, start, today);
        return new Standing(
                measure, offer.onRequest(), kept.latest(), due, next, after, kept.isDeclined());
    }

    /** The first of the days on which it can become due, on which it does. */
    private static @Nullable LocalDate next(
            Offer offer, Schedule schedule, Kept kept, LocalDate start, LocalDate today) {
        LocalDate soon = schedule.next(offer, start, today);
        LocalDate again = kept.asksAgainOn() == null ? soon : kept.asksAgainOn();
        return Stream.of(again, soon, schedule.next(offer, start, soon))
                .filter(day -> day.isAfter(today))
                .filter(kept::mayAsk)
                .filter(day -> schedule.asks(offer, start, kept.answeredOn(), day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
