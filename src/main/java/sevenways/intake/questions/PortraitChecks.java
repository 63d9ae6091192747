package sevenways.intake.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sevenways.intake.questions.Portrait.Line;
import sevenways.intake.questions.Question.Kind;
import sevenways.intake.questions.Question.Option;

/** Whether every answer has exactly one sentence of each line that is about it. */
class PortraitChecks {

    private final Portrait portrait;
    private final Questionnaire questionnaire;
    private final Faults faults;

    PortraitChecks(Portrait portrait, Questionnaire questionnaire, Faults faults) {
        this.portrait = portrait;
        this.questionnaire = questionnaire;
        this.faults = faults;
    }

    /**
     * @throws sevenways.authored.BrokenFilesException with everything that is wrong
     */
    void check() {
        portrait.parts().stream().flatMap(part -> part.lines().stream()).forEach(this::check);
        faults.refuse();
    }

    private void check(Line line) {
        String about = line.about();
        if (about == null) {
            line.together().forEach(one -> answers(one.about(), one.answers()));
        } else if (!line.heights().isEmpty()) {
            find(about, Kind.scale).ifPresent(question -> heights(line, about));
        } else if (!line.byAnswer().isEmpty()) {
            find(about, Kind.one).ifPresent(question -> cases(line, question));
        } else {
            find(about);
        }
    }

    private void heights(Line line, String about) {
        IntStream.rangeClosed(0, 10)
                .forEach(
                        height -> {
                            long bands =
                                    line.heights().stream()
                                            .filter(
                                                    one ->
                                                            one.from() <= height
                                                                    && height <= one.to())
                                            .count();
                            once(about, "the height " + height, bands);
                        });
    }

    private void cases(Line line, Question question) {
        List<String> covered =
                line.byAnswer().stream().flatMap(one -> one.answers().stream()).toList();
        answers(question.id(), covered);
        for (Option option : question.choices()) {
            long cases = covered.stream().filter(option.id()::equals).count();
            once(question.id(), "the answer " + option.id(), cases);
        }
    }

    private void once(String about, String what, long times) {
        faults.add(times == 0, "about: " + about, what + " has no sentence");
        faults.add(times > 1, "about: " + about, what + " has more than one sentence");
    }

    private void answers(String about, List<String> answers) {
        find(about)
                .ifPresent(
                        question ->
                                answers.forEach(
                                        id ->
                                                faults.add(
                                                        question.choices(List.of(id))
                                                                .findAny()
                                                                .isEmpty(),
                                                        "about: " + about,
                                                        "offers no answer " + id)));
    }

    private Optional<Question> find(String about, Kind kind) {
        Optional<Question> found = find(about);
        faults.add(
                found.filter(one -> one.kind() != kind).isPresent(),
                "about: " + about,
                "is no question of kind " + kind);
        return found.filter(one -> one.kind() == kind);
    }

    private Optional<Question> find(String about) {
        Optional<Question> found =
                questionnaire.questions().filter(one -> one.id().equals(about)).findFirst();
        faults.add(found.isEmpty(), "about: " + about, "is no question of the intake");
        return found;
    }
}
