package sevenways.library;

/** What is known of how well something works, in which dose, and what may honestly be expected. */
public record Evidence(Grade grade, String dose, String expect) {

    /** How sure one can be. */
    public enum Grade {
        /** Several sound trials agree. */
        good,
        /** Trials with mixed or low-certainty results. */
        some,
        /** Few or small trials. */
        early,
        /** No trial of it for back pain. */
        none
    }

    /** Where a fact was read. */
    public record Source(String id, String title, String address) {}
}
