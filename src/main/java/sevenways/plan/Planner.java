package sevenways.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.PlanRules.Growth;
import sevenways.plan.PlanRules.NeedDays;

/**
 * Makes a week from the program and what it has to fit. The same question always gets the same
 * answer: no clock, no database, no chance.
 */
class Planner {

    static final int DAYS = 7;

    private final Library library;
    private final PlanRules rules;

    Planner(Library library, PlanRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /** A wish to have a practice on so many days, and why. */
    private record Wish(Practice practice, int days, String reason, List<String> arguments) {}

    String program() {
        return rules.program();
    }

    /**
     * What to practise on each of seven days; nothing on the rest day, and nothing at all where
     * nothing may be played.
     */
    List<List<Choice>> week(Situation situation) {
        Repertoire repertoire = new Repertoire(library, rules, situation);
        List<Wish> wishes =
                Stream.concat(program(situation, repertoire), needs(situation, repertoire))
                        .toList();
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
            int left = situation.minutesADay() - minutes(choices);
            boolean due = given.getOrDefault(wish.practice(), 0) < due(wish, day);
            if (due && choices.size() < rules.itemsADay() && !holds(choices, wish.practice())) {
                choice(wish, repertoire, lengths, left)
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

    /** How often the wish is due up to this day, spread evenly over the days that are not free. */
    private static int due(Wish wish, int day) {
        return Math.ceilDiv(Math.min(day, DAYS - 1) * Math.min(wish.days(), DAYS - 1), DAYS - 1);
    }

    private Stream<Wish> program(Situation situation, Repertoire repertoire) {
        Program.Week week = week(situation.week());
        return week.practices().stream()
                .flatMap(
                        dose ->
                                repertoire
                                        .open(dose.slug())
                                        .map(
                                                practice ->
                                                        new Wish(
                                                                practice,
                                                                dose.times(),
                                                                "program." + week.pathway(),
                                                                List.of("" + situation.week())))
                                        .stream());
    }

    private Program.Week week(int number) {
        List<Program.Week> weeks = library.program(rules.program()).orElseThrow().weeks();
        return weeks.get(Math.min(number, weeks.size()) - 1);
    }

    private Stream<Wish> needs(Situation situation, Repertoire repertoire) {
        List<String> ways =
                situation.ways().stream()
                        .filter(way -> !way.equals(week(situation.week()).pathway()))
                        .filter(way -> !rules.waits(way, need(way, situation), situation.week()))
                        .filter(way -> !repertoire.of(way).isEmpty())
                        .toList();
        return IntStream.range(0, Math.min(ways.size(), rules.needs().size()))
                .boxed()
                .flatMap(at -> need(ways.get(at), rules.needs().get(at), situation, repertoire));
    }

    /** One practice of the pathway a week, another one the next week. */
    private Stream<Wish> need(
            String way, NeedDays days, Situation situation, Repertoire repertoire) {
        int need = need(way, situation);
        Growth lengths = rules.lengths(situation.week(), DAYS);
        List<Practice> fitting =
                repertoire.of(way).stream()
                        .filter(
                                practice ->
                                        repertoire
                                                .variant(practice, lengths, situation.minutesADay())
                                                .isPresent())
                        .toList();
        return need < days.from() || fitting.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Wish(
                                fitting.get((situation.week() - 1) % fitting.size()),
                                days.days(),
                                "need." + way,
                                List.of("" + need)));
    }

    private static int need(String way, Situation situation) {
        return situation.needs().getOrDefault(way, 0);
    }

    private static Optional<Choice> choice(
            Wish wish, Repertoire repertoire, Growth lengths, int minutesLeft) {
        return repertoire
                .variant(wish.practice(), lengths, minutesLeft)
                .map(
                        variant ->
                                new Choice(
                                        wish.practice().slug(),
                                        variant.minutes(),
                                        variant.posture(),
                                        wish.reason(),
                                        wish.arguments()));
    }

    /** For a day that nothing else fits: something short that does, not the same each day. */
    private Optional<Choice> something(
            int day, Situation situation, Repertoire repertoire, Growth lengths) {
        Growth any = new Growth(1, 1, lengths.usual(), situation.minutesADay());
        boolean inPlaceOfMovement =
                week(situation.week()).pathway().equals("movement") && !situation.level().mayMove();
        String reason = inPlaceOfMovement ? "instead" : "fits";
        List<Choice> fitting =
                choices(repertoire.all(), reason, repertoire, any, situation.minutesADay())
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
    List<Choice> alternatives(
            Choice item, Situation situation, Set<String> taken, int minutesLeft) {
        Repertoire repertoire = new Repertoire(library, rules, situation);
        int longest = rules.lengths(situation.week(), DAYS).longest();
        Growth lengths = new Growth(1, 1, item.minutes(), Math.max(longest, item.minutes()));
        String way = way(item.practice());
        List<Practice> free =
                repertoire.all().stream()
                        .filter(practice -> !taken.contains(practice.slug()))
                        .toList();
        return choices(free, "chosen", repertoire, lengths, minutesLeft)
                .sorted(
                        Comparator.comparing((Choice other) -> !way(other.practice()).equals(way))
                                .thenComparing(other -> Math.abs(other.minutes() - item.minutes())))
                .limit(rules.alternatives())
                .toList();
    }

    private String way(String practice) {
        return library.practice(practice).map(known -> known.pathway().slug()).orElse("");
    }

    private static Stream<Choice> choices(
            List<Practice> practices,
            String reason,
            Repertoire repertoire,
            Growth lengths,
            int minutesLeft) {
        return practices.stream()
                .map(practice -> new Wish(practice, 1, reason, List.of()))
                .flatMap(wish -> choice(wish, repertoire, lengths, minutesLeft).stream());
    }

    private static int minutes(List<Choice> choices) {
        return choices.stream().mapToInt(Choice::minutes).sum();
    }

    private static boolean holds(List<Choice> choices, Practice practice) {
        return choices.stream().anyMatch(choice -> choice.practice().equals(practice.slug()));
    }
}
