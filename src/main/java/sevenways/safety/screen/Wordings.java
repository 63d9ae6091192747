package sevenways.safety.screen;

import java.util.Map;

/**
 * The words of the screen as it is asked now, and of versions that were asked before.
 *
 * @param older by version; only those whose words were others
 */
record Wordings(Words now, Map<Integer, Words> older) {

    /** The words that a screen of this version was answered with. */
    Words of(int version) {
        return older.getOrDefault(version, now);
    }
}
