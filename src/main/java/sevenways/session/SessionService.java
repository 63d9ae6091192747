package sevenways.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.safety.SafetyService;
import sevenways.session.RecordedSessionRepository.Activity;

/** Records sessions and tells of them. */
@Service
@Transactional(readOnly = true)
public class SessionService {

    private final RecordedSessionRepository sessions;
    private final SafetyService safety;
    private final ApplicationEventPublisher events;

    SessionService(
            RecordedSessionRepository sessions,
            SafetyService safety,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.safety = safety;
        this.events = events;
    }

    /** The sessions of these dates, both included, oldest first. One statement. */
    public List<PlayedSession> between(PatientId patient, LocalDate from, LocalDate to) {
        return sessions.findBetween(patient, from, to);
    }

    /**
     * What each of these patients has practised since a date; who has not is left out. One
     * statement.
     */
    public Map<PatientId, SessionActivity> activity(
            Collection<PatientId> patients, LocalDate since) {
        return sessions.findActivity(patients, since).stream()
                .collect(
                        Collectors.toMap(
                                Activity::patient,
                                one ->
                                        new SessionActivity(
                                                one.lastAt(), one.sessions(), one.seconds())));
    }

    Optional<PlayedSession> find(PatientId patient, UUID id) {
        return sessions.find(patient, id);
    }

    /** The latest sessions that began before an instant, newest first. */
    List<PlayedSession> latest(PatientId patient, Instant before, int count) {
        return sessions.findLatest(patient, before, Limit.of(count));
    }

    /** Why this practice is closed to the patient; empty when it may be played. One statement. */
    Optional<Lock> lock(PatientId patient, Practice practice) {
        return Lock.on(practice, safety.status(patient));
    }

    /**
     * Puts a session on record, or brings forward the record there is. Empty once that is done;
     * nothing is recorded, and the lock answered, where the practice is closed to the patient.
     *
     * @param id made where it was played, one for each session
     */
    @Transactional
    Optional<Lock> record(
            Patient patient, UUID id, Practice practice, Beginning beginning, Outcome outcome) {
        Optional<Lock> lock = lock(patient.id(), practice);
        if (lock.isEmpty()) {
            LocalDate date = LocalDate.ofInstant(beginning.startedAt(), patient.zone());
            if (sessions.insert(patient.id(), id, date, beginning, outcome) == 1
                    || bringForward(patient.id(), id, outcome)) {
                publish(patient.id(), id, date, beginning, outcome);
            }
        }
        return lock;
    }

    /**
     * Takes in a session from elsewhere, such as a history that somebody brings along. Nothing is
     * locked: it has been played.
     *
     * @param version the version of the practice that was played
     */
    @Transactional
    public void takeIn(PatientId patient, PlayedSession played, int version, Posture posture) {
        var beginning =
                new Beginning(
                        played.practice(),
                        version,
                        played.minutes(),
                        posture,
                        played.startedAt(),
                        null);
        var outcome =
                new Outcome(
                        played.seconds(),
                        played.ending(),
                        played.painBefore(),
                        played.stressBefore(),
                        played.painAfter(),
                        played.stressAfter(),
                        played.pleasantness(),
                        played.difficulty());
        if (sessions.insert(patient, played.id(), played.date(), beginning, outcome) == 1) {
            publish(patient, played.id(), played.date(), beginning, outcome);
        }
    }

    private void publish(
            PatientId patient, UUID id, LocalDate date, Beginning beginning, Outcome outcome) {
        events.publishEvent(
                new SessionRecorded(
                        patient,
                        id,
                        beginning.practice(),
                        date,
                        beginning.planItem(),
                        outcome.ending()));
    }

    /** Whether there was anything to bring forward. */
    private boolean bringForward(PatientId patient, UUID id, Outcome outcome) {
        return sessions.bringForward(
                        patient,
                        id,
                        outcome.seconds(),
                        outcome.ending(),
                        outcome.painBefore(),
                        outcome.stressBefore(),
                        outcome.painAfter(),
                        outcome.stressAfter(),
                        outcome.pleasantness(),
                        outcome.difficulty())
                == 1;
    }
}
