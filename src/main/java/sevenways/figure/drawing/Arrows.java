package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sevenways.figure.drawing.FigureLines.Arrow;

/** Draws where a figure moves: a thin line beside the limb, with an open head. */
class Arrows {

    private static final double GAP = 8;
    private static final double LENGTH = 18;
    private static final double HEAD = 5.5;
    private static final double FLAT = .3;

    private final Skeleton joints;

    Arrows(Skeleton joints) {
        this.joints = joints;
    }

    List<Shape> shapes() {
        return joints.pose().arrows().stream()
                .flatMap(
                        arrow ->
                                drawn(arrow).stream()
                                        .map(shape -> shape.moved(point -> off(point, arrow))))
                .toList();
    }

    private List<Shape> drawn(Arrow arrow) {
        Point joint = joints.at(arrow.at());
        if (arrow.to() != null) {
            return straight(arrow, joint, arrow.to());
        }
        if (arrow.circle() != null) {
            return circle(arrow, joint, arrow.circle());
        }
        Point centre = arrow.round() == null ? joints.before(arrow.at()) : joints.at(arrow.round());
        double sweep = Objects.requireNonNull(arrow.turn());
        double gap = arrow.into() ? -sweep - Math.signum(sweep) * 8 : Math.signum(sweep) * 8;
        double from = centre.angle(joint) + (arrow.both() ? -sweep / 2 : gap);
        return curved(new Bend(centre, centre.distance(joint) + GAP, from, sweep, 1), arrow.both());
    }

    private static List<Shape> circle(Arrow arrow, Point joint, double radius) {
        double way = Math.signum(radius);
        double sweep = arrow.turn() == null ? 290 * way : arrow.turn();
        double middle = arrow.middle() != null ? arrow.middle() : arrow.flat() ? 180 : 0;
        double from = arrow.turn() == null ? 60 * way + middle : middle - sweep / 2;
        double flat = arrow.flat() ? FLAT : 1;
        return curved(new Bend(joint, Math.abs(radius), from, sweep, flat), arrow.both());
    }

    private static List<Shape> straight(Arrow arrow, Point joint, double to) {
        double length = arrow.length() == null ? LENGTH : arrow.length();
        double begin = arrow.both() ? -length / 2 : arrow.into() ? -GAP - length : GAP;
        Point start = joint.towards(to, begin);
        Point end = joint.towards(to, begin + length);
        List<Shape> shapes =
                new ArrayList<>(List.of(Shape.line("arrow", start, end), head(end, to)));
        if (arrow.both()) {
            shapes.add(head(start, to + 180));
        }
        return shapes;
    }

    /** Part of a circle, or of an ellipse where flat is less than 1. */
    private record Bend(Point centre, double radius, double from, double sweep, double flat) {

        Shape line() {
            return Shape.arc("arrow", centre, radius, from, sweep).moved(this::flatten);
        }

        Point flatten(Point point) {
            return new Point(point.x(), centre.y() + (point.y() - centre.y()) * flat);
        }

        /** A head at one end, which looks a little inwards as the line does. */
        Shape head(double angle, double way) {
            double back = Math.toDegrees(HEAD / radius);
            Point tip = flatten(centre.towards(angle, radius));
            Point before = flatten(centre.towards(angle - way * back, radius));
            return Arrows.head(tip, before.angle(tip));
        }
    }

    private static List<Shape> curved(Bend bend, boolean both) {
        double way = Math.signum(bend.sweep());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(bend.line());
        shapes.add(bend.head(bend.from() + bend.sweep(), way));
        if (both) {
            shapes.add(bend.head(bend.from(), -way));
        }
        return shapes;
    }

    private static Shape head(Point tip, double direction) {
        return Shape.line(
                "arrow",
                tip.towards(direction + 145, HEAD),
                tip,
                tip.towards(direction - 145, HEAD));
    }

    private static Point off(Point point, Arrow arrow) {
        return arrow.off() == null
                ? point
                : point.plus(arrow.off().getFirst(), arrow.off().getLast());
    }
}
