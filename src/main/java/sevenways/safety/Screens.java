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
        Map<String, Answer> all = new HashMap<>(drafts.take(patient));
        all.putAll(answers);
        drafts.keep(patient, all);
        return all;
    }

    /**
     * Keeps these answers, and makes a screen of the draft as soon as every question is answered;
     * or at once when an answer tells of an emergency: then nothing else matters.
     *
     * @param id of the screen to be, chosen when its last page was shown, so that a page that is
     *     sent twice makes one screen
     * @return whether there is a screen now
     */
    public boolean answer(PatientId patient, UUID id, Map<String, Answer> answers) {
        standings.hold(patient);
        if (standings.screening(patient, id).isPresent()) {
            return true;
        }
        Map<String, Answer> all = keep(patient, answers);
        boolean finished = screen.isFinished(all);
        if (finished) {
            drafts.drop(patient);
            Instant now = clock.instant();
            standings.record(new Screening(patient, id, screen, all, now));
            alarms.settle(patient, now);
        }
        return finished;
    }

    /**
     * Takes the answers to the few questions. They raise the level where the patient stands and
     * never lower it. False, and nothing is kept, before the first screen.
     *
     * @param reasons why they were asked
     */
    public boolean answerAgain(
            PatientId patient, UUID id, Map<String, Answer> answers, List<String> reasons) {
        standings.hold(patient);
        Optional<SafetyStatus> before = standings.now(patient);
        if (before.isEmpty() || standings.screening(patient, id).isPresent()) {
            return before.isPresent();
        }
        Instant now = clock.instant();
        SafetyLevel level = before.get().level();
        Screening again = new Screening(patient, id, screen, answers, reasons, level, now);
        standings.record(again);
        alarms.settle(patient, now);
        if (again.level().isGraverThan(level)) {
            drafts.drop(patient); // what was answered before this cannot lower it
        }
        return true;
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
