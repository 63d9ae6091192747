package sevenways.session.ease;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;

/** Finds the easier version of a variant. */
final class Easier {

    /**
     * From the easiest on the body to the hardest, our own order: lying in bed, sitting, lying on
     * the floor, from which one has to get up again, standing.
     */
    private static final List<Posture> POSTURES =
            List.of(Posture.bed, Posture.chair, Posture.floor, Posture.standing);

    private Easier() {}

    /**
     * The version to go on with where this one is too much: as long, in the nearest easier posture;
     * else a shorter one in a posture that is no harder. Empty where there is none.
     */
    static Optional<Variant> than(Practice practice, Variant variant) {
        if (!practice.moves()) {
            return Optional.empty();
        }
        int effort = effort(variant);
        return practice.variants().stream()
                .filter(other -> other.minutes() <= variant.minutes())
                .filter(other -> effort(other) <= effort)
                .filter(other -> effort(other) < effort || other.minutes() < variant.minutes())
                .min(
                        Comparator.comparing((Variant other) -> -other.minutes())
                                .thenComparing(other -> -effort(other)));
    }

    private static int effort(Variant variant) {
        return POSTURES.indexOf(variant.posture());
    }
}
