package sevenways.session.record;

/** What was chosen when a session hurt. */
public enum HurtChoice {
    /** To go on gently, from there or with an easier version. */
    GO_ON,
    /** A calm practice instead. */
    CALM,
    END
}
