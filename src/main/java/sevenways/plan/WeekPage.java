package sevenways.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;

/** What the page of a week shows. */
record WeekPage(List<Day> days, List<Review> reviews) {

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.entries().isEmpty());
    }

    /** A day; without entries it is free. */
    record Day(LocalDate date, List<Entry> entries) {}

    /**
     * An item with what can be done with it.
     *
     * @param closed whether the safety level shuts it
     * @param undoable whether a change can be taken back
     * @param cautions what this patient has to mind
     */
    record Entry(
            PlannedItem item,
            Practice practice,
            boolean closed,
            boolean undoable,
            List<Offer> offers,
            List<Caution> cautions) {}

    /** Something that could stand in an item's place. */
    record Offer(Practice practice, int minutes, String posture) {}

    /**
     * A change by rule that waits for the patient's word, before and after side by side.
     *
     * @param before null for what is new
     * @param after null for what goes
     * @param days on how many days
     */
    record Review(
            UUID bundle, @Nullable Offer before, @Nullable Offer after, int days, String why) {}
}
