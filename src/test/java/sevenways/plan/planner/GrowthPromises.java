package sevenways.plan.planner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sevenways.library.Practice;
import sevenways.plan.memory.Played;
import sevenways.plan.planner.Life.Planned;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Situation;
import sevenways.session.Difficulty;
import sevenways.session.Ending;

/**
 * That a practice grows and shrinks by rule, said again as marks on a line: every completion at its
 * length that was not too hard is a plus; too hard, stopped or hurt is a minus; three pluses
 * without a minus between them are a step up, two minuses a step down, and a step begins the line
 * anew.
 */
class GrowthPromises {

    private static final Map<Integer, Integer> LONGEST_NAMED = Map.of(1, 12, 2, 12, 3, 15, 4, 15);

    private final Map<String, Practice> practices;

    GrowthPromises(Map<String, Practice> practices) {
        this.practices = practices;
    }

    void check(Reach reach, Planned week, List<String> broken) {
        Map<String, List<Played>> known =
                week.known().stream().collect(Collectors.groupingBy(Played::practice));
        for (int day = 1; day <= week.days().size(); day++) {
            for (Choice choice : week.days().get(day - 1)) {
                Practice practice = practices.get(choice.practice());
                int shortest = reach.shortest(practice);
                int most = Math.max(shortest, most(practice, week, day, known));
                if (choice.minutes() > most) {
                    broken.add(
                            "longer on day "
                                    + day
                                    + " than the "
                                    + most
                                    + " it grew to: "
                                    + choice);
                }
                boolean filler =
                        List.of("fits", "instead").contains(choice.reason())
                                || choice.reason().startsWith("flare")
                                || week.situation().isLocked(choice.practice())
                                        && week.situation().flares(day);
                int ceiling =
                        day < 4 && week.number() == 1
                                ? 2
                                : LONGEST_NAMED.getOrDefault(week.history().weeks() + 1, 20);
                if (choice.minutes() > ceiling && !filler) {
                    broken.add("longer on day " + day + " than " + ceiling + ": " + choice);
                }
            }
        }
    }

    private int most(Practice practice, Planned week, int day, Map<String, List<Played>> known) {
        int grown = grown(practice, known.getOrDefault(practice.slug(), List.of()));
        if (week.situation().flares(day)) {
            return 5;
        }
        Situation.Flare flare = week.situation().flare();
        boolean back = flare != null && day > flare.to() && day <= flare.to() + 7;
        List<Integer> shorter =
                practice.lengths().stream().filter(length -> length < grown).toList();
        return back && !shorter.isEmpty() ? shorter.getLast() : grown;
    }

    private static int grown(Practice practice, List<Played> sessions) {
        List<Integer> lengths = practice.lengths();
        List<Integer> small = lengths.stream().filter(length -> length <= 2).toList();
        int length = small.isEmpty() ? lengths.getFirst() : small.getLast();
        StringBuilder line = new StringBuilder();
        for (Played session : sessions) {
            line.append(mark(session, length));
            String marks = line.toString();
            int step =
                    marks.endsWith("+++")
                            ? 1
                            : marks.chars().filter(it -> it == '-').count() == 2 ? -1 : 0;
            if (step != 0) {
                int to = lengths.indexOf(length) + step;
                length = to < 0 || to == lengths.size() ? length : lengths.get(to);
                line.setLength(0);
            }
        }
        return length;
    }

    private static String mark(Played session, int length) {
        boolean complete = session.ending() == Ending.COMPLETE;
        boolean hard = complete && session.difficulty() == Difficulty.TOO_HARD;
        if (session.ending() == Ending.INTERRUPTED
                || complete && !hard && session.minutes() < length) {
            return "";
        }
        return complete && !hard ? "+" : hard && session.minutes() > length ? "." : "-";
    }
}
