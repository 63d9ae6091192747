package sevenways.checkin;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The check-ins of one date taken together.
 *
 * @param pain the mean, 0 to 10
 * @param stress the mean, 0 to 10
 * @param checkIns how many there are
 * @param lastAt when the last of them was made
 */
public record DayMean(LocalDate date, double pain, double stress, long checkIns, Instant lastAt) {}
