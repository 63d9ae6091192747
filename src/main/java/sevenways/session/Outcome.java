package sevenways.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param seconds how long it was guided
 * @param painBefore 0 to 10, like the three that follow; null where it was skipped
 * @param pleasantness 0 to 10, of an imagery; null where it was not asked or skipped
 * @param difficulty null where it was skipped
 */
@Embeddable
record Outcome(
        int seconds,
        @Enumerated(EnumType.STRING) Ending ending,
        @Nullable Integer painBefore,
        @Nullable Integer stressBefore,
        @Nullable Integer painAfter,
        @Nullable Integer stressAfter,
        @Nullable Integer pleasantness,
        @Enumerated(EnumType.STRING) @Nullable Difficulty difficulty) {}
