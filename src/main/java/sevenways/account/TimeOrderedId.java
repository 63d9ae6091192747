package sevenways.account;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Identifiers that sort by the time they were made (RFC 9562, version 7), so that new rows land
 * side by side in an index. They tell their time of birth: not for secrets.
 */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    /** A new identifier, greater than those made before it on this machine. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
