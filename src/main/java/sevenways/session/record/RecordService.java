package sevenways.session.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.library.Practice;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;
import sevenways.session.PlayedSession;
import sevenways.session.SessionActivity;
import sevenways.session.SessionRecorded;
import sevenways.session.experiment.Experiment;
import sevenways.session.experiment.Experiments;
import sevenways.session.record.RecordedSessionRepository.Activity;
import sevenways.session.repertoire.Lock;

/** Puts sessions on record, brings them forward, and tells of them. */
@Service
@Transactional(readOnly = true)
public class RecordService {

    private final RecordedSessionRepository sessions;
    private final Experiments experiments;
    private final SafetyService safety;
    private final SessionNews news;
    private final Clock clock;

    RecordService(
            RecordedSessionRepository sessions,
            Experiments experiments,
            SafetyService safety,
            SessionNews news,
            Clock clock) {
        this.sessions = sessions;
        this.experiments = experiments;
        this.safety = safety;
        this.news = news;
        this.clock = clock;
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

    /** One statement, like the next. */
    public Optional<LoggedSession> find(PatientId patient, UUID id) {
        return sessions.find(patient, id);
    }

    /** The experiment of a session; empty where it was none, or nothing was said of it. */
    public Optional<Experiment> experiment(PatientId patient, UUID id) {
        return experiments.find(patient, id);
    }

    /** The latest sessions that began before an instant, newest first. One statement. */
    public List<LoggedSession> latest(PatientId patient, Instant before, int count) {
        return sessions.findLatest(patient, before, Limit.of(count));
    }

    /**
     * Puts a session on record, or brings forward the record there is. Empty once that is done;
     * nothing is recorded, and the lock answered, where the practice was closed to the patient
     * before the session began. What closes meanwhile takes nothing of what has happened, least of
     * all that it hurt.
     */
    @Transactional
    public Optional<Lock> record(Patient patient, Practice practice, Telling told) {
        Instant startedAt = told.beginning().startedAt();
        Optional<SafetyStatus> status = safety.status(patient.id());
        Optional<Lock> lock =
                status.filter(found -> found.screenedAt().isAfter(startedAt)).isPresent()
                        ? Optional.empty()
                        : Lock.on(practice, status);
        if (lock.isEmpty()) {
            LocalDate date = LocalDate.ofInstant(startedAt, patient.zone());
            takeIn(patient.id(), date, told);
        }
        return lock;
    }

    /**
     * Takes in a session from elsewhere. Nothing is locked: it has been played.
     *
     * @param date the patient's when it began
     */
    @Transactional
    public void takeIn(PatientId patient, LocalDate date, Telling told) {
        Afterwards said = told.afterwards().of(told.outcome().ending());
        boolean isNew =
                sessions.insert(patient, told.id(), date, told.beginning(), told.outcome(), said)
                        == 1;
        SessionRecorded recorded =
                isNew
                        ? told.recorded(patient, date)
                        : sessions.findToChange(patient, told.id())
                                .filter(session -> session.bringForward(told))
                                .map(RecordedSession::recorded)
                                .orElse(null);
        boolean noted = experiments.bringForward(patient, told.id(), told.experiment());
        if (recorded != null) {
            news.recorded(recorded);
        }
        if (recorded != null || noted) {
            news.noted(patient, told.id(), said, told.experiment());
        }
    }

    /**
     * Puts what a patient says of a session now in place of what they said before, as long as it is
     * open to that, see {@link Lately}. Empty if there is no such session; else whether it was.
     */
    @Transactional
    public Optional<Boolean> revise(
            PatientId patient, UUID id, Afterwards said, Experiment result) {
        Instant now = clock.instant();
        return sessions.findToChange(patient, id)
                .map(
                        session -> {
                            if (!Lately.isOpen(session.startedAt(), now)) {
                                return false;
                            }
                            session.revise(said, now);
                            experiments.revise(patient, id, result);
                            news.noted(patient, id, said, result);
                            return true;
                        });
    }
}
