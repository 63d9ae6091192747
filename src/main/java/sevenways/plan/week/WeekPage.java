package sevenways.plan.week;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.barrier.Barriers.Barrier;
import sevenways.plan.barrier.Barriers.Help;
import sevenways.plan.item.Review;
import sevenways.plan.item.Review.Offer;
import sevenways.plan.situation.Order;

/** What the page of a week shows. */
record WeekPage(List<Day> days, List<Review> reviews) {

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.entries().isEmpty());
    }

    /** A day; without entries it is free. */
    record Day(LocalDate date, List<Entry> entries) {

        /** Whether something was planned, and none of it stays. */
        public boolean isLeftOut() {
            return !entries.isEmpty()
                    && entries.stream().allMatch(entry -> entry.item().state() == State.SKIPPED);
        }
    }

    /**
     * An item with what can be done with it.
     *
     * @param closed whether the safety level shuts it
     * @param locked whether a clinician has locked it into the plan
     * @param undoable whether a change can be taken back
     * @param cautions what this patient has to mind
     * @param skipped what may help now that it was left out; null unless its owner did
     */
    record Entry(
            PlannedItem item,
            Practice practice,
            boolean closed,
            boolean locked,
            boolean undoable,
            List<Offer> offers,
            List<Caution> cautions,
            @Nullable Skipped skipped) {

        /** Whether what could stand in its place is shown: also where it was not liked. */
        public boolean mayBeSwapped() {
            boolean disliked =
                    skipped != null
                            && skipped.barrier() != null
                            && skipped.barrier().help() == Help.swap;
            return !offers.isEmpty() && (item.state() == State.PLANNED || disliked);
        }
    }

    /**
     * What may help with an item that its owner has left out.
     *
     * @param barrier what got in the way; null if they have not said
     * @param barriers what they may say
     * @param easier what asks for less; null if there is nothing
     * @param often whether dropping the practice is asked
     */
    record Skipped(
            @Nullable Barrier barrier,
            List<Barrier> barriers,
            @Nullable Offer easier,
            boolean often) {}

    /** A practice that is left out of every plan: by its owner's word, or by a clinician's. */
    record LeftOut(Practice practice, Order order) {}
}
