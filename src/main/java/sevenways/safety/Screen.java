package sevenways.safety;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions of one version of the screen and the rules that judge the answers.
 *
 * @param draftHours how long an unfinished screen is kept
 */
record Screen(int version, int draftHours, List<Combination> combinations, List<Group> groups) {

    /** Questions that stand on one page. */
    record Group(String id, List<Question> questions) {

        List<String> missing(Map<String, Answer> answers) {
            return questions.stream()
                    .map(Question::id)
                    .filter(id -> !answers.containsKey(id))
                    .toList();
        }
    }

    /** What several weak flags mean together. */
    record Combination(int weak, SafetyLevel level) {}

    /**
     * Where the answers lead.
     *
     * @param reasons ids of the questions whose answers led there or would have led somewhere, the
     *     gravest first
     * @param conditions what the choice of practices has to mind
     */
    record Verdict(SafetyLevel level, List<String> reasons, Set<String> conditions) {}

    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    Duration draftAge() {
        return Duration.ofHours(draftHours);
    }

    /** The page, counted from 1, with the first question that has no answer; empty if none has. */
    OptionalInt firstUnanswered(Map<String, Answer> answers) {
        return IntStream.rangeClosed(1, groups.size())
                .filter(page -> !groups.get(page - 1).missing(answers).isEmpty())
                .findFirst();
    }

    /** Judges what has been answered; the gravest answer counts, and no other can lower it. */
    Verdict judge(Map<String, Answer> answers) {
        List<Question> told = asked(answers);
        List<Question> flags =
                told.stream()
                        .filter(question -> level(question, answers) != SafetyLevel.CLEAR)
                        .sorted(Comparator.comparing(question -> level(question, answers)))
                        .toList();
        Set<String> conditions = new TreeSet<>();
        told.forEach(
                question ->
                        question.conditions(answer(question, answers)).forEach(conditions::add));
        SafetyLevel gravest =
                Stream.concat(
                                flags.stream().map(flag -> level(flag, answers)),
                                combined(told, answers))
                        .min(Comparator.naturalOrder())
                        .orElse(SafetyLevel.CLEAR);
        return new Verdict(gravest, flags.stream().map(Question::id).toList(), conditions);
    }

    /** Whether the flags lead further together than the gravest of them alone. */
    boolean areGraverTogether(Map<String, Answer> answers) {
        SafetyLevel alone =
                asked(answers).stream()
                        .map(question -> level(question, answers))
                        .min(Comparator.naturalOrder())
                        .orElse(SafetyLevel.CLEAR);
        return judge(answers).level().compareTo(alone) < 0;
    }

    private List<Question> asked(Map<String, Answer> answers) {
        return questions().stream().filter(question -> answers.containsKey(question.id())).toList();
    }

    private Stream<SafetyLevel> combined(List<Question> told, Map<String, Answer> answers) {
        long weak =
                told.stream()
                        .filter(question -> question.isWeakFlag(answer(question, answers)))
                        .count();
        return combinations.stream()
                .filter(combination -> weak >= combination.weak())
                .map(Combination::level);
    }

    private static SafetyLevel level(Question question, Map<String, Answer> answers) {
        return question.level(answer(question, answers));
    }

    private static Answer answer(Question question, Map<String, Answer> answers) {
        return Objects.requireNonNull(answers.get(question.id()));
    }
}
