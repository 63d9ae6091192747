package sevenways.intake.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sevenways.intake.questions.Question.Kind;
import sevenways.intake.questions.Question.Option;

/**
 * A question as it stands on a page.
 *
 * @param id its name in the form and among the answers
 * @param asks the whole question
 * @param name what it asks for, within a sentence
 * @param place the words of the option it is asked for, if it is asked for each
 */
public record Field(
        String id,
        String asks,
        String name,
        @Nullable String place,
        Question question,
        List<Option> options) {

    private static final String ZERO_TO_TEN = "[0-9]|10";

    public Kind kind() {
        return question.kind();
    }

    public @Nullable String hint() {
        return question.hint();
    }

    /** Options that stand under one heading. */
    public record Heading(@Nullable String name, List<Option> options) {}

    /** The options by their headings, in their order. */
    public List<Heading> headings() {
        Map<Optional<String>, List<Option>> byName = new LinkedHashMap<>();
        options.forEach(
                option ->
                        byName.computeIfAbsent(
                                        Optional.ofNullable(option.under()),
                                        name -> new ArrayList<>())
                                .add(option));
        return byName.entrySet().stream()
                .map(one -> new Heading(one.getKey().orElse(null), one.getValue()))
                .toList();
    }

    /** What is wrong with what was sent, as the end of a message key; empty if nothing is. */
    public Optional<String> fault(List<String> sent) {
        List<String> clean = clean(sent);
        if (clean.isEmpty()) {
            return question.required() ? Optional.of(kind().name()) : Optional.empty();
        }
        return accepts(clean) ? Optional.empty() : Optional.of(kind().name());
    }

    /** What can be kept of what was sent. */
    public List<String> kept(List<String> sent) {
        List<String> clean = clean(sent);
        if (kind() == Kind.many) {
            return options.stream().map(Option::id).filter(clean::contains).toList();
        }
        return accepts(clean) ? clean : List.of();
    }

    /** What is shown again of what was sent. */
    public List<String> shown(List<String> sent) {
        return kind() == Kind.text ? clean(sent) : kept(sent);
    }

    private boolean accepts(List<String> clean) {
        return switch (kind()) {
            case scale -> clean.size() == 1 && clean.getFirst().matches(ZERO_TO_TEN);
            case one -> clean.size() == 1 && offers(clean.getFirst());
            case many -> clean.stream().allMatch(this::offers);
            case text ->
                    clean.size() == 1
                            && clean.getFirst().length()
                                    <= Objects.requireNonNull(question.longest());
        };
    }

    private boolean offers(String id) {
        return options.stream().anyMatch(option -> option.id().equals(id));
    }

    private static List<String> clean(List<String> sent) {
        return sent.stream()
                .map(text -> text.strip().replace("\r\n", "\n"))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Those of the answers' words that were chosen, in the order of the options. */
    public List<String> spoken(Answers answers) {
        List<String> told = answers.all(id);
        return options.isEmpty()
                ? told
                : options.stream()
                        .filter(option -> told.contains(option.id()))
                        .map(Option::words)
                        .toList();
    }
}
