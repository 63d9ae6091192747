package sevenways;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What benchmarks have in common: measures of a series, and the machine they were taken on. */
public final class Measures {

    private Measures() {}

    /** The middle one of these. */
    public static double median(double... values) {
        return percentile(50, values);
    }

    /**
     * The one that so many of a hundred do not exceed.
     *
     * @param percent from 1 to 100
     */
    public static double percentile(int percent, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(0, rank - 1)];
    }

    /** Says what else the machine was doing, which every figure depends on. */
    public static void printMachine() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "machine: %d cores, load of the last minute %.2f, Java %s%n",
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage(),
                Runtime.version());
    }
}
