package sevenways.safety.screen;

import static sevenways.safety.SafetyLevel.CAUTIOUS;
import static sevenways.safety.SafetyLevel.CLEAR;
import static sevenways.safety.SafetyLevel.CLINICIAN_FIRST;
import static sevenways.safety.SafetyLevel.EMERGENCY;
import static sevenways.safety.SafetyLevel.SAME_DAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sevenways.safety.SafetyLevel;
import sevenways.safety.screen.Answer.Reply;

/**
 * The rules of the screen said once more by hand, without the data file and without the engine, so
 * that each is judged by the other.
 */
final class Restated {

    private static final Set<String> EMERGENCY_ON_YES =
            Set.of("saddle", "bladder-bowel", "sexual", "both-legs", "accident", "tearing-chest");
    private static final Set<String> SAME_DAY_ON_YES =
            Set.of("weaker-leg", "fever-infection", "kidney-pregnancy", "unsteady");
    private static final Set<String> CLINICIAN_ON_YES =
            Set.of("cancer", "weight-loss", "constant-night", "fragile-bones");
    private static final Set<String> CAUTIOUS_ON_YES =
            Set.of("first-ever", "never-examined", "body-now", "mind-now");
    private static final Set<String> UNSURE_AS_YES =
            Set.of(
                    "saddle",
                    "bladder-bowel",
                    "sexual",
                    "both-legs",
                    "tearing-chest",
                    "weaker-leg",
                    "cancer",
                    "body-now",
                    "mind-now");

    private Restated() {}

    static SafetyLevel level(Map<String, Answer> answers) {
        if (any(answers, EMERGENCY_ON_YES)) {
            return EMERGENCY;
        }
        if (any(answers, SAME_DAY_ON_YES) || is(answers, "accident", Reply.unsure)) {
            return SAME_DAY;
        }
        if (any(answers, CLINICIAN_ON_YES)
                || unsure(answers, "fever-infection", "kidney-pregnancy", "unsteady") > 0
                || unsure(answers, "weight-loss", "constant-night", "fragile-bones") > 1
                || is(answers, "first-ever", Reply.yes)
                        && is(answers, "never-examined", Reply.yes)) {
            return CLINICIAN_FIRST;
        }
        Answer inflammation = answers.get("inflammatory");
        if (any(answers, CAUTIOUS_ON_YES)
                || unsure(answers, "weight-loss", "constant-night", "fragile-bones") > 0
                || inflammation != null
                        && inflammation.reply() != Reply.no
                        && inflammation.items().size() > 2) {
            return CAUTIOUS;
        }
        return CLEAR;
    }

    private static boolean any(Map<String, Answer> answers, Set<String> questions) {
        return questions.stream()
                .anyMatch(
                        id ->
                                is(answers, id, Reply.yes)
                                        || UNSURE_AS_YES.contains(id)
                                                && is(answers, id, Reply.unsure));
    }

    private static long unsure(Map<String, Answer> answers, String... questions) {
        return List.of(questions).stream().filter(id -> is(answers, id, Reply.unsure)).count();
    }

    private static boolean is(Map<String, Answer> answers, String question, Reply reply) {
        Answer answer = answers.get(question);
        return answer != null && answer.reply() == reply;
    }
}
