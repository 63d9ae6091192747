package sevenways.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;
import sevenways.checkin.CheckInService;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.Adherence;
import sevenways.plan.PlanService;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** What a patient planned, practised and wrote in the last four weeks, by their own calendar. */
@Component
class LastWeeks {

    private final PlanService plan;
    private final SessionService sessions;
    private final CheckInService checkIns;
    private final Library library;
    private final Clock clock;

    LastWeeks(
            PlanService plan,
            SessionService sessions,
            CheckInService checkIns,
            Library library,
            Clock clock) {
        this.plan = plan;
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.library = library;
        this.clock = clock;
    }

    /** How much of the plan was done; null where there was none. One statement. */
    @Nullable Adherence adherence(Patient patient) {
        LocalDate today = patient.today(clock);
        return plan.adherence(List.of(patient.id()), first(today), today).get(patient.id());
    }

    /** The sessions, the newest first. One statement. */
    List<Played> sessions(Patient patient) {
        LocalDate today = patient.today(clock);
        return sessions.between(patient.id(), first(today), today).reversed().stream()
                .map(session -> new Played(title(session), session))
                .toList();
    }

    /** The notes with check-ins, the newest first. One statement. */
    List<Note> notes(Patient patient) {
        LocalDate today = patient.today(clock);
        return checkIns.between(patient.id(), first(today), today).stream()
                .filter(checkIn -> checkIn.note() != null && !checkIn.note().isBlank())
                .map(
                        checkIn ->
                                new Note(
                                        checkIn.at().atZone(patient.zone()),
                                        Objects.requireNonNull(checkIn.note())))
                .toList();
    }

    private static LocalDate first(LocalDate today) {
        return today.minusWeeks(Activity.WEEKS_READ).plusDays(1);
    }

    /** A practice may have left the library since it was played. */
    private String title(PlayedSession session) {
        return library.practice(session.practice())
                .map(Practice::title)
                .orElseGet(session::practice);
    }
}
