package sevenways.library.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.library.Words;
import tools.jackson.databind.JsonNode;

/** Words that do not belong on patients' pages, and numbers that need a source. */
class WordChecks {

    /** What a file says of others or for the machine, not to its reader. */
    private static final Set<String> NOT_READ = Set.of("sources", "body", "picture");

    /** A number of people, trials, points or per cent: somebody counted, and it says who. */
    private static final Pattern CLINICAL_NUMBER =
            Pattern.compile(
                    "\\b\\d[\\d,.]*\\s*(%|per cent\\b|people\\b|patients\\b|adults\\b|women\\b"
                            + "|men\\b|trials\\b|studies\\b|points\\b)|\\b\\d+ (in|of every)"
                            + " (ten|\\d+)\\b");

    /** HTML would be shown as text. */
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^>\\n]*>?");

    private final List<Problem> problems = new ArrayList<>();
    private final List<Taboo> taboos;

    WordChecks(Manuscripts files, Words words) {
        taboos = taboos(words);
        files.all().forEach(this::check);
    }

    private record Taboo(Pattern words, String instead) {}

    private static List<Taboo> taboos(Words words) {
        List<Taboo> taboos = new ArrayList<>();
        taboos.add(new Taboo(MARKUP, "HTML is shown as text; write Markdown"));
        for (Words.Banned banned : words.banned()) {
            taboos.add(new Taboo(Words.pattern(List.of(banned.words())), banned.instead()));
        }
        return taboos;
    }

    List<Problem> problems() {
        return problems;
    }

    private void check(AuthoredFile<?> file) {
        file.data()
                .forEachEntry(
                        (name, node) -> {
                            if (!NOT_READ.contains(name)) {
                                checkNode(file, "/" + name, node);
                            }
                        });
        each(file.body(), (found, says) -> problems.add(file.problemInBody(found, says)));
        for (String section : file.body().split("(?m)^## ")) {
            Matcher number = CLINICAL_NUMBER.matcher(section);
            if (number.find() && !section.contains("](source:")) {
                problems.add(
                        file.problemInBody(
                                number.group(),
                                "a section has the number '%s' and no source"
                                        .formatted(number.group())));
            }
        }
    }

    private void checkNode(AuthoredFile<?> file, String at, JsonNode node) {
        if (node.isString()) {
            each(node.asString(), (found, says) -> problems.add(file.problem(at, says)));
        }
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                checkNode(file, at + "/" + index, node.get(index));
            }
        }
        node.forEachEntry((name, child) -> checkNode(file, at + "/" + name, child));
    }

    /** Tells each word of a text that should not be there, and what to say of it. */
    private void each(String text, BiConsumer<String, String> tell) {
        for (Taboo taboo : taboos) {
            Matcher found = taboo.words().matcher(text);
            if (found.find()) {
                tell.accept(
                        found.group(), "says '%s': %s".formatted(found.group(), taboo.instead()));
            }
        }
    }
}
