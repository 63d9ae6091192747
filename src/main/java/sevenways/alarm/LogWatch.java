package sevenways.alarm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.checkin.CheckInKept;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.safety.Alarm;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.SessionNoted;
import sevenways.session.SessionRecorded;

/**
 * Raises an alarm when a note, of a moment or of a session, the course of the pain or the end of a
 * session asks for it; in the same transaction, so that what is kept is never unwatched.
 */
@Component
class LogWatch {

    private final AlarmRules rules;
    private final NoteWords words;
    private final SafetyService safety;
    private final CheckInService checkIns;
    private final Library library;
    private final Clock clock;

    LogWatch(
            AlarmRules rules,
            SafetyService safety,
            CheckInService checkIns,
            Library library,
            Clock clock) {
        this.rules = rules;
        this.words = new NoteWords(rules.topics());
        this.safety = safety;
        this.checkIns = checkIns;
        this.library = library;
        this.clock = clock;
    }

    @EventListener
    void watch(CheckInKept kept) {
        LoggedCheckIn entry = kept.entry();
        if (entry.note() != null) {
            look(kept.patient(), entry.note(), entry.id());
        }
        if (entry.pain() >= rules.rising().points() && hasRisen(kept.patient(), entry.date())) {
            raise(kept.patient(), rules.rising().reason(), null, null);
        }
    }

    @EventListener
    void watch(SessionRecorded recorded) {
        boolean moved = library.practice(recorded.practice()).map(Practice::moves).orElse(true);
        if (recorded.ending() == Ending.HURT && moved) {
            raise(recorded.patient(), rules.hurt().reason(), null, recorded.session());
        }
    }

    @EventListener
    void watch(SessionNoted noted) {
        look(noted.patient(), noted.words(), noted.session());
    }

    private void look(PatientId patient, String text, UUID entry) {
        UUID version = NoteWords.version(entry, text);
        words.in(text).forEach(found -> raise(patient, found.reason(), found.word(), version));
    }

    /** Whether pain has risen in any row of days that this date belongs to. */
    private boolean hasRisen(PatientId patient, LocalDate date) {
        Rising rising = rules.rising();
        LocalDate last = date.plusDays(rising.days() - 1L);
        Map<LocalDate, Integer> worst =
                checkIns.worst(patient, date.minusDays(rising.reach()), last);
        return date.datesUntil(last.plusDays(1)).anyMatch(day -> rising.holds(worst, day));
    }

    private void raise(
            PatientId patient, String reason, @Nullable String word, @Nullable UUID about) {
        safety.raise(patient, new Alarm(reason, word, about), clock.instant());
    }
}
