package sevenways.safety.screen;

import java.util.List;
import java.util.Map;
import sevenways.safety.SafetyLevel;
import sevenways.safety.screen.Answer.Reply;

/**
 * Answers that mean little alone, and where so many of them lead together.
 *
 * @param atLeast how many of the flags have to be raised
 * @param sources addresses where the medical content was read
 */
record Combination(String id, int atLeast, SafetyLevel level, List<Flag> of, List<String> sources) {

    /** A question that is answered with one of these. */
    record Flag(String question, List<Reply> replies) {

        boolean isRaised(Map<String, Answer> answers) {
            Answer answer = answers.get(question);
            return answer != null && replies.contains(answer.reply());
        }
    }

    boolean holds(Map<String, Answer> answers) {
        return of.stream().filter(flag -> flag.isRaised(answers)).count() >= atLeast;
    }
}
