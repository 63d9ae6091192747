package sevenways.library.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.authored.AuthoredFiles;
import sevenways.figure.Figures;
import sevenways.library.Edition;
import sevenways.library.Entry;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.library.Practice;
import sevenways.library.Program;

/** What the library promises its readers, whoever writes it. */
class ContentTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();
    private static final Figures FIGURES = Figures.read(FILES, "content");
    private static final Edition ENGLISH =
            Objects.requireNonNull(
                    new LibraryFiles(FILES, "content", FIGURES.names()).read().get(Locale.ENGLISH));
    private static final Library LIBRARY =
            new Library(Set.of(Locale.ENGLISH), () -> java.util.Map.of(Locale.ENGLISH, ENGLISH));

    @Test
    void holdsTheSevenPathwaysInOrder() {
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
    }

    @Test
    void holdsEnoughToLiveWithForYears() {
        assertThat(LIBRARY.practices()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(LIBRARY.practices().stream().mapToInt(each -> each.variants().size()).sum())
                .isGreaterThanOrEqualTo(130);
        assertThat(LIBRARY.lessons()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(LIBRARY.questions()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(LIBRARY.programs()).hasSize(5);
        assertThat(LIBRARY.causes()).hasSize(5);
        assertThat(LIBRARY.guides()).hasSize(5);
    }

    /** The catalogue of practices: slugs, and the lengths each must have, in minutes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stress-cycle | diaphragmatic-breathing 2 5 10, paced-breathing 5 10 15,"
                        + " long-exhale 1 3, progressive-muscle-relaxation 6 12 20,"
                        + " release-only-relaxation 3 5, cue-controlled-relaxation 2,"
                        + " back-neck-shoulder-release 6, gentle-movement-break 3 6, autogenic-warmth"
                        + " 8, self-hypnosis-comfort 12 18, pulse-biofeedback 5, wind-down-for-sleep"
                        + " 12",
                "mindfulness | mindful-breathing 1 2 5 10 15, body-scan 5 12 20,"
                        + " sitting-with-sensation 5 10, three-minute-pause 3, open-awareness 10 20,"
                        + " mindful-walking 5 10, kindness-to-the-body 8, imagery-warm-beach 8 12,"
                        + " imagery-forest-walk 8, imagery-healing-place 10",
                "emotions | expressive-writing 15, unsent-letter 15, name-the-feeling 4,"
                        + " feeling-in-the-body 8, softening-the-armour 8, draw-the-pain 10,"
                        + " prepare-to-talk 10",
                "self-efficacy | one-small-goal 8, celebrate-a-win 3, hurt-is-not-harm 4 6,"
                        + " confidence-rehearsal 6, what-i-can-do-list 6, flare-plan 10",
                "movement | yoga-gentle 12, yoga-chair 10, tai-chi-standing 10, pilates-core 12,"
                        + " feldenkrais-pelvic-clock 12, strength-and-stretch 15,"
                        + " posture-and-balance-awareness 5, walk-and-notice 10 20, morning-mobility"
                        + " 6",
                "cbt | catch-the-thought 8, worst-best-likely 6, move-toward-it 15,"
                        + " pacing-by-the-clock 8, problem-solving 12, coping-cards 5, worry-time 10,"
                        + " night-thoughts 6",
                "social | tell-someone 10, ask-for-help 6, reach-out 5,"
                        + " plan-something-enjoyable 10, explain-pain-to-family 8, group-check-in 20,"
                        + " receive-kindness 6",
            })
    void holdsThePracticesOfTheCatalogueInTheirLengths(String way, String catalogue) {
        Pathway pathway = LIBRARY.pathway(way).orElseThrow();
        String held =
                LIBRARY.practices(pathway).stream()
                        .map(
                                practice ->
                                        practice.slug()
                                                + practice.lengths().stream()
                                                        .map(length -> " " + length)
                                                        .collect(Collectors.joining()))
                        .sorted()
                        .collect(Collectors.joining(", "));
        assertThat(held)
                .isEqualTo(
                        Arrays.stream(catalogue.split(", "))
                                .sorted()
                                .collect(Collectors.joining(", ")));
        assertThat(LIBRARY.practices(pathway))
                .allSatisfy(
                        practice ->
                                assertThat(practice.postures())
                                        .as(practice.slug())
                                        .hasSizeGreaterThanOrEqualTo(2));
        assertThat(LIBRARY.lessons(pathway.lessons())).as(way).isNotEmpty();
    }

    @Test
    void hasEveryPracticeOnItsPathway() {
        assertThat(LIBRARY.practices()).hasSameSizeAs(ENGLISH.practices().values());
        assertThat(LIBRARY.practices())
                .allSatisfy(
                        practice ->
                                assertThat(practice.pathway().practices())
                                        .contains(practice.slug()));
        assertThat(LIBRARY.lessons()).hasSameSizeAs(ENGLISH.lessons().values());
    }

    @Test
    void fillsTheMinutesOfEveryVariantWithItsSteps() {
        for (Practice practice : LIBRARY.practices()) {
            assertThat(practice.variants())
                    .allSatisfy(
                            variant ->
                                    assertThat(
                                                    variant.steps().stream()
                                                            .mapToInt(Practice.Step::seconds)
                                                            .sum())
                                            .as("%s, %d min", practice.slug(), variant.minutes())
                                            .isEqualTo(variant.minutes() * 60));
        }
    }

    @Test
    void leavesTimeToSpeakWhatIsSaid() {
        for (Practice practice : LIBRARY.practices()) {
            for (Practice.Variant variant : practice.variants()) {
                assertThat(variant.steps())
                        .allSatisfy(
                                step ->
                                        assertThat(spoken(step) / 2.6)
                                                .as("%s: %s", practice.slug(), step.say())
                                                .isLessThanOrEqualTo(step.seconds()));
            }
        }
    }

    private static int spoken(Practice.Step step) {
        return step.say() == null ? 0 : step.say().split("\\s+").length;
    }

    @Test
    void showsAFigureInEveryMovementAndEveryGroupThatIsTensed() {
        for (Practice practice : LIBRARY.practices()) {
            for (Practice.Variant variant : practice.variants()) {
                List<Practice.Step> steps = variant.steps();
                long shown = steps.stream().filter(step -> step.figure() != null).count();
                assertThat(steps)
                        .filteredOn(step -> step.phase() != null)
                        .as("%s: steps that tense or release", practice.slug())
                        .allSatisfy(step -> assertThat(step.figure()).isNotNull());
                if (practice.pathway().slug().equals("movement")) {
                    assertThat(shown)
                            .as("%s %d %s", practice.slug(), variant.minutes(), variant.posture())
                            .isGreaterThanOrEqualTo(steps.size() / 3);
                }
            }
        }
    }

    @Test
    void endsEachImageryWithItsPleasantness() {
        assertThat(LIBRARY.practices())
                .filteredOn(practice -> practice.kind().equals("guided-imagery"))
                .hasSize(3)
                .allSatisfy(practice -> assertThat(practice.asks()).contains("pleasantness"));
    }

    @Test
    void asksWhatTheReaderBelievesBeforeAndAfterTheLessonsOnHurtAndTheBrain() {
        assertThat(List.of("hurt-is-not-harm", "how-the-brain-makes-pain"))
                .allSatisfy(
                        slug ->
                                assertThat(LIBRARY.lesson(slug).orElseThrow().belief())
                                        .isNotNull());
    }

    @Test
    void saysWhatIsKnownAndWhere() {
        assertThat(LIBRARY.practices())
                .allSatisfy(practice -> assertThat(practice.sources()).isNotEmpty())
                .allSatisfy(practice -> assertThat(practice.evidence().expect()).isNotBlank());
        assertThat(LIBRARY.entries().flatMap(entry -> entry.sources().stream()))
                .allSatisfy(source -> assertThat(source.address()).startsWith("https://"));
    }

    @Test
    void wasReviewedWithinTwoYears() {
        LocalDate twoYearsAgo = LocalDate.now().minusYears(2);
        assertThat(LIBRARY.entries())
                .allSatisfy(
                        entry ->
                                assertThat(entry.reviewed())
                                        .as("%s %s", entry.shelf(), entry.slug())
                                        .isAfter(twoYearsAgo));
    }

    @Test
    void isReadWithEaseByTwelveYearOlds() {
        List<Double> grades = Stream.concat(lessons(), scripts()).map(ReadingGrade::of).toList();
        double average = grades.stream().mapToDouble(grade -> grade).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "Reading grade of lessons and scripts: average %.1f, highest %.1f%n",
                average,
                grades.stream().mapToDouble(grade -> grade).max().orElseThrow());
        assertThat(average).isLessThanOrEqualTo(7);
        assertThat(grades).allSatisfy(grade -> assertThat(grade).isLessThan(9));
    }

    private static Stream<String> lessons() {
        return LIBRARY.lessons().stream().map(Entry::body).map(ContentTests::plain);
    }

    private static Stream<String> scripts() {
        return LIBRARY.practices().stream()
                .map(
                        practice ->
                                practice.variants().stream()
                                        .flatMap(variant -> variant.steps().stream())
                                        .map(Practice.Step::say)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .collect(Collectors.joining(" ")));
    }

    private static String plain(String html) {
        return html.replaceAll("</(p|li|h[1-6])>", ".\n").replaceAll("<[^>]*>", "");
    }

    @Test
    void knowsTheGradeOfAKnownSentence() {
        // 9 words, 11 syllables, 1 sentence: 0.39 * 9 + 11.8 * 11 / 9 - 15.59
        assertThat(ReadingGrade.of("The quick brown fox jumps over the lazy dog."))
                .isCloseTo(2.34, within(0.01));
        assertThat(ReadingGrade.syllables("breathing")).isEqualTo(2);
        assertThat(ReadingGrade.syllables("little")).isEqualTo(2);
    }

    @Test
    void leadsThroughEachPathwayInTheEightWeeksOfSevenWays() {
        Program program = LIBRARY.program("seven-ways").orElseThrow();
        assertThat(program.weeks()).hasSize(8);
        assertThat(program.weeks().subList(0, 7))
                .extracting(Program.Week::pathway)
                .containsExactlyElementsOf(LIBRARY.pathways().stream().map(Pathway::slug).toList());
    }
}
