package sevenways.session;

import java.time.Instant;

/** How much a patient has practised in a span of days, and when last. */
public record SessionActivity(Instant lastAt, long sessions, long seconds) {}
