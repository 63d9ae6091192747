package sevenways.safety.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.safety.SafetyLevel.CAUTIOUS;
import static sevenways.safety.SafetyLevel.CLEAR;
import static sevenways.safety.SafetyLevel.CLINICIAN_FIRST;
import static sevenways.safety.SafetyLevel.EMERGENCY;
import static sevenways.safety.SafetyLevel.SAME_DAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.authored.AuthoredFiles;
import sevenways.safety.SafetyLevel;
import sevenways.safety.screen.Answer.Reply;

/** The decision table of the SCREEN, written out by hand so that a slip in the data is seen. */
class ScreenTests {

    private static final Screen SCREEN = new ScreenFiles().screen(new AuthoredFiles());

    @ParameterizedTest
    @CsvSource({
        "saddle,             EMERGENCY,       EMERGENCY",
        "bladder-bowel,      EMERGENCY,       EMERGENCY",
        "sexual,             EMERGENCY,       EMERGENCY",
        "both-legs,          EMERGENCY,       EMERGENCY",
        "accident,           EMERGENCY,       SAME_DAY",
        "tearing-chest,      EMERGENCY,       EMERGENCY",
        "weaker-leg,         SAME_DAY,        SAME_DAY",
        "fever-infection,    SAME_DAY,        CLINICIAN_FIRST",
        "kidney-pregnancy,   SAME_DAY,        CLINICIAN_FIRST",
        "unsteady,           SAME_DAY,        CLINICIAN_FIRST",
        "cancer,             CLINICIAN_FIRST, CLINICIAN_FIRST",
        "weight-loss,        CLINICIAN_FIRST, CAUTIOUS",
        "constant-night,     CLINICIAN_FIRST, CAUTIOUS",
        "fragile-bones,      CLINICIAN_FIRST, CAUTIOUS",
        "first-ever,         CAUTIOUS,        CLEAR",
        "inflammatory,       CLEAR,           CLEAR",
        "never-examined,     CAUTIOUS,        CLEAR",
        "body-now,           CAUTIOUS,        CAUTIOUS",
        "mind-now,           CAUTIOUS,        CAUTIOUS",
        "breath,             CLEAR,           CLEAR"
    })
    void oneFlagAloneLeadsToItsLevel(String question, SafetyLevel yes, SafetyLevel unsure) {
        assertThat(levelWith(question, Reply.yes)).isEqualTo(yes);
        assertThat(levelWith(question, Reply.unsure)).isEqualTo(unsure);
    }

