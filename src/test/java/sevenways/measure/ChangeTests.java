package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.measure.ShippedMeasures.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.measure.Change.Verdict;

class ChangeTests {

    @ParameterizedTest
    @CsvSource({
        // PEG: it matters from 1 point on, chance does 2.4
        "peg, 7.00, 7.00, NONE, false",
        "peg, 7.00, 6.33, SAME, true",
        "peg, 7.00, 6.00, UNSURE, true",
        "peg, 7.00, 4.67, UNSURE, true",
        "peg, 7.00, 4.33, CLEAR, true",
        "peg, 4.33, 7.00, CLEAR, false",
        // RMDQ: 5 or 30 % of the first, whichever is less; chance does 5
        "rmdq-24, 18.00, 13.00, UNSURE, true",
        "rmdq-24, 18.00, 12.00, CLEAR, true",
        "rmdq-24, 10.00, 7.00, UNSURE, true",
        "rmdq-24, 10.00, 8.00, SAME, true",
        "rmdq-24, 0.00, 4.00, SAME, false",
        "rmdq-24, 0.00, 6.00, CLEAR, false",
        // GAD-7: it matters from 4 on, chance does 6
        "gad-7, 15.00, 11.00, UNSURE, true",
        "gad-7, 15.00, 8.00, CLEAR, true",
        // no figures, so no verdict
        "phq-4, 9.00, 2.00, UNJUDGED, true",
        "confidence, 2.00, 8.00, UNJUDGED, true",
        "fear-of-movement, 2.00, 8.00, UNJUDGED, false"
    })
    void aChangeIsToldAgainstBothLimits(
            String id, BigDecimal first, BigDecimal now, Verdict verdict, boolean better) {
        Change change = change(id, first, now);
        assertThat(change.verdict()).isEqualTo(verdict);
        if (verdict != Verdict.NONE) {
            assertThat(change.isBetter()).isEqualTo(better);
        }
    }

    @Test
    void aShareOfNothingIsNotToldInPerCent() {
        assertThat(change("rmdq-24", BigDecimal.ZERO, new BigDecimal("6")).percent()).isNull();
        assertThat(change("rmdq-24", new BigDecimal("8"), new BigDecimal("6")).percent())
                .isEqualTo(25);
    }

    /** yhocphuchoi.com/rehab-scales/trunk-scores/roland-morris-eng: from 12 to 2 is 83 % better. */
    @Test
    void thePublishedExampleOfTheRmdqImprovedBy83PerCent() {
        Change change = change("rmdq-24", new BigDecimal("12"), new BigDecimal("2"));
        assertThat(change.size()).isEqualTo("10");
        assertThat(change.percent()).isEqualTo(83);
        assertThat(change.verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void floorAndCeilingAreSaid() {
        assertThat(change("rmdq-24", new BigDecimal("3"), BigDecimal.ONE).isAtFloor()).isTrue();
        assertThat(change("rmdq-24", new BigDecimal("4"), BigDecimal.ONE).isAtFloor()).isFalse();
        assertThat(change("rmdq-24", new BigDecimal("21"), BigDecimal.ONE).isAtCeiling()).isTrue();
        assertThat(change("rmdq-24", new BigDecimal("20"), BigDecimal.ONE).isAtCeiling()).isFalse();
        assertThat(change("peg", BigDecimal.ONE, BigDecimal.TEN).isAtFloor()).isFalse();
    }

    private static Change change(String id, BigDecimal first, BigDecimal now) {
        return new Change(measure(id), first, now, LocalDate.of(2026, 1, 5));
    }
}
