package sevenways.plan.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.library.Program;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Help;
import sevenways.plan.situation.Situation;
import sevenways.plan.situation.Situation.Course;

/**
 * Makes a week from the program and what it has to fit. The same question always gets the same
 * answer: no clock, no database, no chance.
 */
@Component
public class Planner {

    /** How many days a plan has. */
    public static final int DAYS = 7;

    private final Library library;
    private final PlanRules rules;

    Planner(Library library, PlanRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /** The slug of the program of whoever has chosen none. */
    public String program() {
        return rules.program();
    }

    /**
     * What to practise on each of seven days; nothing on the rest day, and nothing at all where
     * nothing may be played.
     */
    public List<List<Choice>> week(Situation situation) {
        Repertoire repertoire = new Repertoire(library, rules, situation);
        return new WeekDraft(rules, situation, repertoire, week(situation.course())).days();
    }

    /** The same week as it would be if nothing of late asked for a change. */
    public List<List<Choice>> usualWeek(Situation situation) {
        return week(situation.after(situation.history().plain()).in(null));
    }

    /** Why this week changes what it would have been, or what it was. */
    public Why why(Situation situation) {
        return new Why(library, rules, situation);
    }

    /** How many minutes this day of the week, 1 to 7, asks for at most. */
    public int minutes(Situation situation, int day) {
        return situation.flares(day)
                ? Math.min(rules.flare().minutesADay(), situation.minutesADay())
                : situation.minutesADay();
    }

    /** Whether what was planned may still be planned in this situation. */
    public boolean permits(Choice choice, Situation situation) {
        return new Repertoire(library, rules, situation).opens(choice.practice(), choice.posture());
    }

    /** Whether a practice that there is may not be planned in this situation. */
    public boolean closes(String practice, Situation situation) {
        return library.practice(practice).isPresent()
                && new Repertoire(library, rules, situation).open(practice).isEmpty();
    }

    /** Whether a practice waits for a steadier day when stress is high. */
    public boolean waitsForSteadyDay(String practice) {
        return library.practice(practice)
                .filter(known -> rules.distress().kinds().contains(known.kind()))
                .isPresent();
    }

    /**
     * What could stand in an item's place, at its time of the day: what its own pathway has first,
     * then what suits the eyes, then what is nearest in length. Nothing can stand in the place of
     * what a clinician has locked.
     *
     * @param taken slugs of the practices of that day
     * @param minutesLeft of that day, those of the item included
     */
    public List<Choice> alternatives(
            Choice item, Situation situation, Set<String> taken, int minutesLeft) {
        if (situation.isLocked(item.practice())) {
            return List.of();
        }
        Repertoire repertoire = new Repertoire(library, rules, situation);
        int longest = rules.lengths(situation.history().weeks() + 1, DAYS).longest();
        int limit = Math.min(minutesLeft, Math.max(longest, item.minutes()));
        String way = way(item.practice());
        Map<String, Integer> lengths = situation.history().lengths();
        return repertoire.all().stream()
                .filter(practice -> !taken.contains(practice.slug()))
                .flatMap(
                        practice -> {
                            int start = rules.startOf(practice);
                            int grown = lengths.getOrDefault(practice.slug(), start);
                            int wanted = Math.max(grown, item.minutes());
                            return offer(practice, repertoire.variant(practice, wanted, limit));
                        })
                .sorted(
                        Comparator.comparing((Choice other) -> !way(other.practice()).equals(way))
                                .thenComparing(other -> !suitsEyes(repertoire, other))
                                .thenComparing(other -> Math.abs(other.minutes() - item.minutes()))
                                .thenComparing(other -> rank(other, situation)))
                .limit(rules.alternatives())
                .map(other -> other.at(item.part()))
                .toList();
    }

    /**
     * What asks for less than this: the shortest there is of the same practice, in bed where that
     * is wished and possible; else the shortest of what suits a flare. Empty if nothing does.
     */
    public Optional<Choice> easier(Choice item, Situation situation, boolean inBed) {
        Repertoire repertoire = new Repertoire(library, rules, situation);
        return Stream.concat(
                        repertoire.open(item.practice()).stream(),
                        rules.flare().practices().stream()
                                .filter(one -> one.reason() == null)
                                .flatMap(one -> repertoire.open(one.slug()).stream()))
                .flatMap(practice -> offer(practice, repertoire.shortest(practice, inBed)))
                .filter(choice -> choice.minutes() <= item.minutes())
                .filter(choice -> !choice.isLike(item))
                .findFirst();
    }

    private static boolean suitsEyes(Repertoire repertoire, Choice choice) {
        return repertoire.open(choice.practice()).filter(repertoire::suitsEyes).isPresent();
    }

    /** What seems to help most comes first among what is alike. */
    private static int rank(Choice choice, Situation situation) {
        List<String> helps = situation.history().helps().stream().map(Help::practice).toList();
        int at = helps.indexOf(choice.practice());
        return at < 0 ? helps.size() : at;
    }

    private static Stream<Choice> offer(Practice practice, Optional<Variant> variant) {
        return variant
                .map(
                        fit ->
                                new Choice(
                                        practice.slug(),
                                        fit.minutes(),
                                        fit.posture(),
                                        "chosen",
                                        List.of()))
                .stream();
    }

    private Program.Week week(Course course) {
        List<Program.Week> weeks =
                library.program(course.program())
                        .or(() -> library.program(rules.program()))
                        .orElseThrow()
                        .weeks();
        return weeks.get(Math.min(course.week(), weeks.size()) - 1);
    }

    private String way(String practice) {
        return library.practice(practice).map(known -> known.pathway().slug()).orElse("");
    }
}
