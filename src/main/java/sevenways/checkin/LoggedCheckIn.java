package sevenways.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment's log, as read by others.
 *
 * @param date the patient's date that it belongs to
 * @param pain 0 to 10
 * @param stress 0 to 10
 * @param note the patient's own words; read by nobody else without their consent
 */
public record LoggedCheckIn(
        UUID id, Instant at, LocalDate date, int pain, int stress, @Nullable String note) {}
