package sevenways.care.patient;

import java.time.ZonedDateTime;

/** The patient's own words with a check-in, and when, by their clock. */
record Note(ZonedDateTime at, String text) {}
