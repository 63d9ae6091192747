package sevenways.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.plan.situation.PartOfDay;

/**
 * One planned practice on a day.
 *
 * @param practice its slug
 * @param posture the name of the posture
 * @param part the name of the part of the day it is meant for; null for any time
 * @param reason why it is there, as a sentence for the patient
 * @param skip null unless its owner has left it out
 * @param cue when its owner wants to do it, in their own words; null where they have not said
 */
public record PlannedItem(
        UUID id,
        LocalDate date,
        String practice,
        int minutes,
        String posture,
        @Nullable String part,
        String reason,
        State state,
        @Nullable Skip skip,
        @Nullable String cue) {

    /**
     * That its owner has left it out.
     *
     * @param barrier what got in the way, an id; null if they have not said
     */
    public record Skip(@Nullable String barrier) {}

    /** Whether the part of the day it is meant for is over at this time. */
    public boolean isPast(LocalTime now) {
        return part != null && PartOfDay.valueOf(part).isOver(now);
    }

    /** What has become of it. */
    public enum State {
        PLANNED,
        DONE,
        SKIPPED,
        /** The program is paused; it goes on where it was. */
        RESTING
    }
}
