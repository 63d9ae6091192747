package sevenways.library.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.figure.Figures;
import sevenways.library.Edition;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;

class LibraryFilesTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();
    private static final Map<Locale, Edition> EDITIONS =
            new LibraryFiles(FILES, "content", Figures.read(FILES, "content").names()).read();
    private static final Library LIBRARY = new Library(EDITIONS.keySet(), () -> EDITIONS);

    @Test
    void findsTheVariantSomebodyNamedOrTheShortest() {
        Practice scan = LIBRARY.practice("body-scan").orElseThrow();
        assertThat(scan.variant("12", "chair"))
                .hasValueSatisfying(
                        variant -> {
                            assertThat(variant.minutes()).isEqualTo(12);
                            assertThat(variant.posture()).isEqualTo(Posture.chair);
                        });
        assertThat(scan.variant("7", "")).isEmpty();
        assertThat(scan.variant("", "standing")).isEmpty();
        assertThat(scan.variant("", "").orElseThrow().minutes()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken/en/practices/missing-field.md:2     | title",
                "broken/en/practices/wrong-type.md:         | /version",
                "broken/en/practices/no-front-matter.md:1   | begins with no front matter",
                "broken/en/practices/not-yaml.md:           | ",
            })
    void tellsFileAndLineOfWhatASchemaForbids(String place, String message) {
        assertThat(problemsIn("broken"))
                .anySatisfy(
                        problem ->
                                assertThat(problem)
                                        .startsWith(place)
                                        .contains(message == null ? "" : message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "astray/en/practices/another-name.md:3  | slug is not the name of the file",
                "astray/en/practices/seconds.md:27      | add up to 50 seconds, not to the 60 of 1 minutes",
                "astray/en/practices/seconds.md:31      | there is another variant of this length and posture",
                "astray/en/practices/seconds.md:        | there is no part named nowhere",
                "astray/en/practices/seconds.md:        | no variant uses this part: unused",
                "astray/en/practices/seconds.md:37      | link leads nowhere: lesson:not-there",
                "astray/en/practices/seconds.md:37      | link leads nowhere: source:not-there",
                "astray/en/practices/seconds.md:        | there is no practice named not-there",
                "astray/en/practices/same-again.md:2    | slug is not the name of the file",
                "astray/en/practices/seconds.md:30      | there is no figure named not-drawn",
                "astray/en/practices/words.md:25        | says 'miracle': say what trials found",
                "astray/en/practices/words.md:34        | says 'complete relief': it is never promised",
                "astray/en/practices/words.md:33        | says '<script>': HTML is shown as text",
                "astray/en/practices/words.md:31        | has the number '42 people' and no source",
                "astray/en/lessons/no-picture.md:        | picture not-there is not there",
                "astray/en/lessons/wild-picture.md:      | picture wild may not hold <script>",
                "astray/en/lessons/nameless-picture.md:  | picture nameless has no title",
            })
    void tellsFileAndLineOfNamesLinksSecondsAndWordsThatAreWrong(String place, String message) {
        assertThat(problemsIn("astray"))
                .anySatisfy(problem -> assertThat(problem).startsWith(place).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign/de/practices/one.md:   | lengths and postures are not those of the English",
                "foreign/de/practices/two.md:2  | there is no English practice of it",
            })
    void tellsFileAndLineOfTranslationsThatAreNotOfTheEnglish(String place, String message) {
        assertThat(problemsIn("foreign"))
                .anySatisfy(problem -> assertThat(problem).startsWith(place).contains(message));
    }

    @Test
    void speaksTheReadersLanguageWhereThereIsATranslationAndEnglishElsewhere() {
        LocaleContextHolder.setLocale(Locale.GERMANY);
        try {
            assertThat(LIBRARY.lesson("the-stress-pain-cycle").orElseThrow())
                    .satisfies(lesson -> assertThat(lesson.title()).startsWith("Der Kreis"))
                    .satisfies(lesson -> assertThat(lesson.language()).isEqualTo(Locale.GERMAN));
            assertThat(LIBRARY.lesson("what-cbt-is").orElseThrow().language())
                    .isEqualTo(Locale.ENGLISH);
            assertThat(LIBRARY.lessons())
                    .hasSameSizeAs(EDITIONS.get(Locale.ENGLISH).lessons().values());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static List<String> problemsIn(String folder) {
        return catchThrowableOfType(
                        BrokenFilesException.class,
                        () -> new LibraryFiles(FILES, folder, Set.of()).read())
                .problems()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void showsScriptTagsOfAnAuthorAsText() {
        assertThat(Prose.html("Hello <script>alert(1)</script> [x](javascript:alert)", "here"))
                .doesNotContain("<script>")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void leadsLinksToThePagesOfWhatTheyName() {
        assertThat(
                        Prose.html(
                                "[a](practice:body-scan) [b](source:one) [c](cause:injuries)",
                                "here"))
                .contains(
                        "href=\"/practices/body-scan\"",
                        "href=\"#here-source-one\"",
                        "href=\"/causes#injuries\"");
    }
}
