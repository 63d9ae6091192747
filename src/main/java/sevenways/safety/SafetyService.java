package sevenways.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Answer.Reply;
import sevenways.safety.screen.Question;
import sevenways.safety.screen.Rules;

/** Knows at which level of safety each patient stands, and what calls for asking again. */
@Service
@Transactional
public class SafetyService {

    private final Standings standings;
    private final Alarms alarms;
    private final Drafts drafts;
    private final Rules rules;
    private final Clock clock;

    SafetyService(Standings standings, Alarms alarms, Drafts drafts, Rules rules, Clock clock) {
        this.standings = standings;
        this.alarms = alarms;
        this.drafts = drafts;
        this.rules = rules;
        this.clock = clock;
    }

    /** Where the patient stands; empty before the first screen. One statement. */
    @Transactional(readOnly = true)
    public Optional<SafetyStatus> status(PatientId patient) {
        return standings.now(patient);
    }

    /**
     * The same, and since when and by what: the screen that led there, or the clinician. One
     * statement.
     */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(PatientId patient) {
        return standings.lasting(patient);
    }

    /** Where each of these patients stands; who was never screened is left out. One statement. */
    @Transactional(readOnly = true)
    public Map<PatientId, SafetyStatus> statuses(Collection<PatientId> patients) {
        return standings.now(patients);
    }

    /**
     * What the latest whole screen, and short ones since, say the choice of practices has to mind,
     * in the words of the practices' cautions, such as {@code pregnancy}. One statement.
     */
    @Transactional(readOnly = true)
    public Set<String> conditions(PatientId patient) {
        return standings.conditions(patient);
    }

    /** The ids of the questions that are asked now. */
    public List<String> questions() {
        return rules.screen().questions().stream().map(Question::id).toList();
    }

    /**
     * Records a whole screen at once, for whoever brings answers along.
     *
     * @param replies for each question {@code yes}, {@code no} or {@code unsure}
     * @throws IllegalArgumentException if a question has no such answer
     */
    public SafetyStatus screen(PatientId patient, Map<String, String> replies, Instant at) {
        Map<String, Answer> answers = new HashMap<>();
        for (String question : questions()) {
            String reply = replies.getOrDefault(question, "");
            answers.put(question, new Answer(Reply.valueOf(reply), List.of()));
        }
        Screening screening =
                new Screening(patient, TimeOrderedId.next(), rules.screen(), answers, at);
        standings.record(screening);
        return new SafetyStatus(screening.level(), at, screening.screenVersion());
    }

    /**
     * Whether the few questions should be asked now, and why. Empty before the first screen, which
     * asks them all, and in an emergency, where help comes first. Two statements.
     */
    @Transactional(readOnly = true)
    public Optional<Due> due(Patient patient) {
        return standings
                .now(patient.id())
                .filter(status -> status.level().isAskedAgain())
                .map(status -> due(patient, status))
                .filter(due -> !due.reasons().isEmpty());
    }

    private Due due(Patient patient, SafetyStatus status) {
        LocalDate last = LocalDate.ofInstant(status.screenedAt(), patient.zone());
        return rules.due(alarms.open(patient.id()), last, patient.today(clock));
    }

    /**
     * Something has happened that calls for the few questions at once. Raised about the same thing
     * again after they were answered it does nothing. What was answered of a whole screen before it
     * happened is forgotten, so that it cannot answer this as well. Three statements.
     *
     * @throws IllegalArgumentException if there is no such reason
     */
    public void raise(PatientId patient, Alarm alarm, Instant at) {
        int quietDays =
                rules.screen()
                        .recheck()
                        .reason(alarm.reason())
                        .orElseThrow(() -> new IllegalArgumentException(alarm.reason()))
                        .quietDays();
        standings.hold(patient);
        if (alarms.raise(patient, alarm, at, at.minus(Duration.ofDays(quietDays))) > 0) {
            drafts.drop(patient);
        }
    }

    /** Whether there is a reason of this name for the few questions. */
    public boolean knowsReason(String reason) {
        return rules.screen().recheck().reason(reason).isPresent();
    }

    /**
     * A clinician has looked at the patient and says where they stand from now on. Whether they may
     * is the caller's to know. What calls for the few questions goes on calling for them: it was
     * raised for the patient to answer, and the clinician may not know of it.
     *
     * @return whether this is said now, or was before; false, and nothing is changed, where nothing
     *     is closed and where the patient has answered since the clinician looked
     */
    public boolean clear(PatientId patient, Clearance clearance) {
        standings.hold(patient);
        if (standings.isCleared(patient, clearance.id())) {
            return true;
        }
        Optional<SafetyStatus> before = standings.now(patient).filter(clearance::isOf);
        before.ifPresent(status -> standings.clear(patient, clearance, status, clock.instant()));
        return before.isPresent();
    }
}
