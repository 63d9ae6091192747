package sevenways.consent.grant;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import sevenways.consent.Scope;

/** A code that nobody has used yet, without the code itself: that is kept nowhere. */
public record OpenOffer(
        UUID id, String shownName, Scope scope, LocalDate endsOn, ZonedDateTime expiresAt) {}
