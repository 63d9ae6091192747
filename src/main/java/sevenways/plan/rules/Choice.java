package sevenways.plan.rules;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import sevenways.library.Practice.Posture;

/**
 * What to practise, and why.
 *
 * @param practice its slug
 * @param reason a message key after {@code plan.reason.}
 * @param reasonArguments what the message asks for
 */
@Embeddable
public record Choice(
        String practice,
        int minutes,
        @Enumerated(EnumType.STRING) Posture posture,
        String reason,
        @JdbcTypeCode(SqlTypes.JSON) List<String> reasonArguments) {}
