package sevenways.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a patient stands, and when and by which version of the questions it was found.
 *
 * @param screenedAt when questions were last answered
 * @param clearedBy the clinician who cleared it since; null if it stands as answered
 */
public record SafetyStatus(
        SafetyLevel level, Instant screenedAt, int version, @Nullable String clearedBy) {

    public SafetyStatus(SafetyLevel level, Instant screenedAt, int version) {
        this(level, screenedAt, version, null);
    }
}
