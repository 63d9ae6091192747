package sevenways.plan.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sevenways.library.Practice.Posture;
import sevenways.safety.SafetyLevel;

/**
 * What a plan has to fit.
 *
 * @param week of the program, from 1
 * @param needs by pathway, 0 to 10
 * @param ways all pathways in the order that fits the needs
 * @param minutesADay no day asks for more
 * @param conditions what the choice of practices has to mind
 */
public record Situation(
        int week,
        Map<String, Integer> needs,
        List<String> ways,
        int minutesADay,
        Set<Posture> postures,
        SafetyLevel level,
        Set<String> conditions) {

    /** The same in another week of the program. */
    public Situation inWeek(int other) {
        return new Situation(other, needs, ways, minutesADay, postures, level, conditions);
    }
}
