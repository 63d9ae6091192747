package sevenways.consent;

/** What came of typing a code. */
public sealed interface Redemption {

    /** The door is open. */
    record Granted(LiveConsent consent) implements Redemption {}

    /** It stays shut; a code that is used, expired or withdrawn is told from no other. */
    enum Refused implements Redemption {
        WRONG_CODE,
        TOO_MANY_TRIES
    }
}
