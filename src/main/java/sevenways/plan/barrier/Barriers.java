package sevenways.plan.barrier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What gets in the way, as its authors wrote it in {@code plan/barriers.yaml}, which says what each
 * is.
 */
public record Barriers(int version, Ask ask, List<Barrier> barriers, List<String> cues) {

    /** After so many times left out within so many days, whether to drop it is asked. */
    public record Ask(int skips, int days) {}

    /** What may help. */
    public enum Help {
        shorter,
        bed,
        flare,
        swap,
        cue,
        later,
        why,
        lesson,
        nothing
    }

    /**
     * One thing that gets in the way.
     *
     * @param id its words are found by it
     * @param lesson the slug of the lesson that may help; null for every other help
     */
    public record Barrier(String id, Help help, @Nullable String lesson) {}

    /** Empty if there is none of that id any more. */
    public Optional<Barrier> find(@Nullable String id) {
        return barriers.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
