package sevenways.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import sevenways.account.PatientId;

/** Keeps what patients log. */
@Service
public class CheckInService {

    /** The check-ins of these dates, both included, newest first. One statement. */
    public List<LoggedCheckIn> between(PatientId patient, LocalDate from, LocalDate to) {
        return List.of();
    }

    /**
     * The means of these dates, both included, oldest first; a date without check-ins is left out.
     * One statement.
     */
    public List<DayMean> means(PatientId patient, LocalDate from, LocalDate to) {
        return List.of();
    }

    /**
     * The means of each of these patients since a date, oldest first; who has none is left out. One
     * statement.
     */
    public Map<PatientId, List<DayMean>> means(Collection<PatientId> patients, LocalDate since) {
        return Map.of();
    }

    /** Sleep, mood and function of these dates, both included, oldest first. One statement. */
    public List<LoggedDay> days(PatientId patient, LocalDate from, LocalDate to) {
        return List.of();
    }
}
