package sevenways.progress;

/**
 * Where pain is heading, judged against what matters and what chance does; see {@link
 * ProgressService}.
 */
public enum Direction {
    BETTER,
    STEADY,
    WORSE,
    /** There are too few days to tell. */
    UNKNOWN
}
