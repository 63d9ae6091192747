package sevenways.plan.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sevenways.plan.situation.History;

/**
 * What has happened, as it is on record.
 *
 * @param played the sessions of the days that planning remembers
 * @param stress the mean of each date with a check-in, 0 to 10
 * @param week the latest that was planned; null before the first
 */
public record Past(List<Played> played, Map<LocalDate, Double> stress, @Nullable LastWeek week) {

    /**
     * A week that was planned.
     *
     * @param asked whether the week can be counted for what was done: not one with a flare
     */
    public record LastWeek(LocalDate startsOn, History history, boolean asked) {}
}
