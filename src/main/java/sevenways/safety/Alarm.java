package sevenways.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and calls for the few questions at once.
 *
 * @param reason its id, as in {@code safety/screen.yaml}
 * @param word what was found in a note, at most 100 characters
 * @param about the check-in or session it came from
 */
public record Alarm(String reason, @Nullable String word, @Nullable UUID about) {}
