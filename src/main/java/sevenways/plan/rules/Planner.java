package sevenways.plan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.rules.PlanRules.Growth;

/**
 * Makes a week from the program and what it has to fit. The same question always gets the same
 * answer: no clock, no database, no chance.
 */
public class Planner {

    /** How many days a plan has. */
    public static final int DAYS = 7;

    private final Library library;
    private final PlanRules rules;

    Planner(Library library, PlanRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /** The slug of the program that leads. */
    public String program() {
        return rules.program();
    }

    /**
     * What to practise on each of seven days; nothing on the rest day, and nothing at all where
     * nothing may be played.
     */
    public List<List<Choice>> week(Situation situation) {
        Repertoire repertoire = new Repertoire(library, rules, situation);
        List<Wish> wishes = new Wishes(week(situation.week()), rules, situation, repertoire).all();
        Map<Practice, Integer> given = new HashMap<>();
        List<List<Choice>> days = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            days.add(
                    day == rules.restDay()
                            ? List.of()
                            : day(day, situation, repertoire, wishes, given));
        }
        return days;
    }

    private List<Choice> day(
            int day,
            Situation situation,
            Repertoire repertoire,
            List<Wish> wishes,
            Map<Practice, Integer> given) {
        Growth lengths = rules.lengths(situation.week(), day);
        List<Choice> choices = new ArrayList<>();
        for (Wish wish : wishes) {
            boolean isDue = given.getOrDefault(wish.practice(), 0) < wish.due(day);
            if (isDue && choices.size() < rules.itemsADay() && !holds(choices, wish.practice())) {
                int left = situation.minutesADay() - minutes(choices);
                wish.granted(repertoire, lengths, left)
                        .ifPresent(
                                choice -> {
                                    choices.add(choice);
                                    given.merge(wish.practice(), 1, Integer::sum);
                                });
            }
        }
        if (choices.isEmpty()) {
            something(day, situation, repertoire, lengths).ifPresent(choices::add);
        }
        return choices;
    }

    /** For a day that nothing else fits: something short that does, not the same each day. */
    private Optional<Choice> something(
            int day, Situation situation, Repertoire repertoire, Growth lengths) {
        Growth any = new Growth(1, 1, lengths.usual(), situation.minutesADay());
        boolean inPlaceOfMovement =
                week(situation.week()).pathway().equals("movement") && !situation.level().mayMove();
        String reason = inPlaceOfMovement ? "instead" : "fits";
        List<Choice> fitting =
                repertoire.all().stream()
                        .map(practice -> Wish.once(practice, reason))
                        .flatMap(wish -> granted(wish, repertoire, any, situation.minutesADay()))
                        .sorted(Comparator.comparingInt(Choice::minutes))
                        .limit(2)
                        .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(fitting.get(day % fitting.size()));
    }

    /**
     * What could stand in an item's place: what its own pathway has first, then what is nearest in
     * length.
     *
     * @param taken slugs of the practices of that day
     * @param minutesLeft of that day, those of the item included
     */
    public List<Choice> alternatives(
            Choice item, Situation situation, Set<String> taken, int minutesLeft) {
        Repertoire repertoire = new Repertoire(library, rules, situation);
        int longest = rules.lengths(situation.week(), DAYS).longest();
        Growth lengths = new Growth(1, 1, item.minutes(), Math.max(longest, item.minutes()));
        String way = way(item.practice());
        return repertoire.all().stream()
                .filter(practice -> !taken.contains(practice.slug()))
                .map(practice -> Wish.once(practice, "chosen"))
                .flatMap(wish -> granted(wish, repertoire, lengths, minutesLeft))
                .sorted(
                        Comparator.comparing((Choice other) -> !way(other.practice()).equals(way))
                                .thenComparing(other -> Math.abs(other.minutes() - item.minutes())))
                .limit(rules.alternatives())
                .toList();
    }

    private static Stream<Choice> granted(
            Wish wish, Repertoire repertoire, Growth lengths, int minutesLeft) {
        return wish.granted(repertoire, lengths, minutesLeft).stream();
    }

    private Program.Week week(int number) {
        List<Program.Week> weeks = library.program(rules.program()).orElseThrow().weeks();
        return weeks.get(Math.min(number, weeks.size()) - 1);
    }

    private String way(String practice) {
        return library.practice(practice).map(known -> known.pathway().slug()).orElse("");
    }

    private static int minutes(List<Choice> choices) {
        return choices.stream().mapToInt(Choice::minutes).sum();
    }

    private static boolean holds(List<Choice> choices, Practice practice) {
        return choices.stream().anyMatch(choice -> choice.practice().equals(practice.slug()));
    }
}
