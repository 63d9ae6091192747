package sevenways.session;

/** How a session ended. */
public enum Ending {
    COMPLETE,
    STOPPED,
    HURT,
    INTERRUPTED;

    /** Whether it makes sense to ask how hard it was: not of what hurt, nor of what broke off. */
    public boolean asksDifficulty() {
        return this == COMPLETE || this == STOPPED;
    }

    /** Whether this is nearer to the end than another, of two that are told of one session. */
    public boolean isLaterThan(Ending other) {
        return nearness() > other.nearness();
    }

    /** What hurt may have gone on, and been stopped later. */
    private int nearness() {
        return switch (this) {
            case INTERRUPTED -> 0;
            case HURT -> 1;
            case STOPPED -> 2;
            case COMPLETE -> 3;
        };
    }
}
