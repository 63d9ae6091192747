package sevenways.figure.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.figure.drawing.FigureLines.Arrow;
import sevenways.figure.drawing.FigureLines.Stroke;
import sevenways.figure.drawing.Limb.Bone;

/** What every part of a figure does, with nothing left unsaid. */
record Pose(
        View view,
        Limb spine,
        @Nullable Bone head,
        @Nullable String look,
        double turn,
        double shrug,
        double zoom,
        boolean mirror,
        Map<String, Limb> limbs,
        List<String> props,
        List<Arrow> arrows,
        List<String> lit,
        List<String> hide,
        List<Stroke> strokes,
        @Nullable FigureLines also) {

    /** From where a figure is seen. */
    enum View {
        /**
         * From its right: it looks to the right of the picture, its right limbs are the near ones.
         */
        side,
        front,
        back,
        /** Not a body by its joints but lines drawn one by one: a hand, a face. */
        close
    }

    /** Standing, arms hanging: what every figure begins with. */
    static final Pose STANDING =
            new Pose(
                    View.side,
                    Limb.of(0, 0),
                    null,
                    null,
                    0,
                    0,
                    1,
                    false,
                    Map.of(
                            "near-arm", Limb.of(183, 176),
                            "far-arm", Limb.of(183, 176),
                            "near-leg", Limb.of(180, 180),
                            "far-leg", Limb.of(180, 180)),
                    List.of("floor"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);

    /** This pose with what an artist changed; movement and emphasis are never taken over. */
    Pose with(FigureLines lines) {
        View seen = or(lines.view(), view);
        return new Pose(
                seen,
                or(lines.spine(), spine),
                lines.head() == null && lines.spine() == null ? head : lines.head(),
                lines.look() == null && lines.view() == null ? look : lines.look(),
                or(lines.turn(), turn),
                or(lines.shrug(), shrug),
                or(lines.zoom(), zoom),
                mirror ^ lines.mirror(),
                with(seen, seen == view ? limbs : begin(seen), lines.limbs()),
                or(lines.props(), props),
                or(lines.arrows(), List.of()),
                or(lines.lit(), List.of()),
                or(lines.hide(), hide),
                lines.draw() == null ? strokes : both(strokes, lines.draw()),
                lines.also());
    }

    /** Both limbs of a pair are written as the one on the right of the picture. */
    private static Map<String, Limb> with(
            View view, Map<String, Limb> before, @Nullable Map<String, Limb> changed) {
        Map<String, Limb> after = new HashMap<>(before);
        for (String pair : List.of("arm", "leg")) {
            Limb both = changed == null ? null : changed.get(pair + "s");
            if (both != null) {
                boolean nearIsLeft = Side.near.sign(view) < 0;
                boolean farIsLeft = Side.far.sign(view) < 0;
                after.put("near-" + pair, nearIsLeft ? both.mirrored() : both);
                after.put("far-" + pair, farIsLeft ? both.mirrored() : both);
            }
        }
        if (changed != null) {
            changed.forEach((name, limb) -> after.put(Side.joint(name), limb));
        }
        return Map.copyOf(after);
    }

    private static Map<String, Limb> begin(View view) {
        if (view == View.side) {
            return STANDING.limbs;
        }
        return with(view, Map.of(), Map.of("arms", Limb.of(170, 176), "legs", Limb.of(176, 179)));
    }

    Limb limb(Side side, String pair) {
        return Objects.requireNonNull(limbs.get(side + "-" + pair));
    }

    /** Where the head is from the neck: along the upper spine when nothing is said. */
    Bone neck() {
        return head == null ? new Bone(spine.second().angle(), 1) : head;
    }

    String face() {
        return look == null ? view.name() : look;
    }

    private static List<Stroke> both(List<Stroke> first, List<Stroke> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static <T> T or(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
