package sevenways.session;

import java.util.UUID;
import sevenways.account.PatientId;

/**
 * A patient has written of a session in words of their own.
 *
 * @param words all they wrote of it; for nobody's eyes, only for what watches for alarms
 */
public record SessionNoted(PatientId patient, UUID session, String words) {

    /** Without the words, which belong into no log. */
    @Override
    public String toString() {
        return "SessionNoted[session=" + session + "]";
    }
}
