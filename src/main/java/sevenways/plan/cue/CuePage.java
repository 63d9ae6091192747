package sevenways.plan.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.library.Pathway;
import sevenways.library.Practice;

/**
 * What the page of if-then plans shows.
 *
 * @param tied what is there
 * @param practice the one to tie; null where it is still to be chosen
 * @param ways what there is to choose from
 * @param ideas the ids of the cues on offer
 */
record CuePage(
        List<Tied> tied, @Nullable Practice practice, List<Choices> ways, List<String> ideas) {

    /** A practice with its cue. */
    record Tied(Practice practice, String cue) {}

    /** The practices of a pathway. */
    record Choices(Pathway pathway, List<Practice> practices) {}
}
