package sevenways.session.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.session.SessionRecorded;

/**
 * A session on record. It has no version: whoever changes it has its row locked, see {@link
 * RecordedSessionRepository}.
 */
@Entity
class RecordedSession {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    private LocalDate localDate;
    @Embedded private Beginning beginning;
    @Embedded private Outcome outcome;
    @Embedded private @Nullable Afterwards afterwards;

    /** When the patient last changed what they said afterwards. */
    private @Nullable Instant revisedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RecordedSession() {}

    /**
     * Brings it forward, never back: one that was interrupted goes on or ends, and one that has
     * ended is told how it was afterwards, once. Whether there was anything to bring.
     */
    boolean bringForward(Telling told) {
        if (!beginning.practice().equals(told.beginning().practice())) {
            return false;
        }
        boolean further = told.outcome().isFurtherThan(outcome);
        Outcome outcomeNow = outcome.broughtForward(told.outcome());
        Beginning beginningNow = further ? beginning.broughtForward(told.beginning()) : beginning;
        boolean unsaid = further || said().isNothing();
        Afterwards saidNow =
                unsaid && revisedAt == null && told.outcome().ending() == outcomeNow.ending()
                        ? orBefore(told.afterwards())
                        : said();
        boolean changed =
                !outcomeNow.equals(outcome)
                        || !beginningNow.equals(beginning)
                        || !saidNow.equals(said());
        beginning = beginningNow;
        outcome = outcomeNow;
        afterwards = saidNow.of(outcomeNow.ending());
        return changed;
    }

    /** Puts what the patient says of it now in place of what they said before. */
    void revise(Afterwards said, Instant now) {
        afterwards = said.of(outcome.ending());
        revisedAt = now;
    }

    Instant startedAt() {
        return beginning.startedAt();
    }

    /** It as an event tells of it. */
    SessionRecorded recorded() {
        return new SessionRecorded(
                patientId,
                id,
                beginning.practice(),
                localDate,
                beginning.planItem(),
                outcome.ending());
    }

    private Afterwards orBefore(Afterwards told) {
        return told.isNothing() ? said() : told;
    }

    private Afterwards said() {
        return Objects.requireNonNullElse(afterwards, Afterwards.NOTHING);
    }
}
