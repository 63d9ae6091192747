package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sevenways.progress.Change.Measure;
import sevenways.progress.Change.Verdict;

/** A change is one only if it matters and is more than chance; else that is what is said. */
class ChangeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void callsPainThatFellByTwoPointsBetter() {
        Change change = pain(daily(6, 4));
        assertThat(change.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(change.direction()).isEqualTo(Direction.BETTER);
        assertThat(change.before().mean()).isCloseTo(6, within(.1));
        assertThat(change.after().mean()).isCloseTo(4, within(.1));
    }

    @Test
    void callsPainThatRoseWorseAndFunctionThatRoseBetter() {
        assertThat(pain(daily(4, 6)).direction()).isEqualTo(Direction.WORSE);
        assertThat(Change.of(Measure.FUNCTION, daily(4, 6), TODAY).direction())
                .isEqualTo(Direction.BETTER);
        assertThat(Change.of(Measure.FUNCTION, daily(6, 4), TODAY).direction())
                .isEqualTo(Direction.WORSE);
    }

    @Test
    void leavesASmallChangeBeMoreThanChanceButTooLittleToMatter() {
        Change change = pain(daily(6, 5));
        assertThat(change.verdict()).isEqualTo(Verdict.SLIGHT);
        assertThat(change.direction()).isEqualTo(Direction.STEADY);
    }

    @Test
    void leavesALargeChangeOpenWhereDaysDifferWidely() {
        Change change =
                pain(
                        readings(
                                day ->
                                        day % 2 * 9.9
                                                - (day > 45 ? 2.2 : 0)
                                                + (day > 45 && day % 2 == 0 ? 2.2 : 0)));
        assertThat(change.before().mean() - change.after().mean()).isGreaterThan(1);
        assertThat(Math.abs(change.after().mean() - change.before().mean()))
                .isLessThan(change.error());
        assertThat(change.direction()).isEqualTo(Direction.STEADY);
    }

    @Test
    void staysTheSameWhereNothingMoves() {
        assertThat(pain(readings(day -> 5 + day % 3)).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void takesThirtyPerCentWhereThatIsLessThanTwoPointsButNeverLessThanOne() {
        assertThat(pain(daily(8, 8)).mattering()).isEqualTo(2);
        assertThat(pain(daily(5, 5)).mattering()).isCloseTo(1.5, within(.05));
        assertThat(pain(daily(1, 1)).mattering()).isEqualTo(1);
    }

    @Test
    void saysNothingOfFewerThanFiveDaysInEitherSpan() {
        List<Reading> all = daily(6, 4);
        List<Reading> thinAtTheEnd =
                all.stream().filter(r -> r.date().isBefore(TODAY.minusDays(17))).toList();
        assertThat(pain(thinAtTheEnd).direction()).isEqualTo(Direction.UNKNOWN);
        List<Reading> four = new ArrayList<>(thinAtTheEnd);
        IntStream.range(0, 4).forEach(day -> four.add(new Reading(TODAY.minusDays(3 - day), 4)));
        assertThat(pain(four).direction()).isEqualTo(Direction.UNKNOWN);
        four.add(thinAtTheEnd.size(), new Reading(TODAY.minusDays(4), 4));
        assertThat(pain(four).direction()).isEqualTo(Direction.BETTER);
    }

    @Test
    void saysNothingBeforeTheTwoSpansAreApart() {
        assertThat(pain(daily(6, 3).subList(63, 90)).direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(pain(daily(6, 3).subList(62, 90)).verdict()).isNotEqualTo(Verdict.TOO_FEW);
        assertThat(pain(List.of()).direction()).isEqualTo(Direction.UNKNOWN);
    }

    private static Change pain(List<Reading> readings) {
        return Change.of(Measure.PAIN, readings, TODAY);
    }

    /** Ninety days from one level to another, with small ups and downs. */
    private static List<Reading> daily(double first, double last) {
        return readings(day -> (day < 45 ? first : last) + (day % 3 - 1) * .3);
    }

    private static List<Reading> readings(IntToDoubleFunction value) {
        return IntStream.range(0, 90)
                .mapToObj(day -> new Reading(TODAY.minusDays(89 - day), value.applyAsDouble(day)))
                .toList();
    }
}
