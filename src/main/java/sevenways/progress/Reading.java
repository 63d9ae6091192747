package sevenways.progress;

import java.time.LocalDate;

/** What a measure was on a date, 0 to 10: the mean of its check-ins, or the day's own answer. */
record Reading(LocalDate date, double value) {}
