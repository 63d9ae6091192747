package sevenways.session;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;

/**
 * A patient's session is on record, or its record has come forward: from interrupted to its real
 * ending, or to the ratings after it.
 *
 * @param practice its slug
 * @param planItem the plan item it was started from
 */
public record SessionRecorded(
        PatientId patient,
        UUID session,
        String practice,
        LocalDate date,
        @Nullable UUID planItem,
        Ending ending) {}
