package sevenways.plan.item;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;

/**
 * A change by rule that waits for the patient's word, before and after side by side.
 *
 * @param before null for what is new
 * @param after null for what goes
 * @param days on how many days
 */
public record Review(
        UUID bundle, @Nullable Offer before, @Nullable Offer after, int days, String why) {

    /** Something that could stand in an item's place, or that stood there. */
    public record Offer(Practice practice, int minutes, String posture) {}
}
