package sevenways.authored;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an author what to mend when the start is refused, instead of a stack trace. */
class BrokenFilesAnalyzer extends AbstractFailureAnalyzer<BrokenFilesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenFilesException broken) {
        return new FailureAnalysis(
                broken.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n", "Authored files are broken:\n", "")),
                "Mend them; the schemas are in src/main/resources/content/schema.",
                broken);
    }
}
