package sevenways.safety.screen;

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
import sevenways.safety.SafetyLevel;

/**
 * The questions of one version of the screen and the rules that judge the answers.
 *
 * @param draftHours how long an unfinished screen is kept
 */
public record Screen(
        int version,
        int draftHours,
        List<Combination> combinations,
        Recheck recheck,
        List<Group> groups) {

    /** Questions that stand on one page. */
    public record Group(String id, List<Question> questions) {

        public List<String> missing(Map<String, Answer> answers) {
            return questions.stream()
                    .map(Question::id)
                    .filter(id -> !answers.containsKey(id))
                    .toList();
        }
    }

    /**
     * Where the answers lead.
     *
     * @param reasons ids of the questions whose answers led there or would have led somewhere, the
     *     gravest first
     * @param together ids of the combinations that hold, and of the counts that were reached as
     *     {@code question.count}
     * @param conditions what the choice of practices has to mind
     */
    public record Verdict(
            SafetyLevel level,
            List<String> reasons,
            List<String> together,
            Set<String> conditions) {}

    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /** The few questions that are asked again for these reasons, in their order on the screen. */
    public Group again(List<String> because) {
        List<String> asked = recheck.asked(because);
        return new Group(
                "again",
                questions().stream().filter(question -> asked.contains(question.id())).toList());
    }

    public Duration draftAge() {
        return Duration.ofHours(draftHours);
    }

    /** The page, counted from 1, with the first question that has no answer; empty if none has. */
    public OptionalInt firstUnanswered(Map<String, Answer> answers) {
        return IntStream.rangeClosed(1, groups.size())
                .filter(page -> !groups.get(page - 1).missing(answers).isEmpty())
                .findFirst();
    }

    /** Whether nothing is left to ask: all is answered, or help comes before any other answer. */
    public boolean isFinished(Map<String, Answer> answers) {
        return firstUnanswered(answers).isEmpty() || isEmergency(answers);
    }

    /** Whether these answers alone call for help before any other is given. */
    public boolean isEmergency(Map<String, Answer> answers) {
        return judge(answers).level() == SafetyLevel.EMERGENCY;
    }

    /** Judges what has been answered; the gravest answer counts, and no other can lower it. */
    public Verdict judge(Map<String, Answer> answers) {
        List<Question> told = asked(answers);
        List<Question> flags =
                told.stream()
                        .filter(question -> level(question, answers) != SafetyLevel.CLEAR)
                        .sorted(Comparator.comparing(question -> level(question, answers)))
                        .toList();
        List<Combination> held =
                combinations.stream().filter(combination -> combination.holds(answers)).toList();
        Set<String> conditions = new TreeSet<>();
        told.forEach(
                question ->
                        question.conditions(answer(question, answers)).forEach(conditions::add));
        return new Verdict(
                Stream.concat(
                                flags.stream().map(flag -> level(flag, answers)),
                                held.stream().map(Combination::level))
                        .min(Comparator.naturalOrder())
                        .orElse(SafetyLevel.CLEAR),
                flags.stream().map(Question::id).toList(),
                Stream.concat(held.stream().map(Combination::id), counted(told, answers)).toList(),
                conditions);
    }

    /** The counts of ticked items that were reached, each with its question. */
    private static Stream<String> counted(List<Question> told, Map<String, Answer> answers) {
        return told.stream()
                .flatMap(
                        question ->
                                question.count(answer(question, answers)).stream()
                                        .map(count -> question.id() + "." + count.id()));
    }

    private List<Question> asked(Map<String, Answer> answers) {
        return questions().stream().filter(question -> answers.containsKey(question.id())).toList();
    }

    private static SafetyLevel level(Question question, Map<String, Answer> answers) {
        return question.level(answer(question, answers));
    }

    private static Answer answer(Question question, Map<String, Answer> answers) {
        return Objects.requireNonNull(answers.get(question.id()));
    }
}
