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
     * Brings it forward, never back: one that was interrupted goes on or ends, and of one that has
     * ended the last word on how it was counts; what was said is not taken back by silence. Whether
     * there was anything to bring.
     */
    boolean bringForward(Telling told) {
        if (!beginning.practice().equals(told.beginning().practice())) {
            return false;
        }
        boolean further = told.outcome().isFurtherThan(outcome);
        Outcome outcomeNow = outcome.broughtForward(told.outcome());
        Beginning beginningNow = further ? beginning.broughtForward(told.beginning()) : beginning;
        boolean latest = further || told.outcome().ending() == outcome.ending();
        Afterwards saidNow = revisedAt == null ? amended(told.afterwards(), latest) : said();
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

    private Afterwards amended(Afterwards told, boolean latest) {
        return latest ? said().amendedBy(told) : told.amendedBy(said());
    }

    private Afterwards said() {
        return Objects.requireNonNullElse(afterwards, Afterwards.NOTHING);
    }
}
