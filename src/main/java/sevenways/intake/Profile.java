package sevenways.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a patient told at the start, as far as a plan must know it.
 *
 * @param needs for each pathway's slug how much it is needed, 0 to 10
 * @param minutesADay what there is time for, 2 to 20
 * @param postures names of the postures that are possible: bed, floor, chair, standing
 * @param conditions what the choice of practices has to mind, in the words of the practices'
 *     cautions, such as {@code pregnancy}
 * @param times of day that suit: morning, midday, afternoon, evening, night; none means any
 * @param eyesMayClose whether it is all right to close the eyes; true where it was not asked
 */
public record Profile(
        Map<String, Integer> needs,
        int minutesADay,
        Set<String> postures,
        Set<String> conditions,
        Set<String> times,
        boolean eyesMayClose,
        Instant takenAt) {

    public Profile {
        needs = Map.copyOf(needs);
        postures = Set.copyOf(postures);
        conditions = Set.copyOf(conditions);
        times = Set.copyOf(times);
    }

    /** With no conditions, at any time of day. */
    public Profile(
            Map<String, Integer> needs, int minutesADay, Set<String> postures, Instant takenAt) {
        this(needs, minutesADay, postures, Set.of(), Set.of(), true, takenAt);
    }
}
