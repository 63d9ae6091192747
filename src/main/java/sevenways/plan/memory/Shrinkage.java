package sevenways.plan.memory;

import java.util.Collection;
import java.util.List;

/**
 * Means of several groups, each drawn toward the mean of all as far as what it differs by may be
 * chance: empirical Bayes after C. N. Morris, Parametric Empirical Bayes Inference: Theory and
 * Applications, Journal of the American Statistical Association 78 (1983), 47–55
 * (jstor.org/stable/2287098), for k groups of unequal size.
 *
 * <p>With n readings of mean y in a group, {@code V = s²/n}, where s² is the variance within
 * groups, pooled; A is the variance between groups by moments, not below 0 (DerSimonian, Laird,
 * Controlled Clinical Trials 7 (1986), 177–188); {@code W = 1/(V + A)}; m the mean of groups
 * weighted by W. Then {@code B = (k-3)/(k-1) · V/(V + A)}, the estimate is {@code (1-B) y + B m},
 * and its variance {@code V (1 - (1 - W/ΣW) B) + 2/(k-3) · B² (V̄ + A)/(V + A) · (y - m)²}.
 *
 * <p>Readings are whole numbers, so their scatter is taken for no less than rounding makes it: 1/12
 * before and 1/12 after.
 */
final class Shrinkage {

    private static final double ROUNDING = 1.0 / 6;

    private final int groups;
    private final int freedom;
    private final double within;
    private final double between;
    private final double weight;
    private final double middle;
    private final double usual;

    /**
     * Of these groups.
     *
     * @param all at least four, each with at least two readings
     */
    Shrinkage(Collection<List<Integer>> all) {
        groups = all.size();
        freedom = all.stream().mapToInt(List::size).sum() - groups;
        double squares = all.stream().mapToDouble(Shrinkage::squares).sum();
        within = Math.max(ROUNDING, squares / freedom);
        between = between(all);
        weight = all.stream().mapToDouble(this::weight).sum();
        middle = all.stream().mapToDouble(each -> weight(each) * mean(each)).sum() / weight;
        usual = all.stream().mapToDouble(each -> weight(each) * variance(each)).sum() / weight;
    }

    /** The mean of a group, shrunk, and its standard error. */
    record Estimate(double mean, double error) {}

    /** Of one of the groups. */
    Estimate of(List<Integer> group) {
        double variance = variance(group);
        double total = variance + between;
        double shrink = (groups - 3.0) / (groups - 1.0) * variance / total;
        double off = mean(group) - middle;
        double spread =
                variance * (1 - (1 - weight(group) / weight) * shrink)
                        + 2.0
                                / (groups - 3)
                                * shrink
                                * shrink
                                * (usual + between)
                                / total
                                * off
                                * off;
        return new Estimate(middle + (1 - shrink) * off, Math.sqrt(spread));
    }

    /**
     * Half of the interval round an estimate that misses with this probability, both ends taken
     * together: its error times the quantile of Student's t.
     */
    double half(Estimate estimate, double wrong) {
        return estimate.error() * quantile(wrong / 2, freedom);
    }

    /**
     * The height that Student's t exceeds with this probability: from the normal quantile (26.2.23)
     * by Fisher's expansion (26.7.5), both in Abramowitz, Stegun, Handbook of Mathematical
     * Functions, 1964. Within 1 in 100 from 6 degrees of freedom on.
     */
    static double quantile(double above, int freedom) {
        double t = Math.sqrt(-2 * Math.log(above));
        double z =
                t
                        - (2.515517 + t * (0.802853 + t * 0.010328))
                                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        double s = z * z;
        double first = z * (s + 1) / 4;
        double second = z * (3 + s * (16 + s * 5)) / 96;
        double third = z * (-15 + s * (17 + s * (19 + s * 3))) / 384;
        return z + (first + (second + third / freedom) / freedom) / freedom;
    }

    private double between(Collection<List<Integer>> all) {
        double sum = all.stream().mapToDouble(each -> 1 / variance(each)).sum();
        double squares = all.stream().mapToDouble(each -> Math.pow(variance(each), -2)).sum();
        double mean = all.stream().mapToDouble(each -> mean(each) / variance(each)).sum() / sum;
        double scatter =
                all.stream()
                        .mapToDouble(each -> Math.pow(mean(each) - mean, 2) / variance(each))
                        .sum();
        return Math.max(0, (scatter - (groups - 1)) / (sum - squares / sum));
    }

    private double variance(List<Integer> group) {
        return within / group.size();
    }

    private double weight(List<Integer> group) {
        return 1 / (variance(group) + between);
    }

    private static double mean(List<Integer> group) {
        return group.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static double squares(List<Integer> group) {
        double mean = mean(group);
        return group.stream().mapToDouble(each -> Math.pow(each - mean, 2)).sum();
    }
}
