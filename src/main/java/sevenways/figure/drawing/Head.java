package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A round head with hair, so that one sees where it looks.
 *
 * @param up the direction of its crown, in degrees
 */
record Head(Point centre, double up, double radius) {

    /**
     * @param look {@code side} and {@code right}, {@code left}, {@code front} or {@code back}, of
     *     the picture
     */
    List<Shape> facing(String look) {
        return switch (look) {
            case "left" -> profile(-1);
            case "front" -> face();
            case "back" ->
                    List.of(Shape.disc("head", centre, radius), Shape.disc("hair", centre, radius));
            default -> profile(1);
        };
    }

    /** The nose is drawn first, so that the head covers where it begins. */
    private List<Shape> profile(int way) {
        Shape nose =
                Shape.line(
                        "nose",
                        centre.towards(up + way * 74, radius - .5),
                        centre.towards(up + way * 98, radius + 2.2),
                        centre.towards(up + way * 108, radius - .5));
        return List.of(
                nose,
                Shape.disc("head", centre, radius),
                hair(up + way * 38, -way * 200, centre.towards(up - way * 30, 3)),
                eye(centre.towards(up + way * 76, radius * .55)));
    }

    private List<Shape> face() {
        Point eyes = centre.towards(up, -.6);
        return List.of(
                Shape.disc("head", centre, radius),
                hair(up - 76, 152, centre.towards(up, radius * .62)),
                eye(eyes.towards(up - 90, radius * .36)),
                eye(eyes.towards(up + 90, radius * .36)));
    }

    private Shape eye(Point place) {
        return Shape.disc("eye", place, radius * .1);
    }

    private Shape hair(double from, double sweep, Point inner) {
        Shape arc = Shape.arc("hair", centre, radius, from, sweep);
        List<Point> points = new ArrayList<>(arc.points());
        points.add(inner);
        points.add(points.getFirst());
        return new Shape("hair", arc.commands() + "QZ", points);
    }
}
