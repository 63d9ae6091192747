package sevenways.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and calls for the few questions at once.
 *
 * @param reason its id, as in {@code safety/screen.yaml}
 * @param word what was found in a note, at most 100 characters
 * @param about what it came from, such as a session or what a note says; about the same it is
 *     raised once only
 */
public record Alarm(String reason, @Nullable String word, @Nullable UUID about) {}
