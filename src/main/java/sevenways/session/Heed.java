package sevenways.session;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;

/**
 * What to mind before a practice.
 *
 * @param yours whether it applies to who is about to play
 */
record Heed(Caution caution, boolean yours) {

    /** The cautions of a practice, those first that apply to somebody with these conditions. */
    static List<Heed> of(Practice practice, Set<String> conditions) {
        return practice.cautions().stream()
                .map(caution -> new Heed(caution, applies(caution, conditions)))
                .sorted(comparing(heed -> !heed.yours()))
                .toList();
    }

    private static boolean applies(Caution caution, Set<String> conditions) {
        return !Collections.disjoint(caution.conditions(), conditions);
    }
}
