package sevenways.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sevenways.account.PatientId;
import sevenways.authored.AuthoredFiles;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Answer.Reply;
import sevenways.safety.screen.Screen;

/** What one screen says of where a patient stands. */
class ScreeningTests {

    private static final Screen SCREEN =
            new AuthoredFiles().file("safety/screen.yaml", "screen", Screen.class).value();
    private static final PatientId ADA = new PatientId(UUID.randomUUID());
    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    /** Whatever level there was before, the short questions with nothing new leave it. */
    @ParameterizedTest
    @EnumSource(SafetyLevel.class)
    void shortQuestionsRaiseALevelAndNeverLowerIt(SafetyLevel before) {
        assertThat(again(Map.of(), before).level()).isEqualTo(before);
        assertThat(again(Map.of("fever-infection", Reply.unsure), before).level())
                .isEqualTo(before.graver(SafetyLevel.CLINICIAN_FIRST));
        assertThat(again(Map.of("saddle", Reply.unsure), before).level())
                .isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void aWholeScreenStandsForItself() {
        Screening whole = new Screening(ADA, ID, SCREEN, told(Map.of("cancer", Reply.yes)), NOW);
        assertThat(whole.level()).isEqualTo(SafetyLevel.CLINICIAN_FIRST);
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.reasons()).containsExactly("cancer");
        assertThat(whole.askedFor()).isEmpty();
        assertThat(whole.together()).isEmpty();
        assertThat(whole.answers()).hasSize(20);
        assertThat(whole.id()).isEqualTo(ID);
        assertThat(whole.screenedAt()).isEqualTo(NOW);
        assertThat(whole.screenVersion()).isEqualTo(SCREEN.version());
    }

    @Test
    void aShortOneSaysWhyItWasAskedAndWhatItMeans() {
        Screening again =
                again(
                        Map.of("weight-loss", Reply.unsure, "fragile-bones", Reply.unsure),
                        SafetyLevel.CLEAR);
        assertThat(again.isWhole()).isFalse();
        assertThat(again.askedFor()).containsExactly("fall", "week");
        assertThat(again.together()).containsExactly("unsure-together");
    }

    @Test
    void onlyANoIsANo() {
        assertThat(again(Map.of(), SafetyLevel.CLEAR).isAllNo()).isTrue();
        for (Reply reply : List.of(Reply.yes, Reply.unsure)) {
            assertThat(again(Map.of("breath", reply), SafetyLevel.CLEAR).isAllNo()).isFalse();
        }
    }

    @Test
    void theSameAnswersAreKnownAgain() {
        Screening whole = new Screening(ADA, ID, SCREEN, told(Map.of("cancer", Reply.yes)), NOW);
        Answer yes = new Answer(Reply.yes, List.of());
        assertThat(whole.tells(Map.of("cancer", yes))).isTrue();
        assertThat(whole.tells(Map.of("cancer", yes, "saddle", yes))).isFalse();
        assertThat(whole.tells(Map.of("of-old", yes))).isFalse();
    }

    @Test
    void aPageOfAWholeScreenIsCorrectedWithinTheTimeOfADraft() {
        Screening whole = new Screening(ADA, ID, SCREEN, told(Map.of()), NOW);
        Instant late = NOW.plus(SCREEN.draftAge());
        assertThat(whole.isOpenToCorrection(SCREEN, late.minusMillis(1))).isTrue();
        assertThat(whole.isOpenToCorrection(SCREEN, late)).isFalse();
        Screen next =
                new Screen(
                        SCREEN.version() + 1,
                        SCREEN.draftHours(),
                        SCREEN.combinations(),
                        SCREEN.recheck(),
                        SCREEN.groups());
        assertThat(whole.isOpenToCorrection(next, NOW)).isFalse();
        assertThat(again(Map.of(), SafetyLevel.CLEAR).isOpenToCorrection(SCREEN, NOW)).isFalse();
    }

    @Test
    void onlyAClearanceIsNoScreen() {
        for (Standing.Cause cause : Standing.Cause.values()) {
            Standing standing = new Standing(ID, SafetyLevel.CLEAR, NOW, cause, NOW, null, null);
            assertThat(standing.isScreen()).isEqualTo(cause != Standing.Cause.CLEARANCE);
        }
    }

    private static Screening again(Map<String, Reply> replies, SafetyLevel before) {
        return new Screening(ADA, ID, SCREEN, told(replies), List.of("fall", "week"), before, NOW);
    }

    private static Map<String, Answer> told(Map<String, Reply> replies) {
        Map<String, Answer> answers = new HashMap<>();
        SCREEN.questions()
                .forEach(
                        question ->
                                answers.put(
                                        question.id(),
                                        new Answer(
                                                replies.getOrDefault(question.id(), Reply.no),
                                                List.of())));
        return answers;
    }
}
