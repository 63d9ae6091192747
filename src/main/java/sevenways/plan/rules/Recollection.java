package sevenways.plan.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sevenways.library.Library;
import sevenways.plan.rules.History.Signals;
import sevenways.plan.rules.Past.LastWeek;
import sevenways.session.Ending;

/** Makes of what is on record what a week is planned from. No clock, no database, no chance. */
public class Recollection {

    private static final int FAVOURITES = 5;
    private static final int OFTEN = 2;

    private final Lengths lengths;
    private final PlanRules rules;

    Recollection(Library library, PlanRules rules) {
        this.lengths = new Lengths(library, rules);
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

    /** What is kept when a program is over: what was completed most often. */
    public List<String> kept(List<Played> played) {
        return favourites(played).stream().limit(rules.keeping().practices()).toList();
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
        return new History(
                goesOn ? before.weeks() + 1 : 0,
                lengths.after(past.played()),
                lengths.after(until(past.played(), start.minusDays(Planner.DAYS))),
                favourites(past.played()),
                before.metSoFar(),
                follows ? before.outline().practices() : Set.of(),
                hurt(past.played(), start),
                unsteady(past, start, start),
                signals(past, follows ? last : null, start),
                null);
    }

    /**
     * The history of a week that has begun, looked at again: only what has happened since counts.
     */
    public History again(Past past, History kept, LocalDate start, LocalDate today) {
        return new History(
                kept.weeks(),
                lengths.after(past.played()),
                kept.lengths(),
                kept.favourites(),
                kept.met(),
                kept.lastWeek(),
                hurt(past.played(), today),
                unsteady(past, start, today),
                new Signals(
                        stressful(past, today),
                        kept.signals().planned(),
                        kept.signals().done(),
                        kept.signals().below(),
                        kept.signals().light()),
                kept.outline());
    }

    private Signals signals(Past past, @Nullable LastWeek last, LocalDate start) {
        int stressful = stressful(past, start);
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

    private int stressful(Past past, LocalDate today) {
        return (int)
                today.minusDays(rules.stress().of())
                        .datesUntil(today)
                        .filter(
                                date ->
                                        past.stress().getOrDefault(date, 0.0)
                                                >= rules.stress().from())
                        .count();
    }

    /** A day is a hard one by its own stress or by that of the day before. */
    private Set<Integer> unsteady(Past past, LocalDate start, LocalDate today) {
        Set<Integer> days = new HashSet<>();
        for (LocalDate date = today.minusDays(1); !date.isAfter(today); date = date.plusDays(1)) {
            if (isHard(past.stress().getOrDefault(date, 0.0))) {
                int day = 1 + (int) ChronoUnit.DAYS.between(start, date);
                days.add(day);
                days.add(day + 1);
            }
        }
        return days;
    }

    /** Whether a mean of stress makes this day and the next hard ones. */
    public boolean isHard(double stress) {
        return stress >= rules.distress().from();
    }

    private Set<String> hurt(List<Played> played, LocalDate today) {
        return played.stream()
                .filter(each -> each.ending() == Ending.HURT)
                .filter(each -> each.date().plusDays(rules.hurt().days()).isAfter(today))
                .map(Played::practice)
                .collect(Collectors.toSet());
    }

    private static List<String> favourites(List<Played> played) {
        Map<String, Integer> times = new HashMap<>();
        played.stream()
                .filter(each -> each.ending() == Ending.COMPLETE)
                .forEach(each -> times.merge(each.practice(), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .sorted(
                        Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(FAVOURITES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Played> until(List<Played> played, LocalDate date) {
        return played.stream().filter(each -> each.date().isBefore(date)).toList();
    }
}
