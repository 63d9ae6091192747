package sevenways.plan.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a week is planned from, of all that has happened. It is kept with the week, so that the week
 * can be explained, and the next one made, without asking for the past again.
 *
 * @param weeks how many were planned before this one since the last long break
 * @param lengths the minutes that each practice has grown to; what is not there starts small
 * @param lengthsBefore the same seven days earlier
 * @param favourites slugs of what was completed most often, the most first
 * @param met slugs of what was planned in the weeks before
 * @param lastWeek slugs of what was planned in the week before
 * @param hurt slugs of what is left out as it hurt
 * @param unsteady the days of this week that are known as hard ones
 * @param turns why the length of a practice is no longer what it was, a message key after {@code
 *     plan.reason.}
 * @param helps what seems to help, the most first
 * @param outline what this week came to hold
 */
public record History(
        int weeks,
        Map<String, Integer> lengths,
        Map<String, Integer> lengthsBefore,
        List<String> favourites,
        Set<String> met,
        Set<String> lastWeek,
        Set<String> hurt,
        Set<Integer> unsteady,
        Signals signals,
        Map<String, String> turns,
        List<Help> helps,
        Outline outline) {

    /** Nothing has happened yet. */
    public static final History NONE =
            new History(0, null, null, null, null, null, null, null, null, null, null, null);

    /** What is not told is empty. */
    public History(
            int weeks,
            @Nullable Map<String, Integer> lengths,
            @Nullable Map<String, Integer> lengthsBefore,
            @Nullable List<String> favourites,
            @Nullable Set<String> met,
            @Nullable Set<String> lastWeek,
            @Nullable Set<String> hurt,
            @Nullable Set<Integer> unsteady,
            @Nullable Signals signals,
            @Nullable Map<String, String> turns,
            @Nullable List<Help> helps,
            @Nullable Outline outline) {
        this.weeks = weeks;
        this.lengths = Objects.requireNonNullElse(lengths, Map.of());
        this.lengthsBefore = Objects.requireNonNullElse(lengthsBefore, Map.of());
        this.favourites = Objects.requireNonNullElse(favourites, List.of());
        this.met = Objects.requireNonNullElse(met, Set.of());
        this.lastWeek = Objects.requireNonNullElse(lastWeek, Set.of());
        this.hurt = Objects.requireNonNullElse(hurt, Set.of());
        this.unsteady = Objects.requireNonNullElse(unsteady, Set.of());
        this.signals = Objects.requireNonNullElse(signals, Signals.NONE);
        this.turns = Objects.requireNonNullElse(turns, Map.of());
        this.helps = Objects.requireNonNullElse(helps, List.of());
        this.outline = Objects.requireNonNullElse(outline, new Outline(Set.of(), 0));
    }

    /**
     * What the log says.
     *
     * @param stressful on how many of the last days stress was high
     * @param planned how many items the last weeks held that were looked at
     * @param done how many of them were done
     * @param below whether the week before stayed below the limit
     * @param light whether enough weeks running did
     */
    public record Signals(int stressful, int planned, int done, boolean below, boolean light) {

        static final Signals NONE = new Signals(0, 0, 0, false, false);
    }

    /** What a week held: its practices, and how many items. */
    public record Outline(Set<String> practices, int items) {}

    /** The same, with what the week came to hold. */
    public History with(List<List<Choice>> week) {
        List<Choice> all = week.stream().flatMap(List::stream).toList();
        Set<String> practices = all.stream().map(Choice::practice).collect(Collectors.toSet());
        return new History(
                weeks,
                lengths,
                lengthsBefore,
                favourites,
                met,
                lastWeek,
                hurt,
                unsteady,
                signals,
                turns,
                helps,
                new Outline(practices, all.size()));
    }

    /** The same as if nothing of late asked for a change: what a change is set against. */
    public History plain() {
        return new History(
                weeks,
                lengthsBefore,
                lengthsBefore,
                favourites,
                met,
                lastWeek,
                Set.of(),
                Set.of(),
                Signals.NONE,
                Map.of(),
                List.of(),
                outline);
    }

    /** What had been planned by the end of this week. */
    public Set<String> metSoFar() {
        Set<String> all = new HashSet<>(met);
        all.addAll(outline.practices());
        return all;
    }
}
