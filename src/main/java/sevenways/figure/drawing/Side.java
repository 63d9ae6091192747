package sevenways.figure.drawing;

import sevenways.figure.drawing.Pose.View;

/** Of two limbs the one that is nearer in a side view, which is the right one, or the other. */
enum Side {
    near,
    far;

    /** Which way from the middle of the picture: 1 is right, -1 left, 0 behind each other. */
    int sign(View view) {
        return switch (view) {
            case front -> this == near ? -1 : 1;
            case back -> this == near ? 1 : -1;
            default -> 0;
        };
    }

    /** {@code left-knee} and {@code right-knee} are the far and the near one. */
    static String joint(String name) {
        return name.replaceFirst("^right-", "near-").replaceFirst("^left-", "far-");
    }
}
