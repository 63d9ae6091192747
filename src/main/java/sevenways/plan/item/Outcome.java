package sevenways.plan.item;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a wish for a change. */
public enum Outcome {
    CHANGED,
    /** It was so already. */
    UNCHANGED,
    /** That is not on offer. */
    REFUSED,
    UNKNOWN,
    /** It stays as it is, as that is closed to the patient for now. */
    CLOSED("plan.change.closed"),
    /** It stays as it is, as the patient has dropped that practice. */
    DROPPED("plan.change.dropped"),
    /** It stays as it is, as that practice is in the same day already. */
    TWICE("plan.change.twice"),
    /** It stays as it is, as the day would be longer than the patient chose. */
    FULL("plan.change.full"),
    /** It stays as it is, as the program rests. */
    RESTS("plan.change.rests");

    private final @Nullable String word;

    Outcome() {
        this(null);
    }

    Outcome(@Nullable String word) {
        this.word = word;
    }

    /** The message that says why it stays as it is; empty unless something stood in the way. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }
}
