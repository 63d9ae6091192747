package sevenways.safety.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** Gaps, overlaps and wrong values in what clinicians own are told with their file and line. */
class CheckTests {

    private static final String SCREENS = "broken/safety/";

    private static final AuthoredFiles FILES = new AuthoredFiles();

    @Test
    void whatShipsIsWhole() {
        ScreenFiles shipped = new ScreenFiles();
        Screen screen = shipped.screen(FILES);
        assertThat(shipped.wordings(FILES, screen).now().version()).isEqualTo(screen.version());
    }

    @Test
    void brokenRulesAreToldAllAtOnceByLine() {
        AuthoredFile<Screen> file = FILES.file(SCREENS + "screen.yaml", "screen", Screen.class);
        assertThat(told(new ScreenCheck(file).problems()))
                .containsExactly(
                        "32 \"not sure\" leads further than yes",
                        "36 no answer leads anywhere",
                        "38 \"tick\" is there already",
                        "38 counts have to rise, up to the number of items",
                        "38 more items lead less far",
                        "38 counts have to rise, up to the number of items",
                        "38 \"few\" is there already",
                        "38 counts have to rise, up to the number of items",
                        "46 \"first\" is there already",
                        "48 \"one\" is there already",
                        "54 no answer leads anywhere",
                        "4 asks for more flags than it has",
                        "9 \"weak\" is there already",
                        "9 \"other\" is there already",
                        "9 there is no question \"nobody\"",
                        "9 a flag leads as far alone as all of them together",
                        "21 there is no question \"missing\"",
                        "24 \"week\" is there already",
                        "25 \"one\" is there already",
                        "25 there is no question \"gone\"");
    }

    @Test
    void wordsAndRulesNameTheSame() {
        AuthoredFile<Words> file = FILES.file(SCREENS + "words.yaml", "screen-words", Words.class);
        Screen screen =
                FILES.file(SCREENS + "screen-of-words.yaml", "screen", Screen.class).value();
        assertThat(told(new WordsCheck(file, screen).problems()))
                .containsExactly(
                        "1 the screen has version 3",
                        "4 \"first\" has no words",
                        "4 nothing is called \"spare\"",
                        "6 \"two\" has no words",
                        "12 \"clear\" has no words",
                        "17 \"pair\" has no words",
                        "17 nothing is called \"alone\"",
                        "19 \"fell\" has no words",
                        "7 \"tick\" has no words",
                        "7 \"few\" has no words",
                        "7 needs a hint that names its items: they are not shown before an answer");
    }

    /** The start stops, and says the file and the line. */
    @Test
    void brokenFilesStopTheStartWithTheirPlace() {
        AuthoredFiles broken =
                new AuthoredFiles() {
                    @Override
                    public <T> AuthoredFile<T> file(String path, String schema, Class<T> type) {
                        return super.file("broken/" + path, schema, type);
                    }
                };
        assertThatThrownBy(() -> new ScreenFiles().screen(broken))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageContaining("broken/safety/screen.yaml:32");
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line() + " " + problem.message()).toList();
    }
}
