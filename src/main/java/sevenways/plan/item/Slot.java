package sevenways.plan.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.planner.Revision;
import sevenways.plan.situation.Choice;

/**
 * An item that a rule may make into something else, with what was changed of it.
 *
 * @param changes the latest last
 */
record Slot(PlanItem item, List<PlanChange> changes) implements Revision.Held {

    private static final String FLARE = "flare";

    @Override
    public Choice choice() {
        return item.choice();
    }

    /** What its owner knows of: as it was before the changes that still wait for their word. */
    @Override
    public @Nullable Choice origin() {
        List<PlanChange> waiting = waiting();
        return waiting.isEmpty() ? now() : waiting.getFirst().before();
    }

    /** What stands there now; null for what is left out. */
    @Nullable Choice now() {
        return item.isOpen() ? item.choice() : null;
    }

    /** What is like what was before, with the reason it had, unless a flare was that. */
    @Nullable Choice asBefore(@Nullable Choice is) {
        Choice before = origin();
        return before == null || is == null || isOver(before, is) ? is : before.at(is.part());
    }

    /** Whether it stood there for a flare, and does so no more. */
    static boolean isOver(@Nullable Choice was, @Nullable Choice is) {
        return was != null && is != null && isOfFlare(was) && !isOfFlare(is);
    }

    private static boolean isOfFlare(Choice choice) {
        return choice.reason().startsWith(FLARE);
    }

    /** Whether a rule may change it: it is open, or it was a rule that left it out. */
    boolean isFree() {
        boolean ruled = !changes.isEmpty() && changes.getLast().isByRule();
        return item.isOpen() || item.state() == State.SKIPPED && ruled;
    }

    /** The changes by rule since its owner last had a word. */
    List<PlanChange> waiting() {
        List<PlanChange> waiting = new ArrayList<>();
        for (PlanChange change : changes.reversed()) {
            if (!change.waitsForAWord()) {
                break;
            }
            waiting.addFirst(change);
        }
        return waiting;
    }
}
