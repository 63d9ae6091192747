package sevenways.plan.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.library.Library;
import sevenways.plan.memory.Lengths.Length;
import sevenways.plan.memory.Past.LastWeek;
import sevenways.plan.planner.Planner;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Help;
import sevenways.plan.situation.History;
import sevenways.plan.situation.History.Signals;
import sevenways.session.Ending;

/** Makes of what is on record what a week is planned from. No clock, no database, no chance. */
@Component
public class Recollection {

    private final Lengths lengths;
    private final Helping helping;
    private final Strain strain;
    private final PlanRules rules;

    Recollection(Library library, PlanRules rules) {
        this.lengths = new Lengths(library, rules);
        this.helping = new Helping(rules);
        this.strain = new Strain(rules);
        this.rules = rules;
    }

    /** How many days back sessions count. */
    public int days() {
        return rules.memory().days();
    }

    /** How many days back check-ins count. */
    public int stressDays() {
        return rules.stress().of();
    }

    /**
     * How strong practice has become, 0 to 100: exponential smoothing of the days, each 1 with a
     * practice and 0 without, {@code s = s * m + x * (1 - m)} with {@code m = 0.5^(1/halfLife)}
     * (Brown, Smoothing, Forecasting and Prediction, 1963; for habits in place of a streak: Loop
     * Habit Tracker, github.com/iSoron/uhabits, Score.kt). A free day takes little away, and none
     * takes it all.
     *
     * @param practised the dates with a practice; others than the last {@link #days()} do not count
     */
    public int strength(Set<LocalDate> practised, LocalDate today) {
        double keeps = Math.pow(0.5, 1.0 / rules.strength().halfLife());
        double score = 0;
        for (LocalDate day = today.minusDays(days()); !day.isAfter(today); day = day.plusDays(1)) {
            boolean counts = practised.contains(day);
            if (counts || day.isBefore(today)) {
                score = score * keeps + (counts ? 1 - keeps : 0);
            }
        }
        return (int) Math.round(100 * score);
    }

    /**
     * What is kept when a program is over: what was completed most often, or what the rules name
     * where nothing was.
     */
    public List<String> kept(List<Played> played) {
        List<String> kept =
                Favourites.of(played, helping.of(played)).stream()
                        .limit(rules.keeping().practices())
                        .toList();
        return kept.isEmpty() ? rules.keeping().without() : kept;
    }

    /** For how many days a flare softens the plan. */
    public int flareDays() {
        return rules.flare().days();
    }

    /** The history of a week that begins on this date, today. */
    public History of(Past past, LocalDate start) {
        LastWeek last = past.week();
        boolean goesOn =
                last != null
                        && ChronoUnit.DAYS.between(last.startsOn(), start)
                                < rules.memory().back() + Planner.DAYS;
        boolean follows =
                last != null
                        && goesOn
                        && ChronoUnit.DAYS.between(last.startsOn(), start) <= 2L * Planner.DAYS;
        History before = last == null ? History.NONE : last.history();
        Map<String, Length> grown = lengths.after(past.played());
        List<Help> helps = helping.of(past.played());
        return new History(
                goesOn ? before.weeks() + 1 : 0,
                minutes(grown),
                minutes(lengths.after(until(past.played(), start.minusDays(Planner.DAYS)))),
                Favourites.of(past.played(), helps),
                before.metSoFar(),
                follows ? before.outline().practices() : Set.of(),
                hurt(past.played(), start),
                strain.unsteady(past, start, start),
                signals(past, follows ? last : null, start),
                turns(grown),
                helps,
                null);
    }

    /**
     * The history of a week that has begun, looked at again: only what has happened since counts.
     */
    public History again(Past past, History kept, LocalDate start, LocalDate today) {
        Map<String, Length> grown = lengths.after(past.played());
        return new History(
                kept.weeks(),
                minutes(grown),
                kept.lengths(),
                kept.favourites(),
                kept.met(),
                kept.lastWeek(),
                hurt(past.played(), today),
                strain.unsteady(past, start, today),
                new Signals(
                        strain.stressful(past, today),
                        kept.signals().planned(),
                        kept.signals().done(),
                        kept.signals().below(),
                        kept.signals().light()),
                turns(grown),
                kept.helps(),
                kept.outline());
    }

    private Signals signals(Past past, @Nullable LastWeek last, LocalDate start) {
        int stressful = strain.stressful(past, start);
        if (last == null || !last.asked() || last.history().outline().items() == 0) {
            return new Signals(stressful, 0, 0, false, false);
        }
        LocalDate end = last.startsOn().plusDays(Planner.DAYS - 1L);
        int done =
                (int)
                        past.played().stream()
                                .filter(each -> each.ending() == Ending.COMPLETE)
                                .filter(each -> !each.date().isBefore(last.startsOn()))
                                .filter(each -> !each.date().isAfter(end))
                                .count();
        Signals before = last.history().signals();
        int items = last.history().outline().items();
        boolean below = done * 100 < items * rules.light().percent();
        boolean light = below && before.below();
        return new Signals(
                stressful,
                light ? items + before.planned() : items,
                light ? done + before.done() : done,
                below,
                light);
    }

    /** Whether a mean of stress makes this day and the next hard ones. */
    public boolean isHard(double stress) {
        return strain.isHard(stress);
    }

    private Set<String> hurt(List<Played> played, LocalDate today) {
        return played.stream()
                .filter(each -> each.ending() == Ending.HURT)
                .filter(each -> each.date().plusDays(rules.hurt().days()).isAfter(today))
                .map(Played::practice)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> minutes(Map<String, Length> lengths) {
        return lengths.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().minutes()));
    }

    private static Map<String, String> turns(Map<String, Length> lengths) {
        Map<String, String> turns = new HashMap<>();
        lengths.forEach(
                (slug, length) -> {
                    if (length.turn() != null) {
                        turns.put(slug, length.turn());
                    }
                });
        return turns;
    }

    private static List<Played> until(List<Played> played, LocalDate date) {
        return played.stream().filter(each -> each.date().isBefore(date)).toList();
    }
}
