package sevenways.figure.drawing;

import java.util.List;

/** The space that shapes take, with the width of their lines. */
record Box(double left, double top, double right, double bottom) {

    static Box of(List<Shape> shapes) {
        Box box =
                new Box(
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.NEGATIVE_INFINITY);
        for (Shape shape : shapes) {
            if (!shape.as().startsWith("halo")) {
                box = box.and(of(shape));
            }
        }
        return box;
    }

    private static Box of(Shape shape) {
        double margin = margin(shape.as());
        if (shape.commands().equals("O")) {
            Point centre = shape.points().getFirst();
            return around(centre, centre.distance(shape.points().getLast()) + .9);
        }
        return shape.points().stream()
                .map(point -> around(point, margin))
                .reduce(Box::and)
                .orElseThrow();
    }

    /** Half the width of a line, as in figure.css. */
    private static double margin(String as) {
        return switch (as.replace("faint ", "")) {
            case "edge trunk" -> 6.8;
            case "edge leg", "edge far leg" -> 4.9;
            case "edge finger", "edge web" -> 7;
            case "edge toe" -> 4.5;
            case "edge arm", "edge far arm", "edge front" -> 4;
            case "lit arm", "lit leg", "lit foot" -> 2;
            default -> 1.3;
        };
    }

    private static Box around(Point point, double margin) {
        return new Box(
                point.x() - margin, point.y() - margin, point.x() + margin, point.y() + margin);
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    static Box about(Point centre, double halfWidth, double halfHeight) {
        return new Box(
                centre.x() - halfWidth,
                centre.y() - halfHeight,
                centre.x() + halfWidth,
                centre.y() + halfHeight);
    }

    Box wider(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }
}
