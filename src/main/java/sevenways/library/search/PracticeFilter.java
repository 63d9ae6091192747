package sevenways.library.search;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;

/**
 * What somebody looks for among the practices. All of it is text, so that a value nobody knows
 * finds nothing rather than failing; what is empty is no wish.
 *
 * @param minutes at most this long
 * @param kind such as {@code breathing}
 * @param eyes {@code may-close} for those that need no looking
 * @param needs {@code nothing} for those that need no more than a place for the posture
 * @param q words to look for
 */
record PracticeFilter(
        @Nullable String pathway,
        @Nullable String minutes,
        @Nullable String posture,
        @Nullable String kind,
        @Nullable String eyes,
        @Nullable String needs,
        @Nullable String q) {

    /** The wishes that are chosen from a list. */
    enum Wish {
        pathway,
        minutes,
        posture,
        kind,
        eyes,
        needs
    }

    /**
     * @param found slugs of the practices that have the words looked for
     */
    boolean lets(Practice practice, Set<String> found) {
        return isMet(pathway, wish -> practice.pathway().slug().equals(wish))
                && isMet(kind, wish -> practice.kind().equals(wish))
                && isMet(eyes, wish -> wish.equals("may-close") && practice.eyesMayClose())
                && isMet(needs, wish -> wish.equals("nothing") && practice.needs().isEmpty())
                && practice.variants().stream().anyMatch(this::fits)
                && isMet(q, wish -> found.contains(practice.slug()));
    }

    private boolean fits(Practice.Variant variant) {
        return isMet(
                        minutes,
                        wish ->
                                wish.matches("\\d{1,3}")
                                        && variant.minutes() <= Integer.parseInt(wish))
                && isMet(posture, wish -> variant.posture().name().equals(wish));
    }

    /** True where there is no wish, or it is met. */
    private static boolean isMet(@Nullable String wish, Predicate<String> met) {
        return wish == null || wish.isBlank() || met.test(wish.strip());
    }

    /** What is wished for, where one wish is named. */
    @Nullable String value(Wish wish) {
        return switch (wish) {
            case pathway -> pathway;
            case minutes -> minutes;
            case posture -> posture;
            case kind -> kind;
            case eyes -> eyes;
            case needs -> needs;
        };
    }

    /** The same, but for one wish. */
    PracticeFilter with(Wish wish, String value) {
        return new PracticeFilter(
                wish == Wish.pathway ? value : pathway,
                wish == Wish.minutes ? value : minutes,
                wish == Wish.posture ? value : posture,
                wish == Wish.kind ? value : kind,
                wish == Wish.eyes ? value : eyes,
                wish == Wish.needs ? value : needs,
                q);
    }

    /** Whether anything is wished for. */
    public boolean isSet() {
        return hasWords()
                || Stream.of(Wish.values())
                        .map(this::value)
                        .anyMatch(wish -> wish != null && !wish.isBlank());
    }

    /** Whether something is wished for that is not always on the page. */
    public boolean isNarrow() {
        return Stream.of(kind, eyes, needs).anyMatch(wish -> wish != null && !wish.isBlank());
    }

    boolean hasWords() {
        return q != null && !q.isBlank();
    }
}
