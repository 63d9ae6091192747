package sevenways.intake.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.intake.questions.Question.Option;

/**
 * What the intake asks, page by page, and how the answers order the pathways.
 *
 * @param groups the pages
 */
public record Questionnaire(int version, List<Delay> delays, List<Group> groups) {

    /** From this height of the need on its pathway comes at this place, from 1, at the earliest. */
    public record Delay(String way, int from, int place) {}

    /** Questions that stand on one page. */
    public record Group(String id, String title, @Nullable String lede, List<Question> questions) {}

    public Stream<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream());
    }

    public Question question(String id) {
        return questions().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The question about the need of this pathway. */
    public Question need(String way) {
        return questions().filter(each -> way.equals(each.way())).findFirst().orElseThrow();
    }

    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The page after this one, or before it, that has something to ask. */
    public Optional<Group> beside(Group group, int step, Answers answers) {
        for (int at = groups.indexOf(group) + step; at >= 0 && at < groups.size(); at += step) {
            if (!fields(groups.get(at), answers).isEmpty()) {
                return Optional.of(groups.get(at));
            }
        }
        return Optional.empty();
    }

    /** What a page asks after these answers: place by place, then question by question. */
    public List<Field> fields(Group group, Answers answers) {
        List<Field> fields = new ArrayList<>();
        for (Question question : group.questions()) {
            List<Option> offered = offered(question, answers);
            boolean isEmptyHanded = question.from() != null && offered.isEmpty();
            if (question.per() == null && !isEmptyHanded) {
                fields.add(question.field(null, offered));
            }
        }
        for (Option place : places(group, answers)) {
            group.questions().stream()
                    .filter(question -> question.per() != null)
                    .map(question -> question.field(place, question.choices()))
                    .forEach(fields::add);
        }
        return fields;
    }

    private List<Option> offered(Question question, Answers answers) {
        String from = question.from();
        return from == null
                ? question.choices()
                : question(from).choices(answers.all(from)).toList();
    }

    private List<Option> places(Group group, Answers answers) {
        return group.questions().stream()
                .flatMap(question -> Optional.ofNullable(question.per()).stream())
                .findFirst()
                .map(per -> question(per).choices(answers.all(per)).toList())
                .orElse(List.of());
    }

    /** The page's fields that must be answered and are not. */
    public List<Field> missing(Group group, Answers answers) {
        return fields(group, answers).stream()
                .filter(field -> field.question().required() && answers.all(field.id()).isEmpty())
                .toList();
    }

    /** The first page on which an answer is missing; empty if none is. */
    public Optional<Group> firstLacking(Answers answers) {
        return groups.stream().filter(group -> !missing(group, answers).isEmpty()).findFirst();
    }

    /** What of these answers still fits the questions; the rest is left out. */
    public Answers fitting(Answers answers) {
        Answers fitting = Answers.NONE;
        for (Group group : groups) {
            Map<String, List<String>> kept = new HashMap<>();
            for (Field field : fields(group, fitting)) {
                if (answers.told().containsKey(field.id())) {
                    kept.put(field.id(), field.kept(answers.all(field.id())));
                }
            }
            fitting = fitting.and(new Answers(kept));
        }
        return fitting;
    }

    /** What was chosen that has to be said something about at once. */
    public List<String> urges(Answers answers) {
        return questions()
                .flatMap(question -> question.choices(answers.all(question.id())))
                .flatMap(option -> Optional.ofNullable(option.urge()).stream())
                .toList();
    }

    /** Every pathway once: the greatest need first, but for those that are delayed. */
    public List<String> inOrder(List<String> ways, Map<String, Integer> needs) {
        List<String> order = new ArrayList<>(ways);
        order.sort(Comparator.comparing(way -> -needs.getOrDefault(way, 0)));
        for (Delay delay : delays) {
            if (isDelayed(delay.way(), needs) && order.indexOf(delay.way()) < delay.place() - 1) {
                order.remove(delay.way());
                order.add(delay.place() - 1, delay.way());
            }
        }
        return List.copyOf(order);
    }

    public boolean isDelayed(String way, Map<String, Integer> needs) {
        return delays.stream()
                .anyMatch(
                        delay ->
                                delay.way().equals(way)
                                        && needs.getOrDefault(way, 0) >= delay.from());
    }
}
