package sevenways.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import sevenways.account.PatientId;

/** Records sessions and tells of them. */
@Service
public class SessionService {

    /** The sessions of these dates, both included, oldest first. One statement. */
    public List<PlayedSession> between(PatientId patient, LocalDate from, LocalDate to) {
        return List.of();
    }

    /**
     * What each of these patients has practised since a date; who has not is left out. One
     * statement.
     */
    public Map<PatientId, SessionActivity> activity(
            Collection<PatientId> patients, LocalDate since) {
        return Map.of();
    }
}
