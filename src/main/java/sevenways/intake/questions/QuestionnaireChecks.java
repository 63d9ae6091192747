package sevenways.intake.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.intake.questions.Question.Kind;
import sevenways.intake.questions.Question.Option;

/** Whether the questions of the intake fit together. */
class QuestionnaireChecks {

    private static final int WAYS = 7;
    private static final String MINUTES = "minutes";
    private static final String PLACES = "postures";
    private static final Set<String> POSTURES = Set.of("bed", "floor", "chair", "standing");
    private static final Map<String, Kind> KNOWN =
            Map.of(
                    MINUTES,
                    Kind.one,
                    PLACES,
                    Kind.many,
                    "conditions",
                    Kind.many,
                    "times",
                    Kind.many,
                    "eyes",
                    Kind.one);

    private final Questionnaire questionnaire;
    private final Faults faults;

    QuestionnaireChecks(Questionnaire questionnaire, Faults faults) {
        this.questionnaire = questionnaire;
        this.faults = faults;
    }

    /**
     * @throws sevenways.authored.BrokenFilesException with everything that is wrong
     */
    void check() {
        once(questionnaire.groups().stream().map(Questionnaire.Group::id), "page");
        once(questionnaire.questions().map(Question::id), "question");
        Set<String> earlier = new HashSet<>();
        for (Questionnaire.Group group : questionnaire.groups()) {
            group.questions().forEach(question -> check(question, earlier));
            group.questions().stream()
                    .filter(question -> question.kind() == Kind.many)
                    .map(Question::id)
                    .forEach(earlier::add);
        }
        needs();
        known();
        delays();
        faults.refuse();
    }

    private void check(Question question, Set<String> earlier) {
        String at = "id: " + question.id();
        once(question.choices().stream().map(Option::id), "option");
        for (@Nullable String other : new @Nullable String[] {question.per(), question.from()}) {
            faults.add(
                    other != null && !earlier.contains(other),
                    at,
                    "leans on " + other + ", which no earlier page asks as a choice of many");
        }
        faults.add(
                question.per() != null && !question.asks().contains("{place}"),
                at,
                "is asked place by place and does not say {place}");
        faults.add(
                question.per() != null && question.required(),
                at,
                "is asked place by place, so it cannot be required");
    }

    private void needs() {
        List<String> ways =
                questionnaire.questions().flatMap(one -> Stream.ofNullable(one.way())).toList();
        once(ways.stream(), "way");
        faults.add(
                Set.copyOf(ways).size() < WAYS,
                "groups:",
                "not each pathway has the scale of its need");
    }

    private void known() {
        KNOWN.forEach(
                (id, kind) -> {
                    boolean there =
                            questionnaire
                                    .questions()
                                    .anyMatch(one -> one.id().equals(id) && one.kind() == kind);
                    faults.add(
                            !there, "id: " + id, "there is no question " + id + " of kind " + kind);
                });
        options(MINUTES)
                .forEach(
                        one ->
                                faults.add(
                                        !one.id().matches("[2-9]|1[0-9]|20"),
                                        "id: \"" + one.id() + "\"",
                                        "minutes are from 2 to 20"));
        options(PLACES)
                .forEach(
                        one ->
                                faults.add(
                                        !POSTURES.contains(one.id()),
                                        "id: " + one.id(),
                                        "is no posture of a practice"));
    }

    private Stream<Option> options(String question) {
        return questionnaire
                .questions()
                .filter(one -> one.id().equals(question))
                .flatMap(one -> one.choices().stream());
    }

    private void delays() {
        once(questionnaire.delays().stream().map(Questionnaire.Delay::way), "delay of way");
    }

    private void once(Stream<String> ids, String what) {
        List<String> seen = new ArrayList<>();
        ids.forEach(
                id -> {
                    faults.add(seen.contains(id), id, "the " + what + " " + id + " is there twice");
                    seen.add(id);
                });
    }
}
