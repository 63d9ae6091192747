package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Closed curves through points of which the right side is written, as paths of SVG. */
public class Outline {

    private Outline() {}

    /**
     * What lies in the middle, of which half is written, from the axis to the axis.
     *
     * @param half as {@code x y, x y}, with the axis at x = 0
     * @param axis where the axis comes to lie
     */
    public static String whole(String half, double axis) {
        List<Point> right = points(half, axis);
        return smooth(
                Stream.concat(right.stream(), mirrored(right, axis).stream()).distinct().toList());
    }

    /** What lies on the right, and its mirror image. */
    public static String pair(String right, double axis) {
        List<Point> points = points(right, axis);
        return smooth(points) + smooth(mirrored(points, axis));
    }

    private static List<Point> mirrored(List<Point> points, double axis) {
        List<Point> mirrored = new ArrayList<>();
        points.forEach(point -> mirrored.add(new Point(2 * axis - point.x(), point.y())));
        Collections.reverse(mirrored);
        return mirrored;
    }

    private static List<Point> points(String written, double axis) {
        return Stream.of(written.strip().split("\\s*,\\s*"))
                .map(pair -> pair.split("\\s+"))
                .map(
                        pair ->
                                new Point(
                                        axis + Double.parseDouble(pair[0]),
                                        Double.parseDouble(pair[1])))
                .toList();
    }

    /** Catmull and Rom's curve (1974), as Bézier curves. */
    private static String smooth(List<Point> points) {
        int count = points.size();
        List<Point> curve = new ArrayList<>(List.of(points.getFirst()));
        for (int i = 0; i < count; i++) {
            Point before = points.get((i + count - 1) % count);
            Point from = points.get(i);
            Point to = points.get((i + 1) % count);
            Point after = points.get((i + 2) % count);
            curve.add(from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6));
            curve.add(to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6));
            curve.add(to);
        }
        return new Shape("", "M" + "C".repeat(count) + "Z", curve).path();
    }
}
