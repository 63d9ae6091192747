package sevenways.plan.planner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sevenways.library.Practice;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.rules.PlanRules.First;
import sevenways.plan.situation.Situation;

/** What comes before movement where movement is feared: learning, then exposure in small steps. */
class Fear {

    private final boolean afraid;
    private final List<First> needed;
    private final Set<String> met;
    private final Set<String> early;

    Fear(PlanRules rules, Situation situation, Wishes wishes) {
        this.afraid = Repertoire.isAfraid(rules, situation);
        boolean made = rules.fear().programs().contains(situation.course().program());
        this.met = situation.history().met();
        this.early =
                rules.fear().first().stream()
                        .flatMap(first -> first.practices().stream())
                        .filter(slug -> afraid)
                        .collect(Collectors.toSet());
        this.needed =
                rules.fear().first().stream()
                        .limit(made ? 1 : rules.fear().first().size())
                        .filter(first -> wishes.first(first).isPresent())
                        .toList();
    }

    /** What comes first in a day too. */
    Set<String> early() {
        return early;
    }

    /** Whether this practice, which moves the body, may come after what has been met. */
    boolean allows(Practice practice, Set<String> givenSoFar) {
        if (!afraid) {
            return true;
        }
        for (First first : needed) {
            if (first.practices().contains(practice.slug())) {
                return true;
            }
            if (first.practices().stream()
                    .noneMatch(slug -> met.contains(slug) || givenSoFar.contains(slug))) {
                return false;
            }
        }
        return true;
    }
}
