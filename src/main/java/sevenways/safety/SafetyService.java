package sevenways.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.safety.Answer.Reply;

/** Screens patients for red flags and knows at which level each stands. */
@Service
@Transactional
public class SafetyService {

    private final ScreeningRepository screenings;
    private final Drafts drafts;
    private final Screen screen;
    private final Clock clock;

    SafetyService(ScreeningRepository screenings, Drafts drafts, Screen screen, Clock clock) {
        this.screenings = screenings;
        this.drafts = drafts;
        this.screen = screen;
        this.clock = clock;
    }

    /** Where the patient stands; empty before the first screen. One statement. */
    @Transactional(readOnly = true)
    public Optional<SafetyStatus> status(PatientId patient) {
        return latest(patient).map(Screening::status);
    }

    /** Where each of these patients stands; who was never screened is left out. One statement. */
    @Transactional(readOnly = true)
    public Map<PatientId, SafetyStatus> statuses(Collection<PatientId> patients) {
        return screenings.findLatest(patients.stream().map(PatientId::value).toList()).stream()
                .collect(
                        Collectors.toMap(
                                row -> new PatientId(row.getPatient()),
                                row ->
                                        new SafetyStatus(
                                                SafetyLevel.valueOf(row.getLevel()),
                                                row.getScreenedAt(),
                                                row.getScreenVersion())));
    }

    /**
     * What the latest screen says the choice of practices has to mind, in the words of the
     * practices' cautions, such as {@code pregnancy}. One statement.
     */
    @Transactional(readOnly = true)
    public Set<String> conditions(PatientId patient) {
        return latest(patient).map(Screening::conditions).orElse(Set.of());
    }

    /** The ids of the questions that are asked now. */
    public List<String> questions() {
        return screen.questions().stream().map(Question::id).toList();
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
        return screenings
                .save(new Screening(patient, TimeOrderedId.next(), screen, answers, at))
                .status();
    }

    /** What has been answered of a screen that is not complete yet. One statement. */
    @Transactional(readOnly = true)
    Map<String, Answer> draft(PatientId patient) {
        return drafts.find(patient);
    }

    /** Keeps these answers with those given before; the later ones count. */
    Map<String, Answer> keep(PatientId patient, Map<String, Answer> answers) {
        Map<String, Answer> all = new HashMap<>(drafts.find(patient));
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
    boolean answer(PatientId patient, UUID id, Map<String, Answer> answers) {
        Map<String, Answer> all = keep(patient, answers);
        boolean finished =
                screen.firstUnanswered(all).isEmpty()
                        || screen.judge(all).level() == SafetyLevel.EMERGENCY;
        if (finished) {
            drafts.drop(patient);
            screenings.save(new Screening(patient, id, screen, all, clock.instant()));
        }
        return finished;
    }

    /** Forgets what was answered of a screen that is not complete. */
    void startAnew(PatientId patient) {
        drafts.drop(patient);
    }

    @Transactional(readOnly = true)
    Optional<Screening> screening(PatientId patient, UUID id) {
        return screenings.findByPatientIdAndId(patient, id);
    }

    private Optional<Screening> latest(PatientId patient) {
        return screenings.findFirstByPatientIdOrderByScreenedAtDescIdDesc(patient);
    }

    /** The latest screens, the newest first. One statement. */
    @Transactional(readOnly = true)
    List<Screening> history(PatientId patient) {
        return screenings.findTop10ByPatientIdOrderByScreenedAtDescIdDesc(patient);
    }
}
