package sevenways.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the start stopped, in place of a stack trace. */
class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnusableDatabase> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, UnusableDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
