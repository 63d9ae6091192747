package sevenways.figure.drawing;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bones of an arm, a leg or the spine, from the trunk outwards; the last may be left out.
 *
 * @param reach where the hand is, instead of bones
 */
record Limb(List<Bone> bones, @Nullable Reach reach) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Limb of(Object written) {
        @Nullable Reach reach = Reach.of(written);
        if (reach != null) {
            return new Limb(List.of(), reach);
        }
        return new Limb(
                written instanceof List<?> list
                        ? list.stream().map(Bone::of).toList()
                        : List.of(Bone.of(written)),
                null);
    }

    static Limb of(double... angles) {
        return new Limb(Arrays.stream(angles).mapToObj(angle -> new Bone(angle, 1)).toList(), null);
    }

    Bone first() {
        return bones.getFirst();
    }

    /** The second bone; what is bent nowhere goes on as it began. */
    Bone second() {
        return bones.size() > 1 ? bones.get(1) : first();
    }

    /** The hand or the foot, or what it is when nothing is said. */
    Bone third(Bone otherwise) {
        return bones.size() > 2 ? bones.get(2) : otherwise;
    }

    Limb mirrored() {
        return new Limb(
                bones.stream().map(Bone::mirrored).toList(),
                reach == null ? null : reach.mirrored());
    }

    /**
     * Where a bone points on the picture, and how long it looks.
     *
     * @param angle in degrees: 0 is up, 90 right, 180 down, 270 left
     * @param length 1, or less where it points towards or away from whoever looks; written {@code
     *     160x.4}
     */
    record Bone(double angle, double length) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Bone of(Object written) {
            String text = written.toString();
            int times = text.indexOf('x');
            return times < 0
                    ? new Bone(Double.parseDouble(text), 1)
                    : new Bone(
                            Double.parseDouble(text.substring(0, times)),
                            Double.parseDouble(text.substring(times + 1)));
        }

        /** Whether it lies in the picture, so that its angles are those of the joint. */
        boolean flat() {
            return length > .95;
        }

        Bone mirrored() {
            return new Bone(-angle, length);
        }
    }

    /**
     * An arm told by where its hand is, instead of by its bones: written {@code to near-knee}, or
     * {@code to chest 4 -2} for a place beside the joint.
     *
     * @param dx to the right of the picture, in units
     * @param length less than 1 where the arm points towards or away from us, as in {@code to waist
     *     x.8}
     */
    record Reach(String joint, double dx, double dy, double length) {

        /** From the wrist to the palm that touches. */
        private static final double PALM = 3.5;

        static @Nullable Reach of(Object written) {
            String[] words = written.toString().split(" ");
            if (!words[0].equals("to")) {
                return null;
            }
            boolean looks = words[words.length - 1].startsWith("x");
            boolean beside = words.length > 3;
            return new Reach(
                    words[1],
                    beside ? Double.parseDouble(words[2]) : 0,
                    beside ? Double.parseDouble(words[3]) : 0,
                    looks ? Double.parseDouble(words[words.length - 1].substring(1)) : 1);
        }

        Reach mirrored() {
            String other =
                    joint.startsWith("left-")
                            ? joint.replace("left-", "right-")
                            : joint.replace("right-", "left-");
            return new Reach(other, -dx, dy, length);
        }

        /**
         * The bones of an arm whose palm lies there, the elbow bent as elbows bend.
         *
         * @param sign which way the elbow goes: 1 is as in a side view
         */
        Limb limb(Point shoulder, Point joint, int sign) {
            double upper = Skeleton.ARM * length;
            double lower = (Skeleton.FOREARM + PALM) * length;
            Point palm = joint.plus(dx, dy);
            double far = shoulder.distance(palm);
            double near = Math.clamp(far, Math.abs(upper - lower) + .1, upper + lower - .1);
            double bend =
                    Math.toDegrees(
                            Math.acos(
                                    (upper * upper + near * near - lower * lower)
                                            / (2 * upper * near)));
            Bone arm = new Bone(shoulder.angle(palm) + sign * bend, length);
            Point elbow = shoulder.towards(arm.angle(), upper);
            return new Limb(List.of(arm, new Bone(elbow.angle(palm), length)), null);
        }
    }
}
