package sevenways.plan.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Choice;

/** What can be done at once in a flare: lying down, short, without moving the body. */
@Component
public class Calming {

    private static final int LONGEST = 3;
    private static final int OFFERS = 3;

    private final Library library;
    private final PlanRules rules;

    Calming(Library library, PlanRules rules) {
        this.library = library;
        this.rules = rules;
    }

    /**
     * Three practices of at most three minutes in bed, in the order of the flare's own list of what
     * calms.
     *
     * @param conditions of the person, for which some practices are left to a clinician's choice
     */
    public List<Choice> offers(Set<String> conditions) {
        return rules.flare().calm().stream()
                .flatMap(slug -> library.practice(slug).stream())
                .filter(practice -> !practice.moves() && !rules.leavesOut(practice, conditions))
                .flatMap(Calming::lying)
                .limit(OFFERS)
                .toList();
    }

    private static Stream<Choice> lying(Practice practice) {
        return practice.variants().stream()
                .filter(variant -> variant.posture() == Posture.bed && variant.minutes() <= LONGEST)
                .max(Comparator.comparing(Variant::minutes))
                .map(
                        variant ->
                                new Choice(
                                        practice.slug(),
                                        variant.minutes(),
                                        Posture.bed,
                                        "flare",
                                        List.of()))
                .stream();
    }
}
