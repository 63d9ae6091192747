package sevenways.session;

import sevenways.library.Practice;

/** Practices that are an experiment: they ask what one expects, and then what came of it. */
final class Exposure {

    private Exposure() {}

    static boolean is(Practice practice) {
        return practice.kind().equals("graded-exposure");
    }
}
