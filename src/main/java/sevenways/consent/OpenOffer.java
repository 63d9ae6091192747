package sevenways.consent;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/** A code that nobody has used yet, without the code itself: that is kept nowhere. */
record OpenOffer(
        UUID id, String shownName, Scope scope, LocalDate endsOn, ZonedDateTime expiresAt) {}
