package sevenways.session.ease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Phase;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Step;
import sevenways.library.Practice.Variant;

/**
 * What is easier than a variant, what can be left out of it, and what is calm, over the library.
 */
@WholeApplicationTest
class WaysOutTests {

    private static final Pattern BRINGS_BACK =
            Pattern.compile(
                    "(?i)open your eyes|eyes open|roll to|push up|(stand|get|sit) up|fingers and toes");

    private final Library library;
    private final PainRules rules;

    WaysOutTests(Library library, PainRules rules) {
        this.library = library;
        this.rules = rules;
    }

    @ParameterizedTest
    @CsvSource({
        "yoga-chair, 10, standing, 10 chair",
        "yoga-chair, 10, chair, ",
        "yoga-gentle, 12, standing, 12 floor",
        "yoga-gentle, 12, floor, 12 bed",
        "gentle-movement-break, 6, standing, 6 chair",
        "gentle-movement-break, 6, bed, 3 bed",
        "gentle-movement-break, 3, bed, ",
        "body-scan, 12, chair, "
    })
    void offersTheNearestEasierVersionOfWhatMoves(
            String slug, int minutes, Posture posture, String easier) {
        Practice practice = practice(slug);
        Optional<Variant> found =
                Easier.than(practice, practice.variant(minutes, posture).orElseThrow());
        assertThat(found.map(one -> one.minutes() + " " + one.posture()).orElse(null))
                .isEqualTo(easier);
    }

    @Test
    void everyTensionNamesAPartThatCanBeLeftOut() {
        assertThat(library.practices())
                .allSatisfy(
                        practice ->
                                assertThat(practice.variants())
                                        .allSatisfy(variant -> assertLeavable(practice, variant)));
    }

    private static void assertLeavable(Practice practice, Variant variant) {
        List<String> leavable = Regions.leavable(practice, variant);
        assertThat(variant.steps())
                .filteredOn(step -> step.phase() == Phase.tense)
                .as(practice.slug())
                .allSatisfy(
                        step ->
                                assertThat(leavable)
                                        .containsAll(Regions.of(step).toList())
                                        .contains(String.valueOf(step.region())));
    }

    @Test
    void leavesOutOfScansAndOfTensionAndOfNothingElse() {
        assertThat(leavable("body-scan", 5, Posture.bed))
                .startsWith("head")
                .contains("hands", "lower-back")
                .endsWith("feet");
        assertThat(leavable("progressive-muscle-relaxation", 6, Posture.bed))
                .contains("lower-back", "calves", "neck")
                .doesNotContain("whole-body");
        assertThat(leavable("diaphragmatic-breathing", 2, Posture.bed)).isEmpty();
        assertThat(leavable("yoga-gentle", 12, Posture.bed)).isEmpty();
    }

    @Test
    void nobodysClosingIsLeftOut() {
        for (Practice practice : library.practices()) {
            practice.variants().stream()
                    .filter(variant -> !Regions.leavable(practice, variant).isEmpty())
                    .forEach(WaysOutTests::assertBroughtBack);
        }
    }

    private static void assertBroughtBack(Variant variant) {
        List<Step> visits = variant.steps().subList(variant.closing() / 2, variant.closing());
        List<Step> closing = variant.steps().subList(variant.closing(), variant.steps().size());
        assertThat(closing).isNotEmpty().allMatch(step -> step.phase() == null);
        assertThat(visits)
                .filteredOn(step -> step.region() != null && step.say() != null)
                .extracting(Step::say)
                .noneMatch(say -> BRINGS_BACK.matcher(String.valueOf(say)).find());
    }

    @Test
    void goesToSomethingCalmThatIsNotTheSameAgain() {
        Practice calm = practice(rules.calm().getFirst());
        assertThat(rules.calmAfter(practice("yoga-gentle"), Posture.bed, library))
                .get()
                .satisfies(
                        found -> {
                            assertThat(found.practice()).isEqualTo(calm);
                            assertThat(found.variant().posture()).isEqualTo(Posture.bed);
                        });
        assertThat(rules.calmAfter(calm, Posture.standing, library))
                .get()
                .satisfies(found -> assertThat(found.practice()).isNotEqualTo(calm));
    }

    private List<String> leavable(String slug, int minutes, Posture posture) {
        Practice practice = practice(slug);
        return Regions.leavable(practice, practice.variant(minutes, posture).orElseThrow());
    }

    private Practice practice(String slug) {
        return library.practice(slug).orElseThrow();
    }
}
