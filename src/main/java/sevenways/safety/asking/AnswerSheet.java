package sevenways.safety.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import sevenways.account.TimeOrderedId;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Answer.Reply;
import sevenways.safety.screen.Question;
import sevenways.safety.screen.Question.Item;
import sevenways.safety.screen.Screen;

/**
 * A page of answers as it was sent: under each question's id its reply, under {@code <id>.items}
 * what was ticked. What is no question is ignored.
 */
record AnswerSheet(MultiValueMap<String, String> sent) {

    /** The answers to these questions; one without a clear reply is left out. */
    Map<String, Answer> answers(List<Question> questions) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : questions) {
            reply(question)
                    .ifPresent(
                            reply ->
                                    answers.put(
                                            question.id(), new Answer(reply, ticked(question))));
        }
        return answers;
    }

    boolean isOf(Screen screen) {
        return String.valueOf(screen.version()).equals(sent.getFirst("version"));
    }

    boolean goesBack() {
        return sent.containsKey("back");
    }

    /** The id of the screen to be; a new one where none came along. */
    UUID screenId() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(sent.getFirst("id"), ""));
        } catch (IllegalArgumentException broken) {
            return TimeOrderedId.next();
        }
    }

    /** Two different replies to one question are no reply. */
    private Optional<Reply> reply(Question question) {
        List<String> values = sent.getOrDefault(question.id(), List.of());
        return values.stream().distinct().count() == 1
                ? List.of(Reply.values()).stream()
                        .filter(reply -> reply.name().equals(values.getFirst()))
                        .findFirst()
                : Optional.empty();
    }

    private List<String> ticked(Question question) {
        List<String> known = new ArrayList<>(question.ticks().stream().map(Item::id).toList());
        known.retainAll(sent.getOrDefault(question.id() + ".items", List.of()));
        return known;
    }
}
