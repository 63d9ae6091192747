package sevenways.plan.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Help;

/**
 * Finds what seems to help somebody: by how much pain and stress change from before a practice to
 * after it, each practice's mean drawn toward the mean of all of theirs, as far as it may be chance
 * (see {@link Shrinkage}). It is told only where there are enough sessions and the whole interval
 * lies below zero.
 *
 * <p>Two things are asked, pain and stress, so the interval of each is as wide as halves the share
 * of errors (Bonferroni). That many practices are looked at is what the shrinking answers (Gelman,
 * Hill, Yajima, Why We (Usually) Don't Have to Worry About Multiple Comparisons, Journal of
 * Research on Educational Effectiveness 5 (2012), 189–211); a test counts how often chance alone is
 * told as help. What went down may have gone down anyway, as people practise when they feel worst:
 * it is a reason to offer something again, and no proof.
 */
final class Helping {

    private static final double QUESTIONS = 2;

    private final PlanRules rules;

    Helping(PlanRules rules) {
        this.rules = rules;
    }

    /** What seems to help most comes first; each practice once. */
    List<Help> of(List<Played> played) {
        return Stream.concat(of(played, "pain", Played::pain), of(played, "stress", Played::stress))
                .sorted(Comparator.comparingDouble(Help::change).thenComparing(Help::practice))
                .collect(Collectors.toMap(Help::practice, help -> help, (most, less) -> most))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(Help::change).thenComparing(Help::practice))
                .toList();
    }

    private Stream<Help> of(
            List<Played> played, String rated, Function<Played, @Nullable Integer> change) {
        Map<String, List<Integer>> changes =
                played.stream()
                        .filter(each -> change.apply(each) != null)
                        .collect(
                                Collectors.groupingBy(
                                        Played::practice,
                                        Collectors.mapping(change, Collectors.toList())));
        changes.values().removeIf(each -> each.size() < 2);
        if (changes.size() < rules.helping().among()) {
            return Stream.empty();
        }
        double wrong = (1 - rules.helping().percent() / 100.0) / QUESTIONS;
        Shrinkage shrinkage = new Shrinkage(changes.values());
        return changes.entrySet().stream()
                .filter(each -> each.getValue().size() >= rules.helping().sessions())
                .map(each -> help(each.getKey(), rated, each.getValue(), shrinkage, wrong))
                .filter(help -> help.change() + help.give() < 0);
    }

    private static Help help(
            String practice,
            String rated,
            List<Integer> changes,
            Shrinkage shrinkage,
            double wrong) {
        Shrinkage.Estimate estimate = shrinkage.of(changes);
        return new Help(
                practice, rated, changes.size(), estimate.mean(), shrinkage.half(estimate, wrong));
    }
}
