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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.checkin.CheckInRepository.PatientDay;
import sevenways.checkin.CheckInRepository.WorstPain;

/** Keeps what patients log. */
@Service
@Transactional(readOnly = true)
public class CheckInService {

    /** For how long what was removed can be brought back; later it is gone. */
    private static final Duration REGRET = Duration.ofDays(1);

    private final CheckInRepository checkIns;
    private final DayRepository days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckInService(
            CheckInRepository checkIns,
            DayRepository days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checkIns = checkIns;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a check-in that somebody brings along, and tells nobody. Kept again under the same id
     * it is corrected, never doubled. One statement.
     */
    @Transactional
    public LoggedCheckIn keep(PatientId patient, LoggedCheckIn entry) {
        return checkIns.keep(patient, entry, true).logged();
    }

    /**
     * Keeps a check-in as it is logged, and tells of it; if its time was not told, an entry that is
     * there already keeps the time it has.
     */
    @Transactional
    LoggedCheckIn keep(PatientId patient, LoggedCheckIn entry, boolean told) {
        return tell(patient, checkIns.keep(patient, entry, told).logged());
    }

    private LoggedCheckIn tell(PatientId patient, LoggedCheckIn kept) {
        events.publishEvent(new CheckInKept(patient, kept));
        return kept;
    }

    /** Keeps what a date was like, in place of what was kept of it before. One statement. */
    @Transactional
    public void keep(PatientId patient, LoggedDay day) {
        days.keep(patient, day);
    }

    /** Notes that a date has a flare, or that it has none after all. One statement. */
    @Transactional
    public void noteFlare(PatientId patient, LocalDate date, boolean flare) {
        days.note(patient.value(), TimeOrderedId.next(), date, flare);
    }

    Optional<LoggedCheckIn> find(PatientId patient, UUID id) {
        return checkIns.find(patient, id).map(CheckIn::logged);
    }

    /** Changes a check-in; empty if there is none. */
    @Transactional
    Optional<LoggedCheckIn> revise(PatientId patient, LoggedCheckIn entry) {
        return checkIns.find(patient, entry.id())
                .map(checkIn -> checkIn.revise(entry))
                .map(revised -> tell(patient, revised));
    }

    /** Removes a check-in and gives what it was; empty if there is none. */
    @Transactional
    Optional<LoggedCheckIn> remove(PatientId patient, UUID id) {
        Instant now = clock.instant();
        checkIns.forgetRemoved(patient, now.minus(REGRET));
        return checkIns.find(patient, id).map(checkIn -> checkIn.remove(now));
    }

    /**
     * Brings back what was removed within the last day; empty if there is nothing to bring back.
     */
    @Transactional
    Optional<LoggedCheckIn> restore(PatientId patient, UUID id) {
        Instant since = clock.instant().minus(REGRET);
        return checkIns.findRemoved(patient, id, since)
                .map(CheckIn::restore)
                .map(restored -> tell(patient, restored));
    }

    /** The check-ins of these dates, both included, newest first. One statement. */
    public List<LoggedCheckIn> between(PatientId patient, LocalDate from, LocalDate to) {
        return checkIns.findBetween(patient, from, to);
    }

    /** The worst pain, 0 to 10, of each of these dates that has a check-in. One statement. */
    public Map<LocalDate, Integer> worst(PatientId patient, LocalDate from, LocalDate to) {
        return checkIns.findWorst(patient, from, to).stream()
                .collect(Collectors.toMap(WorstPain::date, WorstPain::pain));
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
