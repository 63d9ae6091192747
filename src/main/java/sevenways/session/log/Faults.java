package sevenways.session.log;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is wrong in a form that was sent. */
record Faults(BindingResult found) {

    /** Without these a session cannot be put on record. */
    private static final Set<String> NEEDED =
            Set.of(
                    "id",
                    "practice",
                    "version",
                    "minutes",
                    "posture",
                    "startedAt",
                    "seconds",
                    "ending");

    /** Whether something is wrong that cannot be left out. */
    boolean areGrave() {
        return found.getTarget() == null || NEEDED.stream().anyMatch(found::hasFieldErrors);
    }

    /** The value of a field; null where it is wrong. */
    <T> @Nullable T unless(String field, @Nullable T value) {
        return found.hasFieldErrors(field) ? null : value;
    }
}
