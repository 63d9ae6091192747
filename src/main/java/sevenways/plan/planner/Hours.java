package sevenways.plan.planner;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice.Posture;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.PartOfDay;

/**
 * Gives each practice of a day the time that suits it, among those that suit the patient, and puts
 * the day in its order.
 */
class Hours {

    private final PlanRules.Hours rules;
    private final List<PartOfDay> times;
    private final Set<String> early;

    /**
     * @param times that suit the patient; none means any
     * @param early slugs of what comes before the rest of a day
     */
    Hours(PlanRules.Hours rules, Set<PartOfDay> times, Set<String> early) {
        this.rules = rules;
        this.times = times.stream().sorted().toList();
        this.early = early;
    }

    /** The same choices, each with its time, in the order of the day; what is for sleep last. */
    List<Choice> inOrder(List<Choice> day) {
        Map<PartOfDay, Integer> taken = new EnumMap<>(PartOfDay.class);
        Map<String, PartOfDay> parts = new HashMap<>();
        Predicate<Choice> choosy = choice -> suited(choice) != null;
        for (Predicate<Choice> next : List.of(choosy, choosy.negate())) {
            for (Choice choice : day) {
                PartOfDay part = next.test(choice) ? part(choice, taken) : null;
                if (part != null) {
                    parts.put(choice.practice(), part);
                    taken.merge(part, 1, Integer::sum);
                }
            }
        }
        return day.stream()
                .map(choice -> choice.at(parts.get(choice.practice())))
                .sorted(
                        Comparator.comparing((Choice choice) -> isForSleep(choice))
                                .thenComparing(choice -> PartOfDay.rank(choice.part())))
                .toList();
    }

    private @Nullable PartOfDay part(Choice choice, Map<PartOfDay, Integer> taken) {
        PartOfDay suited = suited(choice);
        return suited != null
                ? suited
                : times.stream()
                        .filter(time -> suitsPosture(choice, time))
                        .min(Comparator.comparing(time -> taken.getOrDefault(time, 0)))
                        .orElse(null);
    }

    /** The best time by the practice's own rule that suits the patient too; null without one. */
    private @Nullable PartOfDay suited(Choice choice) {
        List<PartOfDay> parts =
                early.contains(choice.practice())
                        ? List.of(PartOfDay.values())
                        : rules.of(choice.practice());
        return parts.stream()
                .filter(part -> times.isEmpty() || times.contains(part))
                .filter(part -> isForSleep(choice) || suitsPosture(choice, part))
                .findFirst()
                .orElse(isForSleep(choice) ? parts.getFirst() : null);
    }

    /** At night one lies in bed. */
    private static boolean suitsPosture(Choice choice, PartOfDay part) {
        return part != PartOfDay.night || choice.posture() == Posture.bed;
    }

    private boolean isForSleep(Choice choice) {
        return rules.sleep().practices().contains(choice.practice());
    }
}
