package sevenways.safety;

import java.util.List;

/**
 * The few questions should be asked.
 *
 * @param reasons ids of what asks for them
 * @param because the same in words
 */
public record Due(List<String> reasons, List<String> because) {

    /** Whether something has happened, besides days going by. */
    boolean isAtOnce() {
        return reasons.stream().anyMatch(reason -> !reason.equals(Recheck.WEEK));
    }
}
