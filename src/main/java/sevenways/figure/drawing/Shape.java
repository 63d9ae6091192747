package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One line or surface of a picture.
 *
 * @param as what it is, in words that the stylesheet knows as {@code figure-…}
 * @param commands of an SVG path, each with its points: M, L one, Q two, C three, Z none; or O for
 *     a disc, with its centre and a point of its edge
 */
record Shape(String as, String commands, List<Point> points) {

    static Shape line(String as, Point... points) {
        return new Shape(as, "M" + "L".repeat(points.length - 1), List.of(points));
    }

    static Shape disc(String as, Point centre, double radius) {
        return new Shape(as, "O", List.of(centre, centre.plus(radius, 0)));
    }

    /** A box with round corners. */
    static Shape rounded(String as, Box box, double radius) {
        double r =
                Math.min(radius, Math.min(box.bottom() - box.top(), box.right() - box.left()) / 2);
        List<Point> points = new ArrayList<>();
        points.add(new Point(box.left() + r, box.top()));
        corner(points, new Point(box.right(), box.top()), -r, 0, 0, r);
        corner(points, new Point(box.right(), box.bottom()), 0, -r, -r, 0);
        corner(points, new Point(box.left(), box.bottom()), r, 0, 0, -r);
        corner(points, new Point(box.left(), box.top()), 0, r, r, 0);
        return new Shape(as, "MLQLQLQLQZ", points);
    }

    private static void corner(
            List<Point> points, Point corner, double x, double y, double nextX, double nextY) {
        points.add(corner.plus(x, y));
        points.add(corner);
        points.add(corner.plus(nextX, nextY));
    }

    /**
     * @param path of SVG, with capital letters only
     */
    static Shape written(String as, String path) {
        List<Point> points = new ArrayList<>();
        String[] numbers = path.replaceAll("[A-Z]", " ").strip().split("[ ,]+");
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            points.add(
                    new Point(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1])));
        }
        String commands = path.replaceAll("[^A-Z]", "");
        if (commands.chars().map(command -> count((char) command)).sum() != points.size()) {
            throw new IllegalArgumentException("a path with too few or too many numbers: " + path);
        }
        return new Shape(as, commands, points);
    }

    /** A line whose corners are rounded a little, as flesh rounds a joint. */
    static Shape limb(String as, List<Point> points) {
        StringBuilder commands = new StringBuilder("M");
        List<Point> soft = new ArrayList<>(List.of(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            soft.add(near(corner, points.get(i - 1)));
            soft.add(corner);
            soft.add(near(corner, points.get(i + 1)));
            commands.append("LQ");
        }
        soft.add(points.getLast());
        return new Shape(as, commands.append("L").toString(), soft);
    }

    private static Point near(Point corner, Point other) {
        double length = corner.distance(other);
        return length < .1 ? corner : corner.mix(other, Math.min(3.5, length / 2) / length);
    }

    /** Part of a circle, clockwise by degrees, drawn as Bézier curves of at most 45 degrees. */
    static Shape arc(String as, Point centre, double radius, double from, double sweep) {
        int parts = (int) Math.ceil(Math.abs(sweep) / 45);
        double step = sweep / parts;
        double handle = radius * 4 / 3 * Math.tan(Math.toRadians(step) / 4);
        List<Point> points = new ArrayList<>(List.of(centre.towards(from, radius)));
        for (int i = 0; i < parts; i++) {
            double start = from + i * step;
            points.add(points.getLast().towards(start + 90, handle));
            Point end = centre.towards(start + step, radius);
            points.add(end.towards(start + step - 90, handle));
            points.add(end);
        }
        return new Shape(as, "M" + "C".repeat(parts), points);
    }

    Shape as(String other) {
        return new Shape(other, commands, points);
    }

    Shape moved(UnaryOperator<Point> move) {
        return new Shape(as, commands, points.stream().map(move).toList());
    }

    String svg() {
        if (commands.equals("O")) {
            Point centre = points.getFirst();
            return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                    .formatted(
                            classes(),
                            number(centre.x()),
                            number(centre.y()),
                            number(centre.distance(points.getLast())));
        }
        return "<path class=\"%s\" d=\"%s\"/>".formatted(classes(), path());
    }

    private String classes() {
        return "figure-" + as.replace(" ", " figure-");
    }

    String path() {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (char command : commands.toCharArray()) {
            path.append(command);
            for (int i = 0; i < count(command); i++, at++) {
                path.append(i == 0 ? "" : " ").append(number(points.get(at).x()));
                path.append(' ').append(number(points.get(at).y()));
            }
        }
        return path.toString();
    }

    /** How many points follow a command. */
    static int count(char command) {
        return switch (command) {
            case 'Z' -> 0;
            case 'O' -> 2;
            case 'Q' -> 2;
            case 'C' -> 3;
            default -> 1;
        };
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value + 0.0)
                .replaceFirst("\\.0$", "")
                .replaceFirst("^-0$", "0");
    }
}
