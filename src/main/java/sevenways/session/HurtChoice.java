package sevenways.session;

/** What was chosen when a session hurt. */
enum HurtChoice {
    /** To go on gently, from there or with an easier version. */
    GO_ON,
    /** A calm practice instead. */
    CALM,
    END
}
