package sevenways.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import sevenways.checkin.DayMean;

/**
 * Pain and stress over the days of a window, as a drawing: 0 to 10 upwards whatever the values, a
 * line only from one day to the next, so that a gap stays a gap. Lengths are units of the drawing,
 * {@value #WIDTH} by {@value #HEIGHT}.
 */
record Chart(LocalDate from, LocalDate to, List<DayMean> means) {

    static final int WIDTH = 720;
    static final int HEIGHT = 430;
    private static final int LEFT = 48;
    private static final int RIGHT = 708;
    private static final int TOP = 16;
    private static final int BOTTOM = 372;

    /** The readings of a date, and where they stand. */
    record Mark(
            LocalDate date, double x, double pain, double stress, double painY, double stressY) {}

    /** A line across at a value. */
    record Level(int value, double y) {}

    /** A date named below. */
    record Tick(LocalDate date, double x, String anchor) {}

    public List<Mark> marks() {
        return means.stream()
                .map(
                        mean ->
                                new Mark(
                                        mean.date(),
                                        x(mean.date()),
                                        mean.pain(),
                                        mean.stress(),
                                        y(mean.pain()),
                                        y(mean.stress())))
                .toList();
    }

    public String painLine() {
        return line(DayMean::pain);
    }

    public String stressLine() {
        return line(DayMean::stress);
    }

    public List<Level> levels() {
        return IntStream.iterate(0, value -> value <= 10, value -> value + 2)
                .mapToObj(value -> new Level(value, y(value)))
                .toList();
    }

    public List<Tick> ticks() {
        long third = days() / 3;
        return List.of(
                new Tick(from, x(from), "start"),
                new Tick(from.plusDays(third), x(from.plusDays(third)), "middle"),
                new Tick(to.minusDays(third), x(to.minusDays(third)), "middle"),
                new Tick(to, x(to), "end"));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** An SVG path that lifts the pen wherever a day has no reading. */
    private String line(ToDoubleFunction<DayMean> measure) {
        StringBuilder path = new StringBuilder();
        LocalDate drawn = LocalDate.MIN;
        for (DayMean mean : means) {
            path.append(drawn.plusDays(1).equals(mean.date()) ? 'L' : 'M')
                    .append(x(mean.date()))
                    .append(' ')
                    .append(y(measure.applyAsDouble(mean)));
            drawn = mean.date();
        }
        return path.toString();
    }

    private double x(LocalDate date) {
        double share = (double) ChronoUnit.DAYS.between(from, date) / days();
        return tenth(LEFT + share * (RIGHT - LEFT));
    }

    private static double y(double value) {
        return tenth(BOTTOM - value / 10 * (BOTTOM - TOP));
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
