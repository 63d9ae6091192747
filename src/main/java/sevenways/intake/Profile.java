package sevenways.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a patient told at the start.
 *
 * @param needs for each pathway's slug how much it is needed, 0 to 10
 * @param minutesADay what there is time for, 2 to 20
 * @param postures names of the postures that are possible: bed, floor, chair, standing
 */
public record Profile(
        Map<String, Integer> needs, int minutesADay, Set<String> postures, Instant takenAt) {

    public Profile {
        needs = Map.copyOf(needs);
        postures = Set.copyOf(postures);
    }

    boolean saysTheSameAs(Profile other) {
        return needs.equals(other.needs)
                && minutesADay == other.minutesADay
                && postures.equals(other.postures);
    }
}
