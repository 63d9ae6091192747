package sevenways.intake.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sevenways.intake.questions.Portrait.Line;
import sevenways.intake.questions.Question.Kind;

/** Says back what was told, sentence by sentence. */
public record Sentences(Questionnaire questionnaire, Answers answers) {

    /** The sentence of this line; empty where nothing was told of it. */
    public Optional<String> of(Line line) {
        String about = line.about();
        if (about == null) {
            return together(line);
        }
        if (!line.heights().isEmpty()) {
            return band(line, about);
        }
        if (!line.byAnswer().isEmpty()) {
            return line.byAnswer().stream()
                    .filter(one -> holds(about, one.answers()))
                    .findFirst()
                    .flatMap(one -> Optional.ofNullable(one.words()));
        }
        return plain(questionnaire.question(about), line);
    }

    private Optional<String> band(Line line, String about) {
        return answers.height(about).stream()
                .boxed()
                .flatMap(
                        height ->
                                line.heights().stream()
                                        .filter(
                                                band ->
                                                        band.from() <= height
                                                                && height <= band.to()))
                .findFirst()
                .map(Portrait.Band::words);
    }

    private Optional<String> together(Line line) {
        boolean allTold =
                line.together().stream().noneMatch(one -> answers.all(one.about()).isEmpty());
        boolean allHold =
                line.together().stream().allMatch(one -> holds(one.about(), one.answers()));
        return allTold
                ? Optional.ofNullable(allHold ? line.words() : line.otherwise())
                : Optional.empty();
    }

    private boolean holds(String question, List<String> wanted) {
        return answers.all(question).stream().anyMatch(wanted::contains);
    }

    private Optional<String> plain(Question question, Line line) {
        List<Field> told = told(question);
        List<String> words =
                question.kind() == Kind.scale
                        ? strongest(told)
                        : told.stream()
                                .flatMap(field -> field.spoken(answers).stream())
                                .distinct()
                                .toList();
        if (words.isEmpty()) {
            return answers.told().containsKey(question.id())
                    ? Optional.ofNullable(line.none())
                    : Optional.empty();
        }
        String list = question.kind() == Kind.text ? words.getFirst() : Words.list(words);
        return Optional.ofNullable(line.words())
                .map(text -> text.replace("{height}", height(told)).replace("{answers}", list));
    }

    /** The fields of this question that were answered. */
    private List<Field> told(Question question) {
        return questionnaire.groups().stream()
                .filter(group -> group.questions().contains(question))
                .flatMap(group -> questionnaire.fields(group, answers).stream())
                .filter(field -> field.question().equals(question))
                .filter(field -> !answers.all(field.id()).isEmpty())
                .toList();
    }

    private List<String> strongest(List<Field> told) {
        String height = height(told);
        return told.stream()
                .filter(field -> height.equals(answers.one(field.id())))
                .flatMap(field -> Stream.ofNullable(field.place()))
                .toList();
    }

    private String height(List<Field> told) {
        return told.stream()
                .filter(field -> field.kind() == Kind.scale)
                .flatMap(field -> answers.height(field.id()).stream().boxed())
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("");
    }
}
