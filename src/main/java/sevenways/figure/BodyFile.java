package sevenways.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body map as its artist wrote it: curves through points, the middle of the body at x = 0.
 *
 * @param outline the right half, from the crown to the crotch
 */
record BodyFile(String outline, List<Part> parts) {

    /**
     * A region.
     *
     * @param seen from the {@code front}, the {@code back} or {@code both}
     * @param half of a region in the middle, which its mirror image makes whole
     * @param pair a region on the right, which has a mirror image on the left
     */
    record Part(String region, String seen, @Nullable String half, @Nullable String pair) {

        boolean seenFrom(String side) {
            return seen.equals(side) || seen.equals("both");
        }
    }
}
