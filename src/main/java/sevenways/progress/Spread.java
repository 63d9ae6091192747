package sevenways.progress;

import java.util.Collection;

/**
 * How many readings there are, their mean, and how widely they scatter.
 *
 * @param count how many
 * @param mean their sum over their number; 0 for none
 * @param variance the sample variance, Σ(x − mean)² / (n − 1); 0 for fewer than two
 */
record Spread(int count, double mean, double variance) {

    /** Of these readings, in two passes, which loses no digits to cancellation. */
    static Spread of(Collection<Double> readings) {
        int count = readings.size();
        double mean = readings.stream().mapToDouble(Double::doubleValue).sum() / Math.max(count, 1);
        double squares =
                readings.stream().mapToDouble(reading -> Math.pow(reading - mean, 2)).sum();
        return new Spread(count, mean, squares / Math.max(count - 1, 1));
    }

    /**
     * By how much the difference of the two means may be off by chance alone: its standard error,
     * √(s₁²/n₁ + s₂²/n₂), which does not ask that both scatter alike (B. L. Welch, "The
     * generalization of Student's problem when several different population variances are
     * involved", Biometrika 34 (1947), 28–35). It takes days for independent. As neighbouring days
     * resemble each other it is rather too small, so nothing is called a change on its word alone.
     */
    double standardErrorOfDifference(Spread other) {
        return Math.sqrt(variance / Math.max(count, 1) + other.variance / Math.max(other.count, 1));
    }
}
