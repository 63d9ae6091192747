package sevenways.figure.drawing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sevenways.figure.drawing.Limb.Bone;
import sevenways.figure.drawing.Pose.View;

/**
 * A figure as its artist wrote it; what is not said is as in the figure it comes from.
 *
 * @param head the direction from the neck to the head
 * @param look where the face is: {@code side}, {@code front}, {@code back}, {@code left}, {@code
 *     right}
 * @param turn of the shoulders against the hips, in degrees
 * @param shrug how far the shoulders are raised, in units
 * @param lit the parts that are emphasised
 * @param hide what is not drawn
 * @param also how it differs a moment before or later, drawn faintly behind it
 * @param limbs arms and legs, by their names
 */
public record FigureLines(
        @Nullable String from,
        boolean mirror,
        @Nullable View view,
        @Nullable Limb spine,
        @Nullable Bone head,
        @Nullable String look,
        @Nullable Double turn,
        @Nullable Double shrug,
        @Nullable List<String> props,
        @Nullable List<Arrow> arrows,
        @Nullable List<String> lit,
        @Nullable List<String> hide,
        @Nullable Double zoom,
        @Nullable List<Stroke> draw,
        @Nullable FigureLines also,
        @JsonAnySetter Map<String, Limb> limbs) {

    /**
     * A line of a close view.
     *
     * @param path with absolute commands only
     */
    record Stroke(String as, String path) {}

    /**
     * A movement. It goes straight, or turns, or circles.
     *
     * @param at the joint that moves, such as {@code near-hand}
     * @param to straight in this direction, in degrees
     * @param turn round another joint by these degrees, positive as a clock goes
     * @param circle round the joint itself, with this radius; all the way, or by turn's degrees
     *     above it
     * @param flat whether a circle lies, and is seen from slightly above; turn's degrees are in
     *     front
     * @param round what it turns round; the joint before it when nothing is said
     * @param length of a straight arrow, in units
     * @param middle where a part of a circle has its middle, in degrees
     * @param into whether it ends where it would begin, so that it shows how the figure came about
     * @param both whether it goes back and forth
     * @param off moves the arrow by x and y, in units
     */
    record Arrow(
            String at,
            @Nullable Double to,
            @Nullable Double turn,
            @Nullable Double circle,
            boolean flat,
            @Nullable String round,
            @Nullable Double length,
            @Nullable Double middle,
            boolean into,
            boolean both,
            @Nullable List<Double> off) {}
}
