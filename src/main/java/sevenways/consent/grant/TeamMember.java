package sevenways.consent.grant;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.consent.Scope;

/** A clinician on the patient's care team: what they may see, and until the end of which day. */
public record TeamMember(
        UUID consent,
        String name,
        @Nullable String profession,
        Scope scope,
        LocalDate endsOn,
        ZonedDateTime since) {}
