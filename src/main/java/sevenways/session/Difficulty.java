package sevenways.session;

/** How hard a session was, by the word of who played it. */
public enum Difficulty {
    TOO_EASY,
    RIGHT,
    TOO_HARD
}
