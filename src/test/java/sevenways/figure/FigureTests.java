package sevenways.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

class FigureTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();
    private static final Figures FIGURES = FigureLoader.load(FILES, "content");
    private static final Pattern NAMED = Pattern.compile("(?m)^[ -]*figure: *([a-z0-9-]+)");

    @Test
    void everyFigureStaysInsideItsPicture() {
        List<Problem> problems = new ArrayList<>();
        Easel easel =
                new Easel(
                        FILES.yaml("content/figures", "figures", FigureFile.class, problems),
                        problems);
        assertThat(FIGURES.names()).isNotEmpty();
        assertThat(FIGURES.names())
                .filteredOn(name -> !easel.picture(name).orElseThrow().whole())
                .isEmpty();
    }

    @Test
    void everyFigureThatAPracticeNamesIsDrawn() throws IOException {
        try (Stream<Path> practices =
                Files.list(Path.of("src/main/resources/content/en/practices"))) {
            for (Path practice : practices.toList()) {
                assertThat(
                                NAMED.matcher(Files.readString(practice))
                                        .results()
                                        .map(found -> found.group(1)))
                        .as(practice.toString())
                        .isSubsetOf(FIGURES.names());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken-figures/figures/shape.yaml:2       | /crooked/spine",
                "broken-figures/figures/wrong.yaml:4       | knee-forward: the near knee bends",
                "broken-figures/figures/wrong.yaml:6       | there is no figure nobody",
                "broken-figures/figures/wrong.yaml:8       | it comes from itself",
                "broken-figures/figures/wrong.yaml:10      | a strap has two ends",
                "broken-figures/figures/wrong.yaml:12      | silent: nothing says in words",
                "broken-figures/en/figures/wrong.yaml:6    | there is no figure stranger",
            })
    void tellsFileAndLineOfWhatCannotBeDrawn(String place, String message) {
        BrokenFilesException broken =
                catchThrowableOfType(
                        BrokenFilesException.class,
                        () -> FigureLoader.load(FILES, "broken-figures"));
        assertThat(broken.problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).startsWith(place).contains(message));
    }

    @Test
    void saysWhatAFigureShowsOnlyWhereNothingElseDoes() {
        assertThat(FIGURES.svg("lying-knees-bent", Locale.FRENCH))
                .startsWith("<svg class=\"figure\"")
                .contains("role=\"img\" aria-label=\"On your back, knees bent")
                .doesNotContain("style=", " id=");
        assertThat(FIGURES.silent("lying-knees-bent"))
                .contains("aria-hidden=\"true\"")
                .doesNotContain("aria-label", "role=");
    }

    @Test
    void speaksTheReadersLanguageAndElseEnglish() {
        Figures figures =
                new Figures(
                        Map.of("a", "<path/>", "b", "<path/>"),
                        Map.of(
                                "en", Map.of("a", "Sitting", "b", "\"Standing\" <up>"),
                                "de", Map.of("a", "Im Sitzen")));
        assertThat(figures.svg("a", Locale.GERMANY)).contains("aria-label=\"Im Sitzen\"");
        assertThat(figures.svg("b", Locale.GERMANY))
                .contains("aria-label=\"&quot;Standing&quot; &lt;up&gt;\"");
    }

    @Test
    void leavesASheetOfAllFigures() throws IOException {
        assertThat(ContactSheet.write(FIGURES, "light", "")).content().contains(FIGURES.names());
    }
}
