package sevenways.session.record;

import java.time.LocalDate;
import java.util.UUID;
import sevenways.account.PatientId;
import sevenways.session.SessionRecorded;
import sevenways.session.experiment.Experiment;

/**
 * A session as it is told of, perhaps for the first time, perhaps again.
 *
 * @param id made where it was played, one for each session
 */
public record Telling(
        UUID id,
        Beginning beginning,
        Outcome outcome,
        Afterwards afterwards,
        Experiment experiment) {

    /** It as an event tells of it, once it is on record. */
    SessionRecorded recorded(PatientId patient, LocalDate date) {
        return new SessionRecorded(
                patient, id, beginning.practice(), date, beginning.planItem(), outcome.ending());
    }
}
