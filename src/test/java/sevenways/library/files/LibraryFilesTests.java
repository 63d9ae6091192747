package sevenways.library.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.library.Edition;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Program;

class LibraryFilesTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();
    private static final Map<Locale, Edition> EDITIONS = new LibraryFiles(FILES, "content").read();
    private static final Library LIBRARY = new Library(EDITIONS.keySet(), () -> EDITIONS);

    @Test
    void holdsTheSevenPathwaysInOrderEachWithTwoPracticesAndALesson() {
        assertThat(LIBRARY.pathways())
                .extracting(Pathway::slug)
                .containsExactly(
                        "stress-cycle",
                        "mindfulness",
                        "emotions",
                        "self-efficacy",
                        "movement",
                        "cbt",
                        "social");
        for (Pathway pathway : LIBRARY.pathways()) {
            assertThat(LIBRARY.practices(pathway))
                    .as(pathway.slug())
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(LIBRARY.lessons(pathway.lessons())).as(pathway.slug()).isNotEmpty();
        }
    }

    @Test
    void everyVariantsStepsFillItsMinutes() {
        for (Practice practice : LIBRARY.practices()) {
            assertThat(practice.variants())
                    .allSatisfy(
                            variant ->
                                    assertThat(
                                                    variant.steps().stream()
                                                            .mapToInt(Practice.Step::seconds)
                                                            .sum())
                                            .as(
                                                    "%s, %d minutes",
                                                    practice.slug(), variant.minutes())
                                            .isEqualTo(variant.minutes() * 60));
        }
    }

    @Test
    void everyPracticeSaysWhatIsKnownAndWhere() {
        assertThat(LIBRARY.practices())
                .allSatisfy(practice -> assertThat(practice.sources()).isNotEmpty())
                .allSatisfy(practice -> assertThat(practice.evidence().expect()).isNotBlank());
    }

    @Test
    void nothingWasReviewedMoreThanTwoYearsAgo() {
        LocalDate twoYearsAgo = LocalDate.now().minusYears(2);
        assertThat(LIBRARY.practices())
                .allSatisfy(each -> assertThat(each.reviewed()).isAfter(twoYearsAgo));
        assertThat(LIBRARY.lessons())
                .allSatisfy(each -> assertThat(each.reviewed()).isAfter(twoYearsAgo));
        assertThat(LIBRARY.causes())
                .allSatisfy(each -> assertThat(each.reviewed()).isAfter(twoYearsAgo));
        assertThat(LIBRARY.questions())
                .allSatisfy(each -> assertThat(each.reviewed()).isAfter(twoYearsAgo));
    }

    @Test
    void theProgramSevenWaysLeadsThroughEachPathwayInEightWeeks() {
        Program program = LIBRARY.program("seven-ways").orElseThrow();
        assertThat(program.weeks()).hasSize(8);
        assertThat(program.weeks().subList(0, 7))
                .extracting(Program.Week::pathway)
                .containsExactlyElementsOf(LIBRARY.pathways().stream().map(Pathway::slug).toList());
    }

    @Test
    void findsTheVariantThatComesNearestToAWish() {
        Practice scan = LIBRARY.practice("body-scan").orElseThrow();
        assertThat(scan.nearest(12, Posture.chair))
                .satisfies(variant -> assertThat(variant.minutes()).isEqualTo(12))
                .satisfies(variant -> assertThat(variant.posture()).isEqualTo(Posture.chair));
        assertThat(scan.nearest(7, Posture.standing).minutes()).isEqualTo(5);
        assertThat(scan.nearest(null, null).minutes()).isEqualTo(5);
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
                "astray/en/practices/seconds.md:        | link leads nowhere: lesson:not-there",
                "astray/en/practices/seconds.md:        | link leads nowhere: source:not-there",
                "astray/en/practices/seconds.md:        | there is no practice named not-there",
            })
    void tellsFileAndLineOfNamesLinksAndSecondsThatDoNotAgree(String place, String message) {
        assertThat(problemsIn("astray"))
                .anySatisfy(problem -> assertThat(problem).startsWith(place).contains(message));
    }

    private static List<String> problemsIn(String folder) {
        return catchThrowableOfType(
                        BrokenFilesException.class, () -> new LibraryFiles(FILES, folder).read())
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
