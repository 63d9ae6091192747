package sevenways.session.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.session.Ending;

/**
 * A session as its patient reads it.
 *
 * @param date the patient's date when it began
 * @param told null where nothing was said afterwards
 */
public record LoggedSession(
        UUID id, LocalDate date, Beginning beginning, Outcome outcome, @Nullable Afterwards told) {

    public Afterwards afterwards() {
        return Objects.requireNonNullElse(told, Afterwards.NOTHING);
    }

    /** Whether it hurt, also where it went on after that. */
    public boolean hurt() {
        return outcome.ending() == Ending.HURT
                || outcome.hurtChoice() != null
                || outcome.hurtPain() != null;
    }
}
