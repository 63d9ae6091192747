package sevenways.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of one measure, from the first two weeks that have readings to the last two weeks.
 *
 * <p>Two things are asked of a difference. Does it matter? It does from 2 points on, or 30 % of
 * where it began if that is less (R. W. J. G. Ostelo and others, "Interpreting change scores for
 * pain and functional status in low back pain", Spine 33 (2008), 90–94), but never below 1 point,
 * the least that people notice (F. Salaffi and others, European Journal of Pain 8 (2004), 283–291).
 * Is it more than day-to-day ups and downs? It is where it exceeds twice its {@link
 * Spread#standardErrorOfDifference standard error}, about 95 times in 100. Nobody has measured what
 * matters on the question about function, so there the rule for pain stands in for it.
 *
 * @param before the readings of the first two weeks
 * @param after the readings of the last two weeks
 */
record Change(Measure measure, Spread before, Spread after, Verdict verdict) {

    /** How many days each of the two spans has. */
    static final int SPAN = 14;

    /** On how many days of each span there must be a reading. */
    static final int FEWEST = 5;

    /** What is measured, and which way is better. */
    enum Measure {
        PAIN(-1),
        FUNCTION(1);

        private final int better;

        Measure(int better) {
            this.better = better;
        }
    }

    /** What may be said of a difference. */
    enum Verdict {
        /** There are too few readings, or the two spans would overlap. */
        TOO_FEW,
        /** It does not matter and is no more than the usual ups and downs. */
        SAME,
        /** It would matter, but may be chance. */
        UNSURE,
        /** It is more than chance, but too little to matter. */
        SLIGHT,
        /** It matters, and is more than chance. */
        CLEAR
    }

    /** Of the readings of a window that ends today. */
    static Change of(Measure measure, List<Reading> readings, LocalDate today) {
        LocalDate first = readings.isEmpty() ? today : readings.getFirst().date();
        LocalDate firstEnds = first.plusDays(SPAN);
        LocalDate lastBegins = today.minusDays(SPAN - 1L);
        Spread before = spread(readings, date -> date.isBefore(firstEnds));
        Spread after = spread(readings, date -> !date.isBefore(lastBegins));
        boolean enough =
                !lastBegins.isBefore(firstEnds)
                        && before.count() >= FEWEST
                        && after.count() >= FEWEST;
        return new Change(measure, before, after, enough ? judge(before, after) : Verdict.TOO_FEW);
    }

    /** Whether the number rose; which of the two is good news depends on the measure. */
    public boolean rose() {
        return after.mean() > before.mean();
    }

    /** What it comes to in a word. */
    public Direction direction() {
        return switch (verdict) {
            case TOO_FEW -> Direction.UNKNOWN;
            case SAME, UNSURE, SLIGHT -> Direction.STEADY;
            case CLEAR -> rose() == (measure.better > 0) ? Direction.BETTER : Direction.WORSE;
        };
    }

    /** The least difference that matters, in points. */
    public double mattering() {
        return mattering(before);
    }

    /** How far the difference may be off by chance, in points. */
    public double error() {
        return 2 * before.standardErrorOfDifference(after);
    }

    private static Verdict judge(Spread before, Spread after) {
        double difference = Math.abs(after.mean() - before.mean());
        boolean matters = difference >= mattering(before);
        boolean beyondChance = difference > 2 * before.standardErrorOfDifference(after);
        if (matters) {
            return beyondChance ? Verdict.CLEAR : Verdict.UNSURE;
        }
        return beyondChance ? Verdict.SLIGHT : Verdict.SAME;
    }

    private static double mattering(Spread before) {
        return Math.clamp(0.3 * before.mean(), 1, 2);
    }

    private static Spread spread(List<Reading> readings, Predicate<LocalDate> when) {
        return Spread.of(
                readings.stream()
                        .filter(reading -> when.test(reading.date()))
                        .map(Reading::value)
                        .toList());
    }
}
