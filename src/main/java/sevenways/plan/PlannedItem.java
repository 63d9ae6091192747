package sevenways.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One planned practice on a day.
 *
 * @param practice its slug
 * @param posture the name of the posture
 * @param part the name of the part of the day it is meant for; null for any time
 * @param reason why it is there, as a sentence for the patient
 */
public record PlannedItem(
        UUID id,
        LocalDate date,
        String practice,
        int minutes,
        String posture,
        @Nullable String part,
        String reason,
        State state) {

    /** What has become of it. */
    public enum State {
        PLANNED,
        DONE,
        SKIPPED,
        /** The program is paused; it goes on where it was. */
        RESTING
    }
}
