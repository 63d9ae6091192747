package sevenways.plan.item;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.planner.Planner;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Order;
import sevenways.plan.situation.Situation;

/** Tells what keeps an item from being again what it was: what a plan promises holds then too. */
@Component
class Hindrances {

    private final PlanItemRepository items;
    private final Planner planner;

    Hindrances(PlanItemRepository items, Planner planner) {
        this.items = items;
        this.planner = planner;
    }

    /**
     * Why it stays as it is; empty if nothing keeps it. Leaving out what was new is always free.
     *
     * @param now empty while something lacks that has to be told first
     */
    Optional<Outcome> of(PlanItem item, PlanChange change, Optional<Situation> now) {
        Choice before = change.before();
        if (before == null || item.state() == State.DONE) {
            return Optional.empty();
        }
        return now.isEmpty()
                ? Optional.of(Outcome.CLOSED)
                : closed(before, now.get()).or(() -> onTheDay(item, before, now.get()));
    }

    private Optional<Outcome> closed(Choice before, Situation now) {
        if (planner.permits(before, now)) {
            return Optional.empty();
        }
        boolean dropped =
                now.order(before.practice())
                        .filter(order -> order.kind() == Order.Kind.DROP)
                        .isPresent();
        return Optional.of(dropped ? Outcome.DROPPED : Outcome.CLOSED);
    }

    /** What makes a day that is too long already no longer is free all the same. */
    private Optional<Outcome> onTheDay(PlanItem item, Choice before, Situation now) {
        List<PlanItem> others = beside(item);
        if (others.stream().anyMatch(one -> one.choice().practice().equals(before.practice()))) {
            return Optional.of(Outcome.TWICE);
        }
        int more = before.minutes() - (item.isOpen() ? item.choice().minutes() : 0);
        int day = before.minutes() + minutes(others);
        return more > 0 && day > now.minutesADay() ? Optional.of(Outcome.FULL) : Optional.empty();
    }

    private List<PlanItem> beside(PlanItem item) {
        return items
                .findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(
                        item.patient(), item.plannedOn(), item.plannedOn())
                .stream()
                .filter(other -> other != item)
                .toList();
    }

    private static int minutes(List<PlanItem> items) {
        return items.stream()
                .filter(item -> item.state() != State.SKIPPED)
                .mapToInt(item -> item.choice().minutes())
                .sum();
    }
}
