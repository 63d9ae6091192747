package sevenways.care.caseload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.care.FourWeeks;
import sevenways.checkin.CheckInService;
import sevenways.checkin.DayMean;
import sevenways.consent.LiveConsent;
import sevenways.consent.Scope;
import sevenways.session.SessionActivity;
import sevenways.session.SessionService;

/** Reads what has come from patients of late, and only what they share. */
@Component
class Activities {

    private final CheckInService checkIns;
    private final SessionService sessions;
    private final Clock clock;

    Activities(CheckInService checkIns, SessionService sessions, Clock clock) {
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Found for many patients at once. */
    private record Found(
            Map<PatientId, List<DayMean>> days,
            Map<PatientId, SessionActivity> sessions,
            Map<PatientId, SessionActivity> sessionsThisWeek) {

        Activity of(LiveConsent consent, Clock clock) {
            PatientId patient = consent.patient().id();
            ZoneId zone = consent.patient().zone();
            SessionActivity week = sessionsThisWeek.get(patient);
            return Activity.of(
                    lastOn(patient, zone),
                    LocalDate.ofInstant(consent.grantedAt(), zone),
                    consent.patient().today(clock),
                    week == null ? 0 : week.sessions());
        }

        private @Nullable LocalDate lastOn(PatientId patient, ZoneId zone) {
            SessionActivity played = sessions.get(patient);
            Stream<Instant> logged =
                    days.getOrDefault(patient, List.of()).stream().map(DayMean::lastAt);
            return Stream.concat(logged, Stream.ofNullable(played).map(SessionActivity::lastAt))
                    .max(Instant::compareTo)
                    .map(last -> LocalDate.ofInstant(last, zone))
                    .orElse(null);
        }
    }

    /**
     * The activity of each of these patients; who shares neither check-ins nor sessions is left
     * out. Three statements at most.
     *
     * @param zone of the clinician, by whose calendar weeks are counted back
     */
    Map<PatientId, Activity> of(Collection<LiveConsent> consents, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate farBack = FourWeeks.until(today).first();
        List<PatientId> logging = sharing(consents, Scope::checkIns);
        List<PatientId> playing = sharing(consents, Scope::sessions);
        Found found =
                new Found(
                        logging.isEmpty() ? Map.of() : checkIns.means(logging, farBack),
                        playing.isEmpty() ? Map.of() : sessions.activity(playing, farBack),
                        playing.isEmpty()
                                ? Map.of()
                                : sessions.activity(playing, today.minusDays(6)));
        return consents.stream()
                .filter(consent -> consent.scope().checkIns() || consent.scope().sessions())
                .collect(
                        Collectors.toMap(
                                consent -> consent.patient().id(),
                                consent -> found.of(consent, clock)));
    }

    /** The patients who share this part. */
    static List<PatientId> sharing(Collection<LiveConsent> consents, Predicate<Scope> part) {
        return consents.stream()
                .filter(consent -> part.test(consent.scope()))
                .map(consent -> consent.patient().id())
                .toList();
    }
}
