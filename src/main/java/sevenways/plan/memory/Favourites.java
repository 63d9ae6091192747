package sevenways.plan.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sevenways.plan.situation.Help;
import sevenways.session.Ending;

/** What somebody completed most often. */
final class Favourites {

    private static final int MOST = 5;
    private static final int OFTEN = 2;

    private Favourites() {}

    /** Their slugs, the most first; of two alike, what seems to help comes first. */
    static List<String> of(List<Played> played, List<Help> helps) {
        List<String> helping = helps.stream().map(Help::practice).toList().reversed();
        Map<String, Integer> times = new HashMap<>();
        played.stream()
                .filter(each -> each.ending() == Ending.COMPLETE)
                .forEach(each -> times.merge(each.practice(), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .sorted(
                        Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                                .thenComparing(one -> -helping.indexOf(one.getKey()))
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
