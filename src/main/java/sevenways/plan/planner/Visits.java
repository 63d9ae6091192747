package sevenways.plan.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Situation;

/** Sees to it that every way that is open comes round within two weeks. */
class Visits {

    private final PlanRules rules;
    private final Situation situation;
    private final Repertoire repertoire;
    private final Rota rota;

    Visits(PlanRules rules, Situation situation, Repertoire repertoire, Rota rota) {
        this.rules = rules;
        this.situation = situation;
        this.repertoire = repertoire;
        this.rota = rota;
    }

    /**
     * The ways to visit this week: those that last week left out; in a first week some. Those that
     * are wished for anyway come last.
     */
    List<String> due(Set<String> wished) {
        if (situation.course().keeping()) {
            return List.of();
        }
        List<String> open = situation.ways().stream().filter(way -> rota.has(way, true)).toList();
        Set<String> last = repertoire.ways(situation.history().lastWeek());
        if (situation.history().lastWeek().isEmpty()) {
            return open.stream()
                    .filter(way -> !wished.contains(way))
                    .limit(rules.visits())
                    .toList();
        }
        return open.stream()
                .filter(way -> !last.contains(way))
                .sorted(
                        (one, other) ->
                                Boolean.compare(wished.contains(one), wished.contains(other)))
                .toList();
    }

    /** The ways whose turn has come by this day: evenly over the week, and in good time. */
    List<String> now(List<String> due, Set<String> touched, int day) {
        int open = Planner.DAYS - 1;
        int left = open - Math.min(day, open);
        List<String> pending = due.stream().filter(way -> !touched.contains(way)).toList();
        int behind = pending.size() - due.size() * left / open;
        return pending.stream().limit(Math.max(0, behind)).toList();
    }

    /** What else could be there of a way where a clinician's wish leaves little room. */
    Stream<Wish> instead(String way) {
        return rota.shortestFirst(way, true).map(practice -> Wish.of(practice, 1, "visit"));
    }

    Optional<Wish> wish(String way) {
        return rota.wish(way, true, 1, "visit");
    }
}
