package sevenways.safety;

import java.util.List;
import sevenways.safety.screen.Recheck;

/**
 * The few questions should be asked.
 *
 * @param reasons ids of what asks for them
 * @param because the same in words
 */
public record Due(List<String> reasons, List<String> because) {

    /** Whether something has happened, besides days going by. */
    public boolean isAtOnce() {
        return reasons.stream().anyMatch(reason -> !reason.equals(Recheck.WEEK));
    }
}
