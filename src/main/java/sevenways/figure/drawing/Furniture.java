package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/** Beds, chairs and worktops: they find their height from the body and stand on its ground. */
class Furniture {

    /** From the middle of a limb or the trunk to what it rests on. */
    private static final double HALF = 4.5;

    private static final double SEAT = 29;
    private static final double BACK = 31;
    private static final double DEPTH = 26;

    private final Skeleton joints;
    private final double floor;
    private final Box body;
    private final List<Shape> shapes = new ArrayList<>();

    Furniture(Skeleton joints, Box body) {
        this.joints = joints;
        this.body = body;
        this.floor = body.bottom();
    }

    List<Shape> bed(boolean sittingOnItsEdge) {
        Point pelvis = joints.at("pelvis");
        double top = sittingOnItsEdge ? pelvis.y() + HALF : floor;
        double left = sittingOnItsEdge ? pelvis.x() - 62 : body.left() - 9;
        double right = sittingOnItsEdge ? pelvis.x() + 9 : body.right() + 9;
        shapes.add(Shape.rounded("bed", new Box(left, top, right, top + 11), 4));
        legs(left + 6, right - 6, top + 11, sittingOnItsEdge ? floor : top + 19);
        return shapes;
    }

    /** A chair that is sat on, held by its back, or lain on by the legs. */
    List<Shape> chair(String at) {
        Point joint = joints.at(at);
        if (at.endsWith("hand") || at.endsWith("elbow")) {
            return held(joint);
        }
        if (!at.equals("pelvis")) {
            return seat(joint.x() - DEPTH + 12, joint.y() + HALF, joint.x() + 12, BACK);
        }
        return joints.pose().view() == Pose.View.side
                ? seat(joint.x() - 10, joint.y() + HALF + 2, joint.x() - 10, BACK)
                : seatFromTheFront(joint);
    }

    /** The chair of somebody who sits at its front. */
    List<Shape> chairEdge(Point pelvis) {
        return seat(pelvis.x() - 19, pelvis.y() + HALF + 2, pelvis.x() - 19, BACK);
    }

    /** The chair that somebody rises from. */
    List<Shape> chairBelow(Point pelvis) {
        return seat(pelvis.x() - 25, floor - SEAT - 2, pelvis.x() - 25, BACK);
    }

    private List<Shape> held(Point hand) {
        double way = hand.x() < joints.at("pelvis").x() ? -1 : 1;
        double back = hand.x() + 2 * way;
        double seat = floor - SEAT;
        return seat(Math.min(back, back + DEPTH * way), seat, back, seat - hand.y() - HALF);
    }

    private List<Shape> seat(double left, double top, double back, double height) {
        double right = left + DEPTH;
        double lean = back == left ? -2.5 : 2.5;
        line(new Point(back, top), new Point(back + lean, top - height));
        line(new Point(left, top + 1.2), new Point(right, top + 1.2));
        return legs(left, right, top, floor);
    }

    /** It stays between the feet when the body leans; a back view does not show what hides it. */
    private List<Shape> seatFromTheFront(Point pelvis) {
        double top = pelvis.y() + HALF;
        double x = joints.at("near-ankle").mix(joints.at("far-ankle"), .5).x();
        if (joints.pose().view() == Pose.View.front) {
            shapes.add(Shape.rounded("bed", new Box(x - 18, top - BACK, x + 18, top - 16), 5));
            legs(x - 16, x + 16, top - 16, top);
        }
        line(new Point(x - 17, top), new Point(x + 17, top));
        return legs(x - 16, x + 16, top, floor);
    }

    /** A worktop that the hand lies on, on the far side of the hand. */
    List<Shape> table(Point hand) {
        double way = hand.x() < joints.at("pelvis").x() ? -1 : 1;
        double top = hand.y() + HALF + 1;
        double near = hand.x() - way * 9;
        double far = hand.x() + way * 30;
        line(new Point(near, top), new Point(far, top));
        return legs(near + way * 4, far - way * 4, top, floor);
    }

    private List<Shape> legs(double left, double right, double top, double bottom) {
        line(new Point(left, top), new Point(left, bottom));
        line(new Point(right, top), new Point(right, bottom));
        return shapes;
    }

    private void line(Point from, Point to) {
        shapes.add(Shape.line("prop", from, to));
    }
}
