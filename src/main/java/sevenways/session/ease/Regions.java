package sevenways.session.ease;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sevenways.library.Practice;
import sevenways.library.Practice.Phase;
import sevenways.library.Practice.Step;
import sevenways.library.Practice.Variant;

/** Finds the parts of the body that can be left out of a variant. */
final class Regions {

    private static final String ALL = "whole-body";

    /** A calm practice that visits so many parts one by one is a scan of the body; our own line. */
    private static final int A_SCAN = 6;

    private static final List<String> HEAD_TO_FEET =
            List.of(
                    "head",
                    "face",
                    "jaw",
                    "neck",
                    "shoulders",
                    "arms",
                    "hands",
                    "chest",
                    "belly",
                    "upper-back",
                    "middle-back",
                    "lower-back",
                    "pelvis",
                    "hips",
                    "buttocks",
                    "thighs",
                    "knees",
                    "calves",
                    "feet");

    private static final Comparator<String> ORDER = Comparator.comparing(HEAD_TO_FEET::indexOf);

    private Regions() {}

    /**
     * What can be left out: every part that is tensed or let go, or that a scan of the body visits;
     * not what only brings back at the end. Nothing where the practice does neither.
     */
    static List<String> leavable(Practice practice, Variant variant) {
        boolean tenses = variant.steps().stream().anyMatch(step -> step.phase() == Phase.tense);
        Set<String> found = new TreeSet<>(ORDER);
        variant.steps().stream()
                .limit(variant.closing())
                .filter(step -> !tenses || step.phase() != null)
                .flatMap(Regions::of)
                .filter(region -> !region.equals(ALL))
                .forEach(found::add);
        return tenses || !practice.moves() && found.size() >= A_SCAN
                ? List.copyOf(found)
                : List.of();
    }

    /** The parts that a step is about, those included that tense along. */
    static Stream<String> of(Step step) {
        return Stream.concat(Stream.ofNullable(step.region()), step.along().stream());
    }
}
