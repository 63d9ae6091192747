package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sevenways.plan.situation.Choice;

/**
 * What it takes to make one day out of another: a practice that stays in another length, one in
 * another's place, one that goes, one that comes.
 */
public final class Revision {

    private Revision() {}

    /** One step; where both are the same choice, nothing changes. */
    public record Step<T>(@Nullable T before, @Nullable Choice after) {}

    /** What a day held, as its owner keeps it. */
    public interface Held {
        /** What is planned there. */
        Choice choice();
    }

    /** The steps from what a day holds to what it shall hold. */
    public static <T extends Held> List<Step<T>> between(List<T> before, List<Choice> after) {
        List<Step<T>> steps = new ArrayList<>();
        List<T> leave = new ArrayList<>(before);
        List<Choice> come = new ArrayList<>(after);
        for (T one : before) {
            Optional<Choice> same =
                    come.stream()
                            .filter(other -> other.practice().equals(one.choice().practice()))
                            .findFirst();
            if (same.isPresent()) {
                steps.add(new Step<>(one, same.get()));
                leave.remove(one);
                come.remove(same.get());
            }
        }
        for (int at = 0; at < Math.max(leave.size(), come.size()); at++) {
            steps.add(
                    new Step<>(
                            at < leave.size() ? leave.get(at) : null,
                            at < come.size() ? come.get(at) : null));
        }
        return steps;
    }
}
