package sevenways.figure.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.figure.drawing.Pose.View;

/** The parts of a figure that are emphasised: a halo behind the body, colour on it. */
class Light {

    private static final double HALO = 10;
    private static final double LIT = 4.2;
    private static final Set<String> ARM =
            Set.of("arms", "upper-arms", "forearms", "hands", "shoulders");

    private final Skeleton joints;
    private final Pose pose;

    Light(Skeleton joints) {
        this.joints = joints;
        this.pose = joints.pose();
    }

    /** What lies behind the whole body. */
    List<Shape> halo() {
        return pose.lit().stream()
                .flatMap(
                        part ->
                                middle(part) == null
                                        ? Stream.of(Side.values())
                                                .flatMap(side -> limb(side, part, "halo", HALO))
                                        : trunk(part, "halo", HALO))
                .toList();
    }

    /** The emphasised parts of the trunk and the head. */
    List<Shape> trunk() {
        return pose.lit().stream().flatMap(part -> trunk(part, "lit", LIT)).toList();
    }

    /** The emphasised parts of a limb, which is an {@code arm} or a {@code leg}. */
    List<Shape> limb(Side side, String pair) {
        return pose.lit().stream()
                .filter(part -> ARM.contains(bare(part)) == pair.equals("arm"))
                .flatMap(part -> limb(side, part, "lit", LIT))
                .toList();
    }

    private static String bare(String part) {
        return Side.joint(part).replaceFirst("^(near|far)-", "");
    }

    private Stream<Shape> trunk(String part, String as, double radius) {
        @Nullable Point middle = middle(part);
        return middle == null ? Stream.empty() : Stream.of(Shape.disc(as, middle, radius));
    }

    private Stream<Shape> limb(Side side, String lit, String as, double radius) {
        String part = Side.joint(lit);
        String other = side == Side.near ? "far-" : "near-";
        return part.startsWith(other) || middle(part) != null
                ? Stream.empty()
                : Stream.of(whole(side, bare(part), as, radius));
    }

    private Shape whole(Side side, String part, String as, double radius) {
        return switch (part) {
            case "arms" -> line(side, as + " arm", "shoulder", "elbow", "wrist", "hand");
            case "upper-arms" -> line(side, as + " arm", "shoulder", "elbow");
            case "forearms" -> line(side, as + " arm", "elbow", "wrist");
            case "hands" -> line(side, as + " arm", "wrist", "hand");
            case "thighs" -> line(side, as + " leg", "hip", "knee");
            case "calves" -> line(side, as + " leg", "knee", "ankle");
            case "feet" -> line(side, as + " leg", "ankle", "toes");
            case "legs" -> line(side, as + " leg", "hip", "knee", "ankle");
            case "knees" -> Shape.disc(as, joints.at(side, "knee"), radius);
            case "hips" -> Shape.disc(as, joints.at(side, "hip"), radius);
            case "shoulders" -> Shape.disc(as, joints.at(side, "shoulder"), radius);
            default -> throw new IllegalArgumentException("there is no part " + part);
        };
    }

    private Shape line(Side side, String as, String... names) {
        return Shape.limb(as, Stream.of(names).map(name -> joints.at(side, name)).toList());
    }

    /** The places of the trunk and the head, a little to the front or the back of the spine. */
    private @Nullable Point middle(String part) {
        Point pelvis = joints.at("pelvis");
        Point waist = joints.at("waist");
        Point chest = joints.at("chest");
        Point head = joints.at("head");
        return switch (part) {
            case "head" -> head;
            case "face" -> forward(head, 3);
            case "jaw" -> forward(head.mix(chest, .3), 3);
            case "neck" -> head.mix(chest, .75);
            case "chest" -> forward(waist.mix(chest, .6), 3);
            case "belly" -> forward(pelvis.mix(waist, .75), 3);
            case "upper-back" -> forward(waist.mix(chest, .75), -2);
            case "middle-back" -> forward(waist.mix(chest, .15), -2);
            case "lower-back" -> forward(pelvis.mix(waist, .5), -2);
            case "pelvis" -> pelvis;
            case "buttocks" -> forward(pelvis, -4);
            default -> null;
        };
    }

    /** Towards the chest's side of a body that is seen from its side. */
    private Point forward(Point point, double distance) {
        return pose.view() == View.side
                ? point.towards(pose.spine().first().angle() + 90, distance)
                : point;
    }
}
