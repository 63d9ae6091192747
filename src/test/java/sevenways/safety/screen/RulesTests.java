package sevenways.safety.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFiles;
import sevenways.safety.Alarm;
import sevenways.safety.Due;
import sevenways.safety.SafetyLevel;

/** What is asked again, and the words of it. */
class RulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final AuthoredFiles FILES = new AuthoredFiles();
    private static final ScreenFiles SHIPPED = new ScreenFiles();
    private static final Screen SCREEN = SHIPPED.screen(FILES);
    private static final Wordings WORDINGS = SHIPPED.wordings(FILES, SCREEN);
    private final Rules rules = new Rules(SCREEN, WORDINGS);
    private final Words words = rules.words();

    @Test
    void nothingIsDueBeforeTheDaysHaveGoneBy() {
        assertThat(rules.due(List.of(), TODAY.minusDays(6), TODAY))
                .isEqualTo(new Due(List.of(), List.of()));
        assertThat(rules.due(List.of(), TODAY.minusDays(7), TODAY))
                .isEqualTo(
                        new Due(List.of("week"), List.of("The last time was 7 days ago or more.")));
        assertThat(rules.due(List.of(), TODAY.minusDays(8), TODAY).reasons())
                .containsExactly("week");
    }

    @Test
    void everyAlarmSaysWhyAndOneThatIsNoLongerKnownIsSilent() {
        List<Alarm> open =
                List.of(
                        new Alarm("in-a-note", "numb", UUID.randomUUID()),
                        new Alarm("hurt", null, null),
                        new Alarm("of-old", null, null));
        assertThat(rules.due(open, TODAY, TODAY))
                .isEqualTo(
                        new Due(
                                List.of("in-a-note", "hurt"),
                                List.of(
                                        "A note of yours says “numb”.",
                                        "A movement session ended because it hurt.")));
    }

    @Test
    void nothingCalmsWhereAWarningSignWasNamed() {
        for (String calm : List.of("week", "hurt", "pain-rise", "fall", "of-old")) {
            assertThat(rules.mayCalm(new Due(List.of(calm), List.of()))).as(calm).isTrue();
        }
        for (String sign : List.of("in-a-note", "both-legs")) {
            assertThat(rules.mayCalm(new Due(List.of("week", sign), List.of()))).as(sign).isFalse();
        }
    }

    @Test
    void patientsGiveReasonsOfTheirOwn() {
        Due due = rules.due(List.of(), TODAY.minusDays(7), TODAY);
        assertThat(rules.with(due, "fall"))
                .isEqualTo(
                        new Due(
                                List.of("week", "fall"),
                                List.of(
                                        "The last time was 7 days ago or more.",
                                        "You told us about a fall or an accident.")));
    }

    @Test
    void sixQuestionsAreAskedAndAFallOrAskingForThemAddsTwo() {
        List<String> six =
                List.of(
                        "saddle",
                        "bladder-bowel",
                        "sexual",
                        "both-legs",
                        "weaker-leg",
                        "fever-infection");
        assertThat(ids(SCREEN.again(List.of()))).containsExactlyElementsOf(six);
        assertThat(ids(SCREEN.again(List.of("hurt", "week")))).containsExactlyElementsOf(six);
        assertThat(ids(SCREEN.again(List.of("fall"))))
                .containsAll(six)
                .contains("accident", "fragile-bones")
                .hasSize(8);
        assertThat(SCREEN.again(List.of("self"))).isEqualTo(SCREEN.again(List.of("fall")));
        assertThat(SCREEN.again(List.of()).id()).isEqualTo("again");
    }

    @Test
    void everyReasonIsKnownByItsName() {
        assertThat(SCREEN.recheck().reason("fall").orElseThrow().more())
                .containsExactly("accident", "fragile-bones");
        assertThat(SCREEN.recheck().reason("hurt").orElseThrow().more()).isEmpty();
        assertThat(SCREEN.recheck().reason("none")).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirIds() {
        assertThat(words.group("nerves").title()).startsWith("New signs");
        assertThat(words.question("breath").item("dizzy")).isEqualTo("Often dizzy");
        assertThat(words.question("breath").item("of-old")).isEqualTo("of-old");
        assertThat(words.question("of-old").ask()).isEqualTo("of-old");
        assertThat(words.level(SafetyLevel.CLEAR).name()).isEqualTo("You can begin");
        assertThat(words.together(List.of("weak-together", "inflammatory.four", "of-old", "x.y")))
                .hasSize(4)
                .satisfies(
                        told -> {
                            assertThat(told.get(0)).startsWith("Each of these means little");
                            assertThat(told.get(1)).startsWith("Four or more of these signs");
                            assertThat(told.get(2)).isEqualTo("of-old");
                            assertThat(told.get(3)).isEqualTo("x.y");
                        });
    }

    @Test
    void olderScreensKeepTheirWords() {
        Words old = new Words(1, "en", Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        Rules both = new Rules(SCREEN, new Wordings(words, Map.of(1, old)));
        assertThat(both.words(1)).isSameAs(old);
        assertThat(both.words(2)).isSameAs(words);
        Rules since = new Rules(SCREEN, new Wordings(words, Map.of(2, old)));
        assertThat(since.words(1)).isSameAs(old);
        assertThat(since.words(2)).isSameAs(old);
        assertThat(since.words(3)).isSameAs(words);
    }

    /** Another page says this one sentence too. */
    @Test
    void theWordsOfAnEmergencyAreTheSameEverywhere() {
        assertThat(
                        java.util.ResourceBundle.getBundle("messages/safety")
                                .getString("safety.do.emergency"))
                .isEqualTo(words.level(SafetyLevel.EMERGENCY).act());
    }

    private static List<String> ids(Screen.Group group) {
        return group.questions().stream().map(Question::id).toList();
    }

    @Test
    void aLineForUrgentAdviceIsNamedOnlyWhereThereIsOne() {
        Words.Level level = new Words.Level("Same day", "Call.", "Call the line.", "Call.", "");
        assertThat(level.more(true)).isEqualTo("Call the line.");
        assertThat(level.more(false)).isEqualTo("Call.");
        assertThat(new Words.Level("Clear", "Go on.", "All is open.", null, "").more(false))
                .isEqualTo("All is open.");
    }
}
