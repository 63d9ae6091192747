package sevenways.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sevenways.measure.Measure.Item;

/**
 * How answers become a score. A pure function: the same answers always give the same score.
 *
 * @param decimals how many are shown
 * @param change whether the score is set against the first one; it is where nothing is said
 */
record Scoring(
        Method method, Missing missing, Better better, int decimals, @Nullable Boolean change) {

    /** As written in the files. */
    enum Method {
        sum,
        mean,
        ticks,
        single
    }

    /** What an item without an answer does to the score. */
    enum Missing {
        /** There is none; half a score would be a wrong one. */
        noScore,
        /** Nothing: a sentence that is not ticked does not fit. */
        countsAsNo
    }

    /** Which way is good news. */
    enum Better {
        lower,
        higher
    }

    public boolean comparesWithFirst() {
        return change == null || change;
    }

    /**
     * The score of these answers, with two decimals; empty where answers are missing that it needs.
     *
     * @param answers for each item's id a number that it allows; others are not looked at
     */
    Optional<BigDecimal> score(List<Item> items, Map<String, Integer> answers) {
        List<Integer> given =
                items.stream()
                        .map(Item::id)
                        .filter(answers::containsKey)
                        .map(answers::get)
                        .toList();
        return missing == Missing.noScore && given.size() < items.size()
                ? Optional.empty()
                : Optional.of(of(given));
    }

    BigDecimal of(List<Integer> given) {
        BigDecimal sum = BigDecimal.valueOf(given.stream().mapToLong(n -> n).sum()).setScale(2);
        return method == Method.mean
                ? sum.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP)
                : sum;
    }
}
