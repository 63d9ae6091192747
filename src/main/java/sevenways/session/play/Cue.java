package sevenways.session.play;

import java.util.ArrayList;
import java.util.List;
import sevenways.library.Practice.Step;
import sevenways.library.Practice.Variant;

/**
 * A step in its place.
 *
 * @param at seconds from the beginning
 */
record Cue(int at, Step step) {

    /** The steps of a variant, each with the time it comes. */
    static List<Cue> of(Variant variant) {
        List<Cue> cues = new ArrayList<>();
        int at = 0;
        for (Step step : variant.steps()) {
            cues.add(new Cue(at, step));
            at += step.seconds();
        }
        return cues;
    }

    /** The time it comes, as minutes and seconds. */
    public String time() {
        return "%d:%02d".formatted(at / 60, at % 60);
    }
}
