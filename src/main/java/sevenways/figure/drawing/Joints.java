package sevenways.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import sevenways.figure.drawing.Limb.Bone;
import sevenways.figure.drawing.Pose.View;

/**
 * Knows how far a body bends, with some room: the usual ranges are those of the American Academy of
 * Orthopaedic Surgeons. Only joints whose bones lie in a side view are looked at.
 */
class Joints {

    private final Pose pose;
    private final List<String> wrong = new ArrayList<>();

    private Joints(Pose pose) {
        this.pose = pose;
    }

    /**
     * @throws IllegalArgumentException telling the artist which joints bend in a way they cannot
     */
    static void check(Pose pose) {
        if (pose.view() != View.side) {
            return;
        }
        Joints joints = new Joints(pose);
        joints.trunk();
        for (Side side : Side.values()) {
            joints.arm(side);
            joints.leg(side);
        }
        if (!joints.wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", joints.wrong));
        }
    }

    private void trunk() {
        Bone lower = pose.spine().first();
        Bone upper = pose.spine().second();
        bends("spine", lower, upper, -60, 80);
        bends("neck", upper, pose.neck(), -75, 75);
    }

    private void arm(Side side) {
        Limb arm = pose.limb(side, "arm");
        if (arm.reach() != null) {
            return;
        }
        bends(side + " elbow", arm.second(), arm.first(), -12, 158);
        bends(side + " wrist", arm.third(arm.second()), arm.second(), -90, 90);
    }

    private void leg(Side side) {
        Limb leg = pose.limb(side, "leg");
        Bone down = new Bone(pose.spine().first().angle() + 180, 1);
        bends(side + " hip", leg.first(), down, -40, 150);
        bends(side + " knee", leg.first(), leg.second(), -6, 165);
        Bone neutral = new Bone(leg.second().angle() - 90, 1);
        bends(side + " ankle", neutral, leg.third(neutral), -45, 95);
    }

    private void bends(String joint, Bone from, Bone to, double least, double most) {
        double angle = Math.IEEEremainder(to.angle() - from.angle(), 360);
        if (from.flat() && to.flat() && (angle < least || angle > most)) {
            wrong.add(
                    "the %s bends by %.0f degrees, not between %.0f and %.0f"
                            .formatted(joint, angle, least, most));
        }
    }
}
