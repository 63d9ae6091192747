package sevenways.plan.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.rules.PlanRules.Growth;
import sevenways.plan.rules.PlanRules.NeedDays;

/** What a week should hold for somebody: what the program asks for, then what they need most. */
class Wishes {

    private final Program.Week week;
    private final PlanRules rules;
    private final Situation situation;
    private final Repertoire repertoire;

    Wishes(Program.Week week, PlanRules rules, Situation situation, Repertoire repertoire) {
        this.week = week;
        this.rules = rules;
        this.situation = situation;
        this.repertoire = repertoire;
    }

    /** The most important first. */
    List<Wish> all() {
        return Stream.concat(ofTheProgram(), ofTheNeeds()).toList();
    }

    private Stream<Wish> ofTheProgram() {
        String reason = "program." + week.pathway();
        List<String> arguments = List.of(String.valueOf(situation.week()));
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
                                                                reason,
                                                                arguments))
                                        .stream());
    }

    private Stream<Wish> ofTheNeeds() {
        List<String> ways =
                situation.ways().stream()
                        .filter(way -> !way.equals(week.pathway()))
                        .filter(way -> !rules.waits(way, need(way), situation.week()))
                        .filter(way -> !repertoire.of(way).isEmpty())
                        .toList();
        return IntStream.range(0, Math.min(ways.size(), rules.needs().size()))
                .boxed()
                .flatMap(at -> ofTheNeed(ways.get(at), rules.needs().get(at)));
    }

    /** One practice of the pathway a week, another one the next week. */
    private Stream<Wish> ofTheNeed(String way, NeedDays days) {
        Growth lengths = rules.lengths(situation.week(), Planner.DAYS);
        List<Practice> fitting =
                repertoire.of(way).stream()
                        .filter(
                                practice ->
                                        repertoire
                                                .variant(practice, lengths, situation.minutesADay())
                                                .isPresent())
                        .toList();
        if (need(way) < days.from() || fitting.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                new Wish(
                        fitting.get((situation.week() - 1) % fitting.size()),
                        days.days(),
                        "need." + way,
                        List.of(String.valueOf(need(way)))));
    }

    private int need(String way) {
        return situation.needs().getOrDefault(way, 0);
    }
}