    @Test
    void asksTwentyQuestionsAndIsClearWhenAllAreNo() {
        assertThat(SCREEN.questions()).hasSize(20);
        Screen.Verdict verdict = SCREEN.judge(allNo());
        assertThat(verdict.level()).isEqualTo(CLEAR);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.conditions()).isEmpty();
    }

    @Test
    void theGravestFlagCountsAndStandsFirst() {
        Map<String, Answer> answers = allNo();
        answers.put("weight-loss", told(Reply.yes));
        answers.put("saddle", told(Reply.unsure));
        answers.put("weaker-leg", told(Reply.yes));
        Screen.Verdict verdict = SCREEN.judge(answers);
        assertThat(verdict.level()).isEqualTo(EMERGENCY);
        assertThat(verdict.reasons()).containsExactly("saddle", "weaker-leg", "weight-loss");
    }

    @Test
    void twoWeakFlagsTogetherAskForAClinicianFirst() {
        Map<String, Answer> answers = allNo();
        answers.put("first-ever", told(Reply.yes));
        answers.put("never-examined", told(Reply.yes));
        assertThat(SCREEN.judge(answers).level()).isEqualTo(CLINICIAN_FIRST);
        assertThat(SCREEN.judge(answers).together()).containsExactly("weak-together");
        answers.put("never-examined", told(Reply.unsure));
        assertThat(SCREEN.judge(answers).level()).isEqualTo(CAUTIOUS);
        assertThat(SCREEN.judge(answers).together()).isEmpty();
    }

    @Test
    void notBeingSureOfTwoThingsAsksForAClinicianFirst() {
        Map<String, Answer> answers = allNo();
        answers.put("weight-loss", told(Reply.unsure));
        assertThat(SCREEN.judge(answers).level()).isEqualTo(CAUTIOUS);
        answers.put("fragile-bones", told(Reply.unsure));
        assertThat(SCREEN.judge(answers).level()).isEqualTo(CLINICIAN_FIRST);
        assertThat(SCREEN.judge(answers).together()).containsExactly("unsure-together");
    }

    @Test
    void weakFlagsNeverLowerAGraverOne() {
        Map<String, Answer> answers = allNo();
        answers.put("first-ever", told(Reply.yes));
        answers.put("never-examined", told(Reply.yes));
        answers.put("unsteady", told(Reply.yes));
        assertThat(SCREEN.judge(answers).level()).isEqualTo(SAME_DAY);
    }

    @Test
    void signsOfInflammationAreCountedUnlessTheAnswerIsNo() {
        List<String> signs = List.of("buttock", "relative", "psoriasis", "arthritis", "before-35");
        assertThat(signsOf(Reply.yes, signs)).containsExactly("inflammatory.four");
        assertThat(signsOf(Reply.unsure, signs.subList(0, 4))).containsExactly("inflammatory.four");
        assertThat(signsOf(Reply.yes, signs.subList(0, 3))).containsExactly("inflammatory.three");
        assertThat(signsOf(Reply.yes, signs.subList(0, 2))).isEmpty();
        assertThat(signsOf(Reply.no, signs)).isEmpty();
        assertThat(levelWith("inflammatory", new Answer(Reply.yes, signs))).isEqualTo(CAUTIOUS);
        assertThat(levelWith("inflammatory", new Answer(Reply.yes, signs.subList(0, 3))))
                .isEqualTo(CAUTIOUS);
        assertThat(levelWith("inflammatory", new Answer(Reply.no, signs))).isEqualTo(CLEAR);
    }

    private List<String> signsOf(Reply reply, List<String> signs) {
        Map<String, Answer> answers = allNo();
        answers.put("inflammatory", new Answer(reply, signs));
        return SCREEN.judge(answers).together();
    }

    @Test
    void whatIsTickedSetsItsConditionAndAnUntickedYesSetsThemAll() {
        Map<String, Answer> answers = allNo();
        answers.put("breath", new Answer(Reply.yes, List.of("panic-attacks")));
        assertThat(SCREEN.judge(answers).conditions()).containsExactly("panic");
        answers.put("breath", told(Reply.yes));
        assertThat(SCREEN.judge(answers).conditions())
                .containsExactlyInAnyOrder("copd", "panic", "dizziness");
    }

    @Test
    void fragileBonesSetTheirConditionByThemselves() {
        Map<String, Answer> answers = allNo();
        answers.put("fragile-bones", told(Reply.unsure));
        assertThat(SCREEN.judge(answers).conditions()).containsExactly("osteoporosis");
    }

    @Test
    void everyPageIsAskedInItsTurn() {
        Map<String, Answer> answers = new HashMap<>();
        assertThat(SCREEN.firstUnanswered(answers)).hasValue(1);
        for (int page = 1; page <= SCREEN.groups().size(); page++) {
            assertThat(SCREEN.firstUnanswered(answers)).hasValue(page);
            List<Question> questions = SCREEN.groups().get(page - 1).questions();
            questions.forEach(question -> answers.put(question.id(), told(Reply.no)));
        }
        assertThat(SCREEN.firstUnanswered(answers)).isEmpty();
        assertThat(SCREEN.draftAge()).isEqualTo(java.time.Duration.ofHours(SCREEN.draftHours()));
    }

    @Test
    void nothingIsLeftToAskWhenAllIsAnsweredOrHelpComesFirst() {
        Map<String, Answer> answers = allNo();
        assertThat(SCREEN.isFinished(answers)).isTrue();
        assertThat(SCREEN.isEmergency(answers)).isFalse();
        answers.remove("breath");
        assertThat(SCREEN.isFinished(answers)).isFalse();
        answers.put("sexual", told(Reply.unsure));
        assertThat(SCREEN.isEmergency(answers)).isTrue();
        assertThat(SCREEN.isFinished(answers)).isTrue();
    }

    @Test
    void whatWasNotAskedRaisesNothing() {
        assertThat(SCREEN.judge(Map.of()).level()).isEqualTo(CLEAR);
        Map<String, Answer> one = Map.of("weaker-leg", told(Reply.yes));
        assertThat(SCREEN.judge(one).level()).isEqualTo(SAME_DAY);
    }

    private SafetyLevel levelWith(String question, Reply reply) {
        return levelWith(question, told(reply));
    }

    private SafetyLevel levelWith(String question, Answer answer) {
        Map<String, Answer> answers = allNo();
        answers.put(question, answer);
        return SCREEN.judge(answers).level();
    }

    private Map<String, Answer> allNo() {
        Map<String, Answer> answers = new HashMap<>();
        SCREEN.questions().forEach(question -> answers.put(question.id(), told(Reply.no)));
        return answers;
    }

    private static Answer told(Reply reply) {
        return new Answer(reply, List.of());
    }
}
