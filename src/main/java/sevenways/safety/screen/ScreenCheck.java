package sevenways.safety.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.safety.SafetyLevel;
import sevenways.safety.screen.Question.Count;

/** What has to be true of the rules of the screen beyond their schema: no gap and no overlap. */
class ScreenCheck {

    private static final Answer YES = new Answer(Answer.Reply.yes, List.of());
    private static final Answer UNSURE = new Answer(Answer.Reply.unsure, List.of());

    private final AuthoredFile<Screen> file;
    private final Screen screen;
    private final List<Problem> problems = new ArrayList<>();

    ScreenCheck(AuthoredFile<Screen> file) {
        this.file = file;
        this.screen = file.value();
    }

    List<Problem> problems() {
        Set<String> groups = new HashSet<>();
        Set<String> questions = new HashSet<>();
        for (int g = 0; g < screen.groups().size(); g++) {
            Screen.Group group = screen.groups().get(g);
            String at = "/groups/" + g;
            once(groups, group.id(), at);
            for (int q = 0; q < group.questions().size(); q++) {
                Question question = group.questions().get(q);
                once(questions, question.id(), at + "/questions/" + q);
                check(question, at + "/questions/" + q);
            }
        }
        checkCombinations();
        checkRecheck();
        return List.copyOf(problems);
    }

    private void check(Question question, String at) {
        Set<String> items = new HashSet<>();
        question.ticks().forEach(item -> once(items, item.id(), at));
        if (question.level(UNSURE).isGraverThan(question.level(YES))) {
            add(at, "\"not sure\" leads further than yes");
        }
        boolean sets =
                question.conditions() != null
                        || question.ticks().stream().anyMatch(item -> item.conditions() != null);
        if (question.yes() == null && question.steps().isEmpty() && !sets) {
            add(at, "no answer leads anywhere");
        }
        Set<String> counts = new HashSet<>();
        int below = 0;
        SafetyLevel before = SafetyLevel.CLEAR;
        for (Count count : question.steps()) {
            once(counts, count.id(), at);
            if (count.items() <= below || count.items() > question.ticks().size()) {
                add(at, "counts have to rise, up to the number of items");
            }
            if (before.isGraverThan(count.level())) {
                add(at, "more items lead less far");
            }
            below = count.items();
            before = count.level();
        }
    }

    private void checkCombinations() {
        Set<String> ids = new HashSet<>();
        for (int c = 0; c < screen.combinations().size(); c++) {
            Combination combination = screen.combinations().get(c);
            String at = "/combinations/" + c;
            once(ids, combination.id(), at);
            if (combination.atLeast() > combination.of().size()) {
                add(at, "asks for more flags than it has");
            }
            Set<String> flags = new HashSet<>();
            combination.of().forEach(flag -> once(flags, flag.question(), at));
            flags.forEach(id -> known(id, at));
            if (combination.of().stream().anyMatch(flag -> isMute(flag, combination.level()))) {
                add(at, "a flag leads as far alone as all of them together");
            }
        }
    }

    /** Whether an answer leads as far alone as this level. */
    private boolean isMute(Combination.Flag flag, SafetyLevel together) {
        return question(flag.question()).stream()
                .flatMap(
                        question ->
                                flag.replies().stream()
                                        .map(reply -> question.level(new Answer(reply, List.of()))))
                .anyMatch(alone -> !together.isGraverThan(alone));
    }

    private void checkRecheck() {
        Recheck recheck = screen.recheck();
        recheck.questions().forEach(id -> known(id, "/recheck/questions"));
        Set<String> ids = new HashSet<>(Set.of(Recheck.WEEK));
        for (int r = 0; r < recheck.reasons().size(); r++) {
            Recheck.Reason reason = recheck.reasons().get(r);
            String at = "/recheck/reasons/" + r;
            once(ids, reason.id(), at);
            Set<String> asked = new HashSet<>(recheck.questions());
            reason.more().forEach(id -> once(asked, id, at));
            reason.more().forEach(id -> known(id, at));
        }
    }

    private void known(String question, String at) {
        if (question(question).isEmpty()) {
            add(at, "there is no question \"" + question + "\"");
        }
    }

    private Optional<Question> question(String id) {
        return screen.questions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void once(Set<String> seen, String id, String at) {
        if (!seen.add(id)) {
            add(at, "\"" + id + "\" is there already");
        }
    }

    private void add(String pointer, String message) {
        problems.add(file.problem(pointer, message));
    }
}
