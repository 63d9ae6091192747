package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

        /** What its owner knows to be planned there; null for nothing. */
        default @Nullable Choice origin() {
            return choice();
        }
    }

    /**
     * The steps from what a day holds to what it shall hold: what was there stays where it was, or
     * comes back there, and the others are paired in their order.
     */
    public static <T extends Held> List<Step<T>> between(List<T> before, List<Choice> after) {
        List<Step<T>> steps = new ArrayList<>();
        List<T> leave = new ArrayList<>(before);
        List<Choice> come = new ArrayList<>(after);
        pair(leave, come, Held::origin, steps);
        pair(leave, come, Held::choice, steps);
        for (int at = 0; at < Math.max(leave.size(), come.size()); at++) {
            steps.add(
                    new Step<>(
                            at < leave.size() ? leave.get(at) : null,
                            at < come.size() ? come.get(at) : null));
        }
        return steps;
    }

    /** Pairs what is the same practice, and takes it out of both. */
    private static <T extends Held> void pair(
            List<T> leave,
            List<Choice> come,
            Function<T, @Nullable Choice> held,
            List<Step<T>> steps) {
        for (T one : List.copyOf(leave)) {
            Choice was = held.apply(one);
            come.stream()
                    .filter(is -> was != null && is.practice().equals(was.practice()))
                    .findFirst()
                    .ifPresent(
                            is -> {
                                steps.add(new Step<>(one, is));
                                leave.remove(one);
                                come.remove(is);
                            });
        }
    }
}
