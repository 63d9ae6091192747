package sevenways.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.plan.PlannedItem;
import sevenways.plan.Standing;
import sevenways.safety.SafetyLevel;

/**
 * The day as it lies ahead.
 *
 * @param level of safety; null before the first screen
 * @param now the one thing to do
 * @param item what to begin, where that is the thing to do
 * @param rest what else is planned for today, without what was skipped
 * @param spine for each pathway how much it was practised in the last seven days, 0 to 1
 * @param standing how the program stands; null before the first
 * @param strength of practice, 0 to 100
 */
record Today(
        LocalDate date,
        @Nullable SafetyLevel level,
        Now now,
        @Nullable Item item,
        List<Item> rest,
        List<Double> spine,
        @Nullable Standing standing,
        int strength) {

    /** What a day can ask for. */
    enum Now {
        /** Nobody has asked about red flags yet. */
        SCREEN,
        /** A red flag asks for help before anything else. */
        HELP,
        /** The profile is missing that a plan needs. */
        INTAKE,
        /** The same, and it is half done. */
        RESUME,
        /** A plan can be made. */
        PLAN,
        BEGIN,
        /** Everything open is locked until a clinician has looked. */
        WAIT,
        /** The program is paused. */
        PAUSED,
        /** What is left waits for a day with less stress. */
        STEADY,
        /** All of today's items are done. */
        DONE,
        /** The plan leaves this day free. */
        FREE
    }

    /** Whether there is a plan, and no red flag that comes before anything else. */
    boolean hasBegun() {
        return switch (now) {
            case SCREEN, HELP, INTAKE, RESUME, PLAN -> false;
            case BEGIN, WAIT, PAUSED, STEADY, DONE, FREE -> true;
        };
    }

    /**
     * A planned item with its practice.
     *
     * @param locked whether a red flag keeps it closed for now
     * @param waiting whether it waits for a day with less stress
     * @param past whether the part of the day it is meant for is over; it can be done all the same
     */
    record Item(
            PlannedItem planned, Practice practice, boolean locked, boolean waiting, boolean past) {

        /** The part of the day it is meant for, which is not told once it is over. */
        public @Nullable String part() {
            return past ? null : planned.part();
        }

        public boolean isDone() {
            return planned.state() == PlannedItem.State.DONE;
        }

        boolean isOpen() {
            return planned.state() == PlannedItem.State.PLANNED && !locked && !waiting;
        }

        /** The minutes of the shortest variant in the same posture; null if this is it. */
        public @Nullable Integer shorter() {
            return practice.variants().stream()
                    .filter(variant -> variant.posture().name().equals(planned.posture()))
                    .map(Practice.Variant::minutes)
                    .filter(minutes -> minutes < planned.minutes())
                    .min(Integer::compareTo)
                    .orElse(null);
        }
    }
}
