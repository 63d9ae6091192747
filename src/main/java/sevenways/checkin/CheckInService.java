package sevenways.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.checkin.CheckInRepository.PatientDay;

/** Keeps what patients log. */
@Service
@Transactional(readOnly = true)
public class CheckInService {

    /** For how long what was removed can be brought back; later it is gone for good. */
    private static final Duration REGRET = Duration.ofDays(1);

    private final CheckInRepository checkIns;
    private final DayRepository days;
    private final Clock clock;

    CheckInService(CheckInRepository checkIns, DayRepository days, Clock clock) {
        this.checkIns = checkIns;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Keeps a check-in. Kept again under the same id it is corrected, never doubled. One statement.
     */
    @Transactional
    public LoggedCheckIn keep(PatientId patient, LoggedCheckIn entry) {
        return keep(patient, entry, true);
    }

    /** As above; if its time was not told, an entry that is there already keeps the time it has. */
    @Transactional
    LoggedCheckIn keep(PatientId patient, LoggedCheckIn entry, boolean told) {
        return checkIns.keep(
                        patient.value(),
                        entry.id(),
                        entry.date(),
                        entry.at(),
                        told,
                        entry.pain(),
                        entry.stress(),
                        entry.note())
                .logged();
    }

    /** Keeps what a date was like, in place of what was kept of it before. One statement. */
    @Transactional
    public void keep(PatientId patient, LoggedDay day) {
        days.keep(
                patient.value(),
                TimeOrderedId.next(),
                day.date(),
                day.sleep(),
                day.mood(),
                day.function());
    }

    Optional<LoggedCheckIn> find(PatientId patient, UUID id) {
        return checkIns.find(patient, id).map(CheckIn::logged);
    }

    /** Changes a check-in; empty if there is none. */
    @Transactional
    Optional<LoggedCheckIn> revise(PatientId patient, LoggedCheckIn entry) {
        Optional<CheckIn> found = checkIns.find(patient, entry.id());
        found.ifPresent(checkIn -> checkIn.revise(entry));
        return found.map(CheckIn::logged);
    }

    /** Removes a check-in and gives what it was; empty if there is none. */
    @Transactional
    Optional<LoggedCheckIn> remove(PatientId patient, UUID id) {
        Instant now = clock.instant();
        checkIns.forgetRemoved(patient, now.minus(REGRET));
        Optional<CheckIn> found = checkIns.find(patient, id);
        found.ifPresent(checkIn -> checkIn.remove(now));
        return found.map(CheckIn::logged);
    }

    /**
     * Brings back what was removed within the last day; empty if there is nothing to bring back.
     */
    @Transactional
    Optional<LoggedCheckIn> restore(PatientId patient, UUID id) {
        Optional<CheckIn> found = checkIns.findRemoved(patient, id, clock.instant().minus(REGRET));
        found.ifPresent(CheckIn::restore);
        return found.map(CheckIn::logged);
    }

    /** The check-ins of these dates, both included, newest first. One statement. */
    public List<LoggedCheckIn> between(PatientId patient, LocalDate from, LocalDate to) {
        return checkIns.findBetween(patient, from, to);
    }

    /**
     * The means of these dates, both included, oldest first; a date without check-ins is left out.
     * One statement.
     */
    public List<DayMean> means(PatientId patient, LocalDate from, LocalDate to) {
        return checkIns.findMeans(patient, from, to);
    }

    /**
     * The means of each of these patients since a date, oldest first; who has none is left out. One
     * statement.
     */
    public Map<PatientId, List<DayMean>> means(Collection<PatientId> patients, LocalDate since) {
        return checkIns.findMeans(patients, since).stream()
                .collect(
                        Collectors.groupingBy(
                                PatientDay::patient,
                                Collectors.mapping(PatientDay::mean, Collectors.toList())));
    }

    /** Sleep, mood and function of these dates, both included, oldest first. One statement. */
    public List<LoggedDay> days(PatientId patient, LocalDate from, LocalDate to) {
        return days.findBetween(patient, from, to);
    }
}
