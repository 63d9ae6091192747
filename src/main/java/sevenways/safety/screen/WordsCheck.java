package sevenways.safety.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.safety.SafetyLevel;

/** Whether all that the screen names has its words, and nothing else has. */
class WordsCheck {

    private final AuthoredFile<Words> file;
    private final Screen screen;
    private final List<Problem> problems = new ArrayList<>();

    WordsCheck(AuthoredFile<Words> file, Screen screen) {
        this.file = file;
        this.screen = screen;
    }

    List<Problem> problems() {
        Words words = file.value();
        if (words.version() != screen.version()) {
            add("/version", "the screen has version " + screen.version());
        }
        same("/groups", ids(screen.groups().stream().map(Screen.Group::id)), words.groups());
        same("/questions", ids(screen.questions().stream().map(Question::id)), words.questions());
        same(
                "/levels",
                ids(Arrays.stream(SafetyLevel.values()).map(SafetyLevel::slug)),
                words.levels());
        same(
                "/combinations",
                ids(screen.combinations().stream().map(Combination::id)),
                words.combinations());
        Stream<String> reasons = screen.recheck().reasons().stream().map(Recheck.Reason::id);
        same("/reasons", ids(Stream.concat(Stream.of(Recheck.WEEK), reasons)), words.reasons());
        for (Question question : screen.questions()) {
            Words.Asked asked = words.question(question.id());
            String at = "/questions/" + question.id();
            same(at, ids(question.ticks().stream().map(Question.Item::id)), asked.items());
            same(at, ids(question.steps().stream().map(Question.Count::id)), asked.counts());
            if (question.asksByItems() && asked.hint() == null) {
                add(at, "needs a hint that names its items: they are not shown before an answer");
            }
        }
        return List.copyOf(problems);
    }

    private static List<String> ids(Stream<String> named) {
        return named.toList();
    }

    private void same(String at, Collection<String> named, Map<String, ?> worded) {
        named.stream()
                .filter(id -> !worded.containsKey(id))
                .forEach(id -> add(at, "\"" + id + "\" has no words"));
        worded.keySet().stream()
                .filter(id -> !named.contains(id))
                .forEach(id -> add(at + "/" + id, "nothing is called \"" + id + "\""));
    }

    private void add(String pointer, String message) {
        problems.add(file.problem(pointer, message));
    }
}
