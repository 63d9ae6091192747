package sevenways.figure.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sevenways.figure.drawing.Limb.Bone;
import sevenways.figure.drawing.Limb.Reach;

/**
 * The joints of a pose, found from the pelvis outwards with the same lengths for every figure.
 *
 * <p>The lengths are those of Drillis and Contini (Body segment parameters, 1966) for a body of 110
 * units, with a slightly larger head.
 */
class Skeleton {

    static final double LOWER = 16;
    static final double UPPER = 16;
    static final double NECK = 14;
    static final double HEAD = 8;
    static final double ARM = 19;
    static final double FOREARM = 16.5;
    static final double HAND = 6;
    static final double THIGH = 27;
    static final double SHIN = 26;
    static final double FOOT = 10;
    static final double SHOULDER_HALF = 9.5;
    static final double HIP_HALF = 5;

    /** From outside to inside, for what turns round the joint before it. */
    private static final Map<String, String> BEFORE =
            Map.of(
                    "hand",
                    "wrist",
                    "wrist",
                    "elbow",
                    "elbow",
                    "shoulder",
                    "toes",
                    "ankle",
                    "ankle",
                    "knee",
                    "knee",
                    "hip");

    private static final Map<String, String[]> BETWEEN =
            Map.of(
                    "foot", new String[] {"ankle", "toes"},
                    "thigh", new String[] {"hip", "knee"},
                    "shin", new String[] {"knee", "ankle"});

    private static final Map<String, String> CENTRE =
            Map.of("head", "chest", "chest", "waist", "waist", "pelvis");

    private final Pose pose;
    private final Map<String, Point> joints = new HashMap<>();

    Skeleton(Pose pose) {
        this.pose = pose;
        double lower = pose.spine().first().angle();
        double upper = pose.spine().second().angle();
        Point pelvis = put("pelvis", new Point(0, 0));
        Point waist = put("waist", along(pelvis, pose.spine().first(), LOWER));
        Point chest = put("chest", along(waist, pose.spine().second(), UPPER));
        put("head", along(chest, pose.neck(), NECK));
        for (Side side : Side.values()) {
            int sign = side.sign(pose.view());
            Point hip = pelvis.towards(lower + 90, sign * HIP_HALF);
            leg(side, sign, put(side + "-hip", hip));
        }
        for (Side side : reachingLast()) {
            int sign = side.sign(pose.view());
            arm(side, sign, put(side + "-shoulder", shoulder(side, sign, chest, upper)));
        }
    }

    /**
     * Seen from the side a turn brings one shoulder forward; from the front it brings both near.
     */
    private Point shoulder(Side side, int sign, Point chest, double upper) {
        double turn = Math.toRadians(pose.turn());
        double across =
                sign == 0
                        ? Math.sin(turn) * (side == Side.near ? -SHOULDER_HALF : SHOULDER_HALF)
                        : Math.cos(turn) * SHOULDER_HALF * sign;
        return chest.towards(upper, pose.shrug() - 3).towards(upper + 90, across);
    }

    /** The hand that reaches for the other arm has to wait for it. */
    private List<Side> reachingLast() {
        Reach reach = pose.limb(Side.near, "arm").reach();
        boolean waits =
                reach != null && Side.joint(reach.joint()).matches("far-(elbow|wrist|hand)");
        return waits ? List.of(Side.far, Side.near) : List.of(Side.near, Side.far);
    }

    private void arm(Side side, int sign, Point shoulder) {
        Limb limb = pose.limb(side, "arm");
        if (limb.reach() != null) {
            limb = limb.reach().limb(shoulder, at(limb.reach().joint()), sign == 0 ? 1 : -sign);
        }
        Point elbow = put(side + "-elbow", along(shoulder, limb.first(), ARM));
        Point wrist = put(side + "-wrist", along(elbow, limb.second(), FOREARM));
        put(side + "-hand", along(wrist, limb.third(limb.second()), HAND));
    }

    private void leg(Side side, int sign, Point hip) {
        Limb limb = pose.limb(side, "leg");
        Point knee = put(side + "-knee", along(hip, limb.first(), THIGH));
        Point ankle = put(side + "-ankle", along(knee, limb.second(), SHIN));
        put(side + "-toes", along(ankle, foot(limb, sign), FOOT));
    }

    /**
     * Flat on the ground under a steep shin, else at a right angle; from the front a little out.
     */
    private static Bone foot(Limb limb, int sign) {
        double shin = limb.second().angle();
        boolean steep = Math.abs(Math.IEEEremainder(shin - 180, 360)) < 45;
        return limb.third(
                sign == 0 ? new Bone(steep ? 90 : shin - 90, 1) : new Bone(shin - 50 * sign, .6));
    }

    private static Point along(Point from, Bone bone, double length) {
        return from.towards(bone.angle(), length * bone.length());
    }

    private Point put(String name, Point point) {
        joints.put(name, point);
        return point;
    }

    /**
     * @param name such as {@code chest} or {@code left-knee}; {@code foot}, {@code thigh} and
     *     {@code shin} are the middles
     */
    Point at(String name) {
        String joint = Side.joint(name);
        String side = joint.substring(0, joint.indexOf('-') + 1);
        @Nullable String[] ends = BETWEEN.get(joint.substring(side.length()));
        if (ends != null) {
            return at(side + ends[0]).mix(at(side + ends[1]), .5);
        }
        Point point = joints.get(joint);
        if (point == null) {
            throw new IllegalArgumentException("there is no joint " + name);
        }
        return point;
    }

    Point at(Side side, String joint) {
        return at(side + "-" + joint);
    }

    /** The joint that this one turns round. */
    Point before(String name) {
        String joint = Side.joint(name);
        int dash = joint.indexOf('-');
        @Nullable String before =
                dash < 0 ? CENTRE.get(joint) : BEFORE.get(joint.substring(dash + 1));
        if (before == null) {
            throw new IllegalArgumentException("say what " + name + " turns round");
        }
        return at(dash < 0 ? before : joint.substring(0, dash + 1) + before);
    }

    Pose pose() {
        return pose;
    }
}
