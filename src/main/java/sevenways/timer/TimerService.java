package sevenways.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.session.Stillness;

/** Keeps the timers that patients made their own. */
@Service
@Transactional
public class TimerService {

    /** Nobody needs more, and a page should stay a page. */
    static final int MOST = 20;

    /** For how long what was removed can be brought back; later it is gone. */
    private static final Duration REGRET = Duration.ofDays(1);

    private final TimerRepository timers;
    private final Clock clock;

    TimerService(TimerRepository timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    /** All of them, by name. One statement. */
    @Transactional(readOnly = true)
    List<NamedTimer> all(PatientId patient) {
        return timers.findAll(patient).stream().map(TimerService::named).toList();
    }

    @Transactional(readOnly = true)
    Optional<NamedTimer> find(PatientId patient, UUID id) {
        return timers.find(patient, id).map(TimerService::named);
    }

    /** Keeps another under this name; false, and nothing is kept, if there are too many already. */
    public boolean keep(PatientId patient, String name, Stillness wish) {
        return keep(patient, new NamedTimer(TimeOrderedId.next(), name, wish));
    }

    /** Keeps a new one; false, and nothing is kept, if there are too many already. */
    boolean keep(PatientId patient, NamedTimer timer) {
        boolean known = timers.find(patient, timer.id()).isPresent();
        if (!known && timers.findAll(patient).size() >= MOST) {
            return false;
        }
        Stillness wish = timer.wish();
        timers.keep(
                patient.value(),
                timer.id(),
                timer.name(),
                wish.minutes(),
                wish.every(),
                wish.delay(),
                wish.sound().name(),
                wish.posture().name());
        return true;
    }

    /** Changes one; false if there is none. */
    boolean change(PatientId patient, NamedTimer timer) {
        Optional<SavedTimer> found = timers.find(patient, timer.id());
        found.ifPresent(it -> it.become(timer.name(), timer.wish()));
        return found.isPresent();
    }

    /** Removes one, to be brought back within a day; empty if there is none. */
    Optional<NamedTimer> remove(PatientId patient, UUID id) {
        Instant now = clock.instant();
        timers.forgetRemoved(patient, now.minus(REGRET));
        Optional<SavedTimer> found = timers.find(patient, id);
        found.ifPresent(it -> it.remove(now));
        return found.map(TimerService::named);
    }

    /** Brings back what was removed within the last day; false if there is nothing. */
    boolean restore(PatientId patient, UUID id) {
        Instant since = clock.instant().minus(REGRET);
        Optional<SavedTimer> found = timers.findRemoved(patient, id, since);
        found.ifPresent(SavedTimer::restore);
        return found.isPresent();
    }

    private static NamedTimer named(SavedTimer timer) {
        return new NamedTimer(timer.id(), timer.name(), timer.wish());
    }
}
