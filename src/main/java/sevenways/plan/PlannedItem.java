package sevenways.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One planned practice on a day.
 *
 * @param practice its slug
 * @param posture the name of the posture
 * @param reason why it is there, as a sentence for the patient
 */
public record PlannedItem(
        UUID id,
        LocalDate date,
        String practice,
        int minutes,
        String posture,
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
