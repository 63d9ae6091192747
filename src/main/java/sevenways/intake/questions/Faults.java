package sevenways.intake.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** What is wrong with an authored file beyond what a schema can tell, each at its line. */
class Faults {

    private final String path;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    Faults(String path, String text) {
        this.path = path;
        this.lines = text.lines().toList();
    }

    /**
     * @param at what the line says where it is; the last such line is meant, since the first of two
     *     is rarely the one that is too many
     */
    void add(boolean wrong, String at, String message) {
        if (wrong) {
            problems.add(new Problem(path, line(at), message));
        }
    }

    /**
     * @throws BrokenFilesException if anything is wrong
     */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
    }

    private int line(String at) {
        String word = "(^|.*[^a-z0-9-])" + java.util.regex.Pattern.quote(at) + "([^a-z0-9-].*|$)";
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).matches(word))
                .max()
                .orElse(1);
    }
}
