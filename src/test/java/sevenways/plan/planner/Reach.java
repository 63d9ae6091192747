package sevenways.plan.planner;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;

/**
 * Which practices somebody could do at all, in a posture that is possible and that no caution tells
 * against.
 *
 * @param shortest the fewest minutes of each, by its slug
 */
record Reach(Map<String, Integer> shortest) {

    private static final Set<String> SITTING_WHERE_DIZZY =
            Set.of(
                    "mindful-walking",
                    "walk-and-notice",
                    "posture-and-balance-awareness",
                    "strength-and-stretch",
                    "tai-chi-standing",
                    "yoga-chair",
                    "three-minute-pause");
    private static final Set<String> LOW_WHERE_DIZZY =
            Set.of("gentle-movement-break", "morning-mobility");
    private static final Set<String> NEVER_FLAT_IN_PREGNANCY =
            Set.of("back-neck-shoulder-release", "morning-mobility", "strength-and-stretch");

    static Reach of(Person person, Collection<Practice> practices) {
        Map<String, Integer> shortest = new HashMap<>();
        for (Practice practice : practices) {
            for (Variant variant : practice.variants()) {
                if (isPossible(person, practice.slug(), variant.posture())) {
                    shortest.merge(practice.slug(), variant.minutes(), Math::min);
                }
            }
        }
        return new Reach(shortest);
    }

    static boolean isPossible(Person person, String practice, Posture posture) {
        return person.postures().contains(posture) && !isToldAgainst(person, practice, posture);
    }

    private static boolean isToldAgainst(Person person, String practice, Posture posture) {
        boolean sits = posture == Posture.chair;
        boolean lies = posture == Posture.bed || posture == Posture.floor;
        boolean dizzy = person.conditions().contains("dizziness");
        return dizzy && SITTING_WHERE_DIZZY.contains(practice) && !sits
                || dizzy && LOW_WHERE_DIZZY.contains(practice) && !sits && posture != Posture.bed
                || dizzy && practice.equals("yoga-gentle") && !lies
                || person.conditions().contains("recent-surgery")
                        && practice.equals("mindful-walking")
                        && !sits
                || person.conditions().contains("pregnancy")
                        && NEVER_FLAT_IN_PREGNANCY.contains(practice)
                        && lies;
    }

    boolean fits(Practice practice, int limit) {
        return shortest(practice) <= limit;
    }

    int shortest(Practice practice) {
        return shortest.getOrDefault(practice.slug(), Integer.MAX_VALUE);
    }
}
