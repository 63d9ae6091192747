package sevenways.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import sevenways.account.PatientId;
import sevenways.library.Practice.Posture;
import sevenways.session.experiment.Experiment;
import sevenways.session.record.Afterwards;
import sevenways.session.record.Beginning;
import sevenways.session.record.Outcome;
import sevenways.session.record.RecordService;
import sevenways.session.record.Telling;

/** What others may ask of the sessions on record, and how a session from elsewhere gets there. */
@Service
public class SessionService {

    private final RecordService sessions;

    SessionService(RecordService sessions) {
        this.sessions = sessions;
    }

    /** The sessions of these dates, both included, oldest first. One statement. */
    public List<PlayedSession> between(PatientId patient, LocalDate from, LocalDate to) {
        return sessions.between(patient, from, to);
    }

    /**
     * What each of these patients has practised since a date; who has not is left out. One
     * statement.
     */
    public Map<PatientId, SessionActivity> activity(
            Collection<PatientId> patients, LocalDate since) {
        return sessions.activity(patients, since);
    }

    /**
     * Takes in a session from elsewhere, such as a history that somebody brings along. Nothing is
     * locked: it has been played.
     *
     * @param version the version of the practice that was played
     */
    public void takeIn(PatientId patient, PlayedSession played, int version, Posture posture) {
        sessions.takeIn(patient, played.date(), told(played, version, posture));
    }

    /** It as a player would tell of it. */
    private static Telling told(PlayedSession played, int version, Posture posture) {
        return new Telling(
                played.id(),
                new Beginning(
                        played.practice(),
                        version,
                        played.minutes(),
                        posture,
                        played.startedAt(),
                        played.painBefore(),
                        played.stressBefore(),
                        null),
                new Outcome(played.seconds(), played.ending()),
                new Afterwards(
                        played.painAfter(),
                        played.stressAfter(),
                        played.pleasantness(),
                        played.difficulty(),
                        null,
                        null),
                Experiment.NONE);
    }
}
