package sevenways.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.intake.IntakeDrafts.Draft;
import sevenways.intake.questions.Answers;
import sevenways.intake.questions.Questionnaire;
import sevenways.library.Library;
import sevenways.library.Pathway;

/** Takes and keeps the profile of a patient. */
@Service
@Transactional
public class IntakeService {

    private final IntakeRepository intakes;
    private final IntakeDrafts drafts;
    private final Questionnaire questionnaire;
    private final Profiles profiles;
    private final Library library;
    private final Clock clock;

    IntakeService(
            IntakeRepository intakes,
            IntakeDrafts drafts,
            Questionnaire questionnaire,
            Library library,
            Clock clock) {
        this.intakes = intakes;
        this.drafts = drafts;
        this.questionnaire = questionnaire;
        this.profiles = new Profiles(questionnaire);
        this.library = library;
        this.clock = clock;
    }

    /**
     * What has been answered so far: of the draft, or of the latest intake where no draft is.
     *
     * @param begun whether there is a draft
     * @param changed whether the questions have changed since it was answered
     */
    record State(Answers answers, boolean begun, boolean changed) {}

    /** The latest profile; empty before the intake. One statement. */
    @Transactional(readOnly = true)
    public Optional<Profile> profile(PatientId patient) {
        return latest(patient).map(Intake::profile);
    }

    /** How far somebody has come with the intake. */
    public enum Stage {
        /** Nothing is answered yet. */
        NONE,
        /** A first intake is half done. */
        BEGUN,
        /** There is a profile. */
        TAKEN
    }

    /** How far this patient has come. One statement. */
    @Transactional(readOnly = true)
    public Stage stage(PatientId patient) {
        return drafts.stage(patient);
    }

    /** Takes a profile at once; nothing is written when it says what the latest one says. */
    public void take(PatientId patient, Profile profile) {
        take(patient, profile, Map.of());
    }

    /**
     * Takes a profile with what else was told, by the ids of the questions; what no question asks
     * is left out.
     */
    public void take(PatientId patient, Profile profile, Map<String, List<String>> told) {
        Answers answers = profiles.answers(profile).and(new Answers(told));
        write(patient, questionnaire.fitting(answers), profile);
    }

    /**
     * The slugs of all seven pathways in the order that fits: the greatest need first. High fear of
     * movement delays movement and never drops it. No statement.
     */
    public List<String> pathways(Profile profile) {
        List<String> usual = library.pathways().stream().map(Pathway::slug).toList();
        return questionnaire.inOrder(usual, profile.needs());
    }

    /** Whether this pathway comes later than its need alone would place it. No statement. */
    public boolean isDelayed(String pathway, Profile profile) {
        return questionnaire.isDelayed(pathway, profile.needs());
    }

    /** At most two statements. */
    @Transactional(readOnly = true)
    State state(PatientId patient) {
        return drafts.find(patient)
                .map(draft -> state(draft.answers(), true, draft.version()))
                .or(
                        () ->
                                latest(patient)
                                        .map(
                                                intake ->
                                                        state(
                                                                intake.answers(),
                                                                false,
                                                                intake.questionsVersion())))
                .orElse(new State(Answers.NONE, false, false));
    }

    private State state(Answers answers, boolean begun, int version) {
        return new State(questionnaire.fitting(answers), begun, version != questionnaire.version());
    }

    /**
     * Keeps these answers with those given before, and tells all of them; the later ones count. One
     * statement.
     *
     * @param before what was answered so far
     */
    Answers keep(PatientId patient, Answers before, Answers given) {
        drafts.keep(patient, questionnaire.version(), before, given);
        return questionnaire.fitting(before.and(given));
    }

    /**
     * Makes an intake of the draft. A second press finds none and changes nothing.
     *
     * @return false, with the draft as it was, if an answer is missing
     */
    boolean finish(PatientId patient) {
        Optional<Draft> draft = drafts.take(patient);
        Answers answers =
                draft.map(Draft::answers)
                        .map(questionnaire::fitting)
                        .orElseGet(() -> state(patient).answers());
        if (questionnaire.firstLacking(answers).isPresent()) {
            draft.ifPresent(
                    one -> drafts.keep(patient, one.version(), one.answers(), Answers.NONE));
            return false;
        }
        draft.ifPresent(one -> write(patient, answers, profiles.of(answers, clock.instant())));
        return true;
    }

    /** Forgets what was answered and not finished. */
    void startAnew(PatientId patient) {
        drafts.drop(patient);
    }

    @Transactional(readOnly = true)
    Optional<Intake> latest(PatientId patient) {
        return intakes.findFirstByPatientIdOrderByTakenAtDescIdDesc(patient);
    }

    @Transactional(readOnly = true)
    Optional<Intake> intake(PatientId patient, UUID id) {
        return intakes.findByPatientIdAndId(patient, id);
    }

    /** The latest ten, the newest first. One statement. */
    @Transactional(readOnly = true)
    List<Intake> history(PatientId patient) {
        return intakes.findTop10ByPatientIdOrderByTakenAtDescIdDesc(patient);
    }

    private void write(PatientId patient, Answers answers, Profile profile) {
        Optional<Intake> before = latest(patient);
        if (before.filter(intake -> intake.answers().sayTheSameAs(answers)).isEmpty()) {
            intakes.save(new Intake(patient, questionnaire.version(), answers, profile));
        }
    }
}
