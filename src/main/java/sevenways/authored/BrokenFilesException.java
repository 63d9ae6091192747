package sevenways.authored;

import java.util.List;
import java.util.stream.Collectors;

/** Authored files that cannot be used, with everything that is wrong with them at once. */
public class BrokenFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenFilesException(List<Problem> problems) {
        super(
                problems.stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n", "broken files:\n", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
