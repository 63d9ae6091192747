package sevenways.session;

/** How a session ended. */
public enum Ending {
    COMPLETE,
    STOPPED,
    HURT,
    INTERRUPTED
}
