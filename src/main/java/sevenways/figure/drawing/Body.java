package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sevenways.figure.drawing.Pose.View;

/** Draws a skeleton: every limb a tube of its edge and its inside, the far limbs softer. */
class Body {

    /** How far the spine keeps its direction before it bends. */
    private static final double BEND = .68;

    private final Skeleton joints;
    private final Pose pose;
    private final Light light;

    Body(Skeleton joints) {
        this.joints = joints;
        this.pose = joints.pose();
        this.light = new Light(joints);
    }

    /** From behind to the front. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        shapes.addAll(light.halo());
        if (pose.view() == View.side) {
            limb(Side.far, "arm", "far arm", shapes);
            limb(Side.far, "leg", "far leg", shapes);
            trunkFromTheSide(shapes);
            head(shapes);
            shapes.addAll(light.trunk());
            limb(Side.near, "leg", "leg", shapes);
            limb(Side.near, "arm", "arm", shapes);
        } else {
            legsFromTheFront(false, shapes);
            trunkFromTheFront(shapes);
            legsFromTheFront(true, shapes);
            head(shapes);
            shapes.addAll(light.trunk());
            limb(Side.far, "arm", "arm", shapes);
            limb(Side.near, "arm", "arm", shapes);
        }
        return shapes;
    }

    /** Thighs that point towards us are in front of the trunk. */
    private void legsFromTheFront(boolean thighsTowardsUs, List<Shape> shapes) {
        for (Side side : List.of(Side.far, Side.near)) {
            boolean towardsUs =
                    pose.view() == View.front && pose.limb(side, "leg").first().length() < .5;
            if (towardsUs == thighsTowardsUs) {
                limb(side, "leg", "leg", shapes);
            }
        }
    }

    private void limb(Side side, String pair, String as, List<Shape> shapes) {
        if (Stream.of(pair + "s", side + "-" + pair).noneMatch(pose.hide()::contains)) {
            List<Point> points =
                    pair.equals("arm")
                            ? points(side, "shoulder", "elbow", "wrist", "hand")
                            : points(side, "hip", "knee", "ankle", "toes");
            tube(as, Shape.limb("", points), shapes);
            shapes.addAll(light.limb(side, pair));
        }
    }

    private List<Point> points(Side side, String... names) {
        return Stream.of(names).map(name -> joints.at(side, name)).toList();
    }

    private static void tube(String as, Shape line, List<Shape> shapes) {
        shapes.add(line.as("edge " + as));
        shapes.add(line.as(as));
    }

    private void neck(List<Shape> shapes) {
        if (!pose.hide().contains("head")) {
            tube("neck", Shape.line("", joints.at("chest"), joints.at("head")), shapes);
        }
    }

    private void trunkFromTheSide(List<Shape> shapes) {
        neck(shapes);
        if (pose.hide().contains("trunk")) {
            return;
        }
        Point pelvis = joints.at("pelvis");
        Point chest = joints.at("chest").towards(upper(), -3.5);
        tube(
                "trunk",
                new Shape(
                        "",
                        "MC",
                        List.of(
                                pelvis,
                                pelvis.towards(lower(), Skeleton.LOWER * BEND),
                                chest.towards(upper(), -Skeleton.UPPER * BEND),
                                chest)),
                shapes);
    }

    private void trunkFromTheFront(List<Shape> shapes) {
        neck(shapes);
        if (pose.hide().contains("trunk")) {
            return;
        }
        List<Point> left = points(Side.near, "hip", "shoulder");
        List<Point> right = points(Side.far, "hip", "shoulder");
        tube(
                "front",
                new Shape(
                        "",
                        "MCQCZ",
                        List.of(
                                left.get(0),
                                left.get(0).towards(lower(), 11),
                                left.get(1).towards(upper(), -13),
                                left.get(1),
                                left.get(1).mix(right.get(1), .5).towards(upper(), 1.5),
                                right.get(1),
                                right.get(1).towards(upper(), -13),
                                right.get(0).towards(lower(), 11),
                                right.get(0))),
                shapes);
    }

    private double lower() {
        return pose.spine().first().angle();
    }

    private double upper() {
        return pose.spine().second().angle();
    }

    private void head(List<Shape> shapes) {
        if (!pose.hide().contains("head")) {
            shapes.addAll(
                    new Head(joints.at("head"), pose.neck().angle(), Skeleton.HEAD)
                            .facing(pose.face()));
        }
    }
}
