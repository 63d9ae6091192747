package sevenways.session.experiment;

import sevenways.library.Practice;

/** Practices that are an experiment: they ask what one expects, and then what came of it. */
public final class Exposure {

    private Exposure() {}

    /** Whether this practice is one. */
    public static boolean is(Practice practice) {
        return practice.kind().equals("graded-exposure");
    }
}
