package sevenways.safety.screen;

import java.util.Comparator;
import java.util.Map;

/**
 * The words of the screen as it is asked now, and of versions that were asked before.
 *
 * @param older by the last version that was asked with them; those before it had the same words,
 *     down to the next that is kept
 */
record Wordings(Words now, Map<Integer, Words> older) {

    /** The words that a screen of this version was answered with. */
    Words of(int version) {
        return older.keySet().stream()
                .filter(kept -> kept >= version)
                .min(Comparator.naturalOrder())
                .map(older::get)
                .orElse(now);
    }
}
