package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a body lies, sits or leans on; each thing finds its size from the joints it is at. */
class Props {

    /** From the middle of a limb to its edge. */
    private static final double HALF = 4.5;

    private static final double WALL = 128;

    private final Skeleton joints;
    private final Box body;

    Props(Skeleton joints, Box body) {
        this.joints = joints;
        this.body = body;
    }

    /** In the order they are written, which is from behind to the front. */
    List<Shape> shapes() {
        return joints.pose().props().stream().flatMap(prop -> shapes(prop).stream()).toList();
    }

    private List<Shape> shapes(String prop) {
        String[] words = prop.split(" ");
        String at = words.length > 1 ? words[1] : "pelvis";
        Point joint = joints.at(at);
        Furniture furniture = new Furniture(joints, body);
        return switch (words[0]) {
            case "bed" -> furniture.bed(words.length > 1);
            case "chair" -> furniture.chair(at);
            case "chair-edge" -> furniture.chairEdge(joint);
            case "chair-below" -> furniture.chairBelow(joint);
            case "table" -> furniture.table(joint);
            case "wall" -> List.of(wall(at, joint));
            case "cushion" -> List.of(under(at, "cushion", at.equals("head") ? 12 : 9));
            case "book" -> List.of(under(at, "book", 8));
            case "pad" -> List.of(Shape.rounded("cushion", Box.about(joint, 13, 9), 6));
            case "mat" -> List.of(Shape.rounded("mat", body.wider(8), 6));
            case "strap" -> List.of(strap(words));
            case "dial" -> dial(joint);
            case "ball" -> List.of(ball());
            default -> List.of();
        };
    }

    private Shape wall(String at, Point joint) {
        double side = joint.x() < (body.left() + body.right()) / 2 ? -1 : 1;
        double x = joint.x() + side * (at.contains("-") ? HALF + 1 : HALF + 3.7);
        return Shape.line("prop", new Point(x, body.bottom()), new Point(x, body.bottom() - WALL));
    }

    /** What lifts a part of the body off the ground or the seat. */
    private Shape under(String at, String as, double half) {
        Point joint = joints.at(at);
        double top = joint.y() + (at.equals("head") ? Skeleton.HEAD : HALF);
        double bottom =
                at.equals("pelvis") && joints.pose().props().contains("chair")
                        ? joint.y() + HALF + 2
                        : body.bottom();
        return Shape.rounded(
                as,
                new Box(joint.x() - half, Math.min(top, bottom - 4), joint.x() + half, bottom),
                as.equals("book") ? 1 : 4);
    }

    private Shape strap(String... words) {
        if (words.length < 3) {
            throw new IllegalArgumentException("a strap has two ends");
        }
        return Shape.line("strap", Stream.of(words).skip(1).map(joints::at).toArray(Point[]::new));
    }

    /** A clock that lies under a joint: seen from above, or flat on a seat. */
    private List<Shape> dial(Point centre) {
        boolean flat = joints.pose().view() == Pose.View.side;
        double radius = flat ? 19 : 21;
        UnaryOperator<Point> lie =
                point ->
                        flat
                                ? new Point(
                                        point.x(),
                                        centre.y() + HALF + (point.y() - centre.y()) * .25)
                                : point;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shape.arc("mat", centre, radius, 0, 360).moved(lie));
        for (int hour = 0; hour < 12; hour += 3) {
            Point rim = centre.towards(hour * 30, radius);
            shapes.add(Shape.line("prop", rim.mix(centre, .18), rim).moved(lie));
        }
        return shapes;
    }

    /** A ball of air between the hands. */
    private Shape ball() {
        Point left = joints.at("near-hand");
        Point right = joints.at("far-hand");
        return Shape.disc("ball", left.mix(right, .5), Math.max(8, left.distance(right) / 2));
    }
}
