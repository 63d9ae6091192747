package sevenways.plan.situation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice.Posture;

/**
 * What to practise, and why.
 *
 * @param practice its slug
 * @param reason a message key after {@code plan.reason.}
 * @param reasonArguments what the message asks for
 * @param part when on the day; null for any time
 */
@Embeddable
public record Choice(
        String practice,
        int minutes,
        @Enumerated(EnumType.STRING) Posture posture,
        String reason,
        @JdbcTypeCode(SqlTypes.JSON) List<String> reasonArguments,
        @Enumerated(EnumType.STRING) @Nullable PartOfDay part) {

    /** At any time of the day. */
    public Choice(
            String practice,
            int minutes,
            Posture posture,
            String reason,
            List<String> reasonArguments) {
        this(practice, minutes, posture, reason, reasonArguments, null);
    }

    /** Whether it is the same practice in the same form. */
    public boolean isLike(Choice other) {
        return practice.equals(other.practice)
                && minutes == other.minutes
                && posture == other.posture;
    }

    /** The same at another time of the day. */
    public Choice at(@Nullable PartOfDay other) {
        return new Choice(practice, minutes, posture, reason, reasonArguments, other);
    }
}
