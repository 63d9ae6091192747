package sevenways.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.checkin.CheckInService;
import sevenways.checkin.DayMean;
import sevenways.checkin.LoggedDay;
import sevenways.library.Library;
import sevenways.progress.Change.Measure;
import sevenways.session.SessionService;

/**
 * What check-ins and sessions add up to, the same for the patient and for the clinicians they
 * chose. The last 90 days are looked at; how a change is judged is told at {@link Change}.
 */
@Service
public class ProgressService {

    private static final int DAYS = 90;
    private static final int WEEKS_OF_SESSIONS = 4;

    private final CheckInService checkIns;
    private final SessionService sessions;
    private final Library library;
    private final Clock clock;

    ProgressService(
            CheckInService checkIns, SessionService sessions, Library library, Clock clock) {
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.library = library;
        this.clock = clock;
    }

    /** What this patient's last 90 days add up to. Three statements. */
    public Report report(Patient patient) {
        LocalDate to = patient.today(clock);
        LocalDate from = windowUntil(to);
        List<DayMean> means = checkIns.means(patient.id(), from, to);
        List<LoggedDay> days = checkIns.days(patient.id(), from, to);
        PracticeLog log = new PracticeLog(sessions.between(patient.id(), from, to), library, to);
        return new Report(
                from,
                to,
                changes(means, days, to),
                new Chart(from, to, means),
                Report.rows(means, days),
                log.effects(),
                log.weeks(WEEKS_OF_SESSIONS),
                log.spine());
    }

    /** Where each of these patients' pain is heading. One statement. */
    public Map<PatientId, Direction> directions(Collection<Patient> patients) {
        LocalDate since =
                patients.stream()
                        .map(patient -> windowUntil(patient.today(clock)))
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH);
        Map<PatientId, List<DayMean>> means =
                checkIns.means(patients.stream().map(Patient::id).toList(), since);
        return patients.stream()
                .collect(
                        Collectors.toMap(
                                Patient::id,
                                patient ->
                                        direction(
                                                means.getOrDefault(patient.id(), List.of()),
                                                patient.today(clock))));
    }

    private static Direction direction(List<DayMean> means, LocalDate today) {
        List<DayMean> inWindow =
                means.stream()
                        .filter(
                                mean ->
                                        !mean.date().isBefore(windowUntil(today))
                                                && !mean.date().isAfter(today))
                        .toList();
        return pain(inWindow, today).direction();
    }

    private static List<Change> changes(
            List<DayMean> means, List<LoggedDay> days, LocalDate today) {
        List<Reading> functions =
                days.stream()
                        .filter(day -> day.function() != null)
                        .map(day -> new Reading(day.date(), Objects.requireNonNull(day.function())))
                        .toList();
        return Stream.concat(
                        functions.isEmpty()
                                ? Stream.of()
                                : Stream.of(Change.of(Measure.FUNCTION, functions, today)),
                        Stream.of(pain(means, today)))
                .toList();
    }

    private static Change pain(List<DayMean> means, LocalDate today) {
        List<Reading> readings =
                means.stream().map(mean -> new Reading(mean.date(), mean.pain())).toList();
        return Change.of(Measure.PAIN, readings, today);
    }

    private static LocalDate windowUntil(LocalDate today) {
        return today.minusDays(DAYS - 1L);
    }
}
