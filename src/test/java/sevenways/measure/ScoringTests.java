package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.measure.ShippedMeasures.answers;
import static sevenways.measure.ShippedMeasures.measure;
import static sevenways.measure.ShippedMeasures.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import sevenways.measure.Measure.Item;

class ScoringTests {

    static final List<Measure> OFFERED = ShippedMeasures.ALL.offered();

    /** iatrox.com/calculators/peg-pain: "If P=7, E=8, G=6, PEG = (7+8+6)/3 = 7.0". */
    @Test
    void theExampleOfIatroxScoresSeven() {
        assertThat(score("peg", 7, 8, 6)).isEqualTo("7.00");
    }

    /** plustopcare.org, Assessing Analgesia and Function Tool: "5 + 5 + 5 = 15 … 5.0". */
    @Test
    void theExampleOfPlusTopCareScoresFive() {
        assertThat(score("peg", 5, 5, 5)).isEqualTo("5.00");
    }

    /** Roland and Morris 1983: the number of items checked, from 0 to 24; what is blank is no. */
    @Test
    void ticksAreCountedAndBlankIsNo() {
        Measure rmdq = measure("rmdq-24");
        assertThat(rmdq.items()).hasSize(24);
        assertThat(score("rmdq-24")).isEqualTo("0.00");
        assertThat(score("rmdq-24", 1, null, 1, null, null, 1)).isEqualTo("3.00");
        assertThat(
                        score(
                                "rmdq-24",
                                IntStream.range(0, 24).mapToObj(n -> 1).toArray(Integer[]::new)))
                .isEqualTo("24.00");
    }

    /**
     * learn8.cc/q/4LLWDg679x.html counts a PHQ-9 of 1, 0, 2, 0, 1, 0, 0, 0 and 0 as 4, the least
     * band; without its last item that is a PHQ-8 of 4.
     */
    @Test
    void aPublishedSheetScoresFour() {
        assertThat(score("phq-8", 1, 0, 2, 0, 1, 0, 0, 0)).isEqualTo("4.00");
        assertThat(measure("phq-8").band(new BigDecimal("4.00")))
                .map(Measure.Band::name)
                .contains("None or little");
    }

    /** Kroenke and others 2009: the PHQ-4 is the sum of the GAD-2 and the PHQ-2. */
    @Test
    void thePhq4IsTheSumOfItsTwoParts() {
        Measure phq = measure("phq-4");
        Map<String, Integer> answers = answers(phq, 3, 1, 2, 0);
        var parts =
                phq.parts().stream()
                        .map(part -> part.items().stream().mapToInt(answers::get).sum())
                        .toList();
        assertThat(parts).containsExactly(4, 2);
        assertThat(phq.scoring().score(phq.items(), answers)).contains(new BigDecimal("6.00"));
    }

    @Test
    void missingAnswersGiveNoScoreRatherThanAWrongOne() {
        assertThat(score("peg", 7, null, 6)).startsWith("none");
        assertThat(score("phq-4", 3, 3, 3)).startsWith("none");
        assertThat(score("phq-8", 0, 0, 0, 0, 0, 0, 0)).startsWith("none");
        assertThat(score("gad-7", null, 1, 1, 1, 1, 1, 1)).startsWith("none");
        assertThat(score("confidence")).startsWith("none");
    }

    /**
     * The cut-points of the sources named in the files: PHQ-4 3, 6 and 9; PHQ-8 5, 10, 15 and 20;
     * GAD-7 5, 10 and 15.
     */
    @ParameterizedTest
    @CsvSource({
        "phq-4, 0, None or little", "phq-4, 2, None or little", "phq-4, 3, Mild",
        "phq-4, 5, Mild", "phq-4, 6, Moderate", "phq-4, 8, Moderate",
        "phq-4, 9, Severe", "phq-4, 12, Severe", "phq-8, 4, None or little",
        "phq-8, 5, Mild", "phq-8, 9, Mild", "phq-8, 10, Moderate",
        "phq-8, 14, Moderate", "phq-8, 15, Moderately severe", "phq-8, 19, Moderately severe",
        "phq-8, 20, Severe", "phq-8, 24, Severe", "gad-7, 4, Little",
        "gad-7, 5, Mild", "gad-7, 9, Mild", "gad-7, 10, Moderate",
        "gad-7, 14, Moderate", "gad-7, 15, Severe", "gad-7, 21, Severe",
        "pgic, 2, Much improved", "pgic, 4, No change", "pgic, 6, Much worse"
    })
    void aScoreHasTheNameOfItsBand(String id, BigDecimal score, String name) {
        assertThat(measure(id).band(score)).map(Measure.Band::name).contains(name);
    }

    /** 2,000 sheets a measure, against the rules said again in another way. */
    @ParameterizedTest
    @FieldSource("OFFERED")
    void generatedAnswersScoreAsTheRuleSays(Measure measure) {
        Random random = new Random(measure.id().hashCode());
        for (int n = 0; n < 2_000; n++) {
            Map<String, Integer> answers = generated(measure, random);
            Optional<BigDecimal> score = measure.scoring().score(measure.items(), answers);
            double sum = 0;
            for (int number : answers.values()) {
                sum += number;
            }
            boolean whole = answers.size() == measure.items().size();
            assertThat(score.isPresent()).isEqualTo(whole || measure.isTicked());
            if (score.isPresent()) {
                double expected = measure.id().equals("peg") ? sum / 3 : sum;
                assertThat(Math.abs(score.get().doubleValue() - expected)).isLessThan(0.0051);
                assertThat(score.get()).isBetween(measure.lowest(), measure.highest());
                assertThat(measure.band(score.get()).isPresent())
                        .isEqualTo(!measure.bands().isEmpty());
            }
        }
    }

    private static Map<String, Integer> generated(Measure measure, Random random) {
        Map<String, Integer> answers = new HashMap<>();
        boolean gaps = random.nextInt(4) == 0;
        for (Item item : measure.items()) {
            List<Integer> allowed = measure.allowed(item);
            boolean open = measure.isTicked() ? random.nextBoolean() : gaps && random.nextBoolean();
            if (!open) {
                answers.put(item.id(), allowed.get(random.nextInt(allowed.size())));
            }
        }
        return answers;
    }
}
