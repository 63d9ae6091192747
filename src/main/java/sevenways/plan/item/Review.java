package sevenways.plan.item;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;

/** What a rule has changed and waits for the patient's word, under the reason for all of it. */
public record Review(String why, List<Step> steps) {

    /**
     * Before and after, side by side.
     *
     * @param before null for what is new
     * @param after null for what goes
     * @param days on how many days
     */
    public record Step(UUID bundle, @Nullable Offer before, @Nullable Offer after, int days) {}

    /** Something that could stand in an item's place, or that stood there. */
    public record Offer(Practice practice, int minutes, String posture) {}
}
