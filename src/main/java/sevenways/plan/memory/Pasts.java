package sevenways.plan.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.checkin.CheckInService;
import sevenways.checkin.DayMean;
import sevenways.plan.memory.Past.LastWeek;
import sevenways.session.SessionService;

/** Looks up what has happened, as far back as planning remembers. */
@Component
public class Pasts {

    private final SessionService sessions;
    private final CheckInService checkIns;
    private final Recollection recollection;

    Pasts(SessionService sessions, CheckInService checkIns, Recollection recollection) {
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.recollection = recollection;
    }

    /**
     * What is on record up to this date. Two statements.
     *
     * @param week the latest that was planned; null before the first
     */
    public Past of(PatientId patient, LocalDate today, @Nullable LastWeek week) {
        List<Played> played =
                sessions.between(patient, today.minusDays(recollection.days()), today).stream()
                        .map(Played::of)
                        .toList();
        return new Past(played, stress(patient, today), week);
    }

    private Map<LocalDate, Double> stress(PatientId patient, LocalDate today) {
        return checkIns.means(patient, today.minusDays(recollection.stressDays()), today).stream()
                .collect(Collectors.toMap(DayMean::date, DayMean::stress));
    }

    /**
     * Whether this day is a hard one, by its own stress or by that of the day before. One
     * statement.
     */
    public boolean isHard(PatientId patient, LocalDate day) {
        return checkIns.means(patient, day.minusDays(1), day).stream()
                .anyMatch(mean -> recollection.isHard(mean.stress()));
    }
}
