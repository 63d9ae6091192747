package sevenways.care.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What has come from a patient of late, as far as they share it.
 *
 * @param lastOn the date of their last check-in or session, by their calendar; null for none within
 *     four weeks
 * @param quietDays days since then, or since they let the clinician in where there was nothing yet
 * @param sessions how many in the last seven days
 */
record Activity(@Nullable LocalDate lastOn, long quietDays, long sessions) {

    private static final int SILENT_AFTER_DAYS = 14;

    static Activity of(
            @Nullable LocalDate lastOn, LocalDate grantedOn, LocalDate today, long sessions) {
        LocalDate quietSince = lastOn == null ? grantedOn : lastOn;
        return new Activity(lastOn, ChronoUnit.DAYS.between(quietSince, today), sessions);
    }

    boolean isSilent() {
        return quietDays >= SILENT_AFTER_DAYS;
    }
}
