package sevenways.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Rules;
import sevenways.safety.screen.Screen;

/** Takes the answers to the questions, page by page, and makes screens of them. */
@Service
@Transactional
public class Screens {

    private static final int SHOWN = 20;

    private final Drafts drafts;
    private final Standings standings;
    private final Alarms alarms;
    private final Clock clock;
    private final Screen screen;

    Screens(Drafts drafts, Standings standings, Alarms alarms, Rules rules, Clock clock) {
        this.drafts = drafts;
        this.standings = standings;
        this.alarms = alarms;
        this.clock = clock;
        this.screen = rules.screen();
    }

    /** What has been answered of a screen that is not complete yet. One statement. */
    @Transactional(readOnly = true)
    public Map<String, Answer> draft(PatientId patient) {
        return drafts.find(patient);
    }

    /** Keeps these answers with those given before; the later ones count. */
    public Map<String, Answer> keep(PatientId patient, Map<String, Answer> answers) {
        return keep(patient, Map.of(), answers);
    }

    /**
     * Keeps these answers, and makes a screen of the draft as soon as every question is answered;
     * or at once when an answer tells of an emergency: then nothing else matters.
     *
     * @param id of the screen to be, chosen when its last page was shown, so that a page that is
     *     sent twice makes one screen; sent again with other answers it makes another
     * @return the id of the screen that there is now; empty while questions are left
     */
    public Optional<UUID> answer(PatientId patient, UUID id, Map<String, Answer> answers) {
        standings.hold(patient);
        Optional<Screening> latest = standings.latestSince(patient, id);
        if (latest.filter(screening -> screening.tells(answers)).isPresent()) {
            return latest.map(Screening::id);
        }
        Instant now = clock.instant();
        Map<String, Answer> all = keep(patient, corrected(patient, latest, now), answers);
        if (!screen.isFinished(all)) {
            return Optional.empty();
        }
        drafts.drop(patient);
        UUID next = next(latest, id);
        standings.record(new Screening(patient, next, screen, all, now));
        alarms.settle(patient, now);
        return Optional.of(next);
    }

    /** What stands of the screen that is corrected; nothing once something has happened since. */
    private Map<String, Answer> corrected(
            PatientId patient, Optional<Screening> latest, Instant now) {
        return latest.filter(screening -> screening.isOpenToCorrection(screen, now))
                .filter(screening -> alarms.open(patient).isEmpty())
                .map(Screening::answers)
                .orElse(Map.of());
    }

    private Map<String, Answer> keep(
            PatientId patient, Map<String, Answer> before, Map<String, Answer> answers) {
        Map<String, Answer> all = new HashMap<>(before);
        all.putAll(drafts.take(patient));
        all.putAll(answers);
        drafts.keep(patient, all);
        return all;
    }

    /** The id that came with the page, or a new one where that was used. */
    private static UUID next(Optional<Screening> latest, UUID id) {
        return latest.isPresent() ? TimeOrderedId.next() : id;
    }

    /**
     * Takes the answers to the few questions. They raise the level where the patient stands and
     * never lower it. Empty, and nothing is kept, before the first screen.
     *
     * @param id of the screen to be, as with all questions
     * @param reasons why they were asked
     * @return the id of the screen that there is now
     */
    public Optional<UUID> answerAgain(
            PatientId patient, UUID id, Map<String, Answer> answers, List<String> reasons) {
        standings.hold(patient);
        Optional<SafetyStatus> before = standings.now(patient);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Screening> latest = standings.latestSince(patient, id);
        if (latest.filter(screening -> screening.tells(answers)).isPresent()) {
            return latest.map(Screening::id);
        }
        UUID next = next(latest, id);
        Instant now = clock.instant();
        SafetyLevel level = before.get().level();
        Screening again = new Screening(patient, next, screen, answers, reasons, level, now);
        standings.record(again);
        alarms.settle(patient, now);
        if (again.level().isGraverThan(level)) {
            drafts.drop(patient); // what was answered before this cannot lower it
        }
        return Optional.of(next);
    }

    /** Forgets what was answered of a screen that is not complete. */
    public void startAnew(PatientId patient) {
        drafts.drop(patient);
    }

    @Transactional(readOnly = true)
    Optional<Screening> find(PatientId patient, UUID id) {
        return standings.screening(patient, id);
    }

    /** How it came to where the patient stands, the newest first. One statement. */
    @Transactional(readOnly = true)
    List<Standing> history(PatientId patient) {
        return standings.latest(patient, SHOWN);
    }
}
