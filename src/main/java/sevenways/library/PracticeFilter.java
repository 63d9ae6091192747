package sevenways.library;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the practices. All of it is text, so that a value nobody knows
 * finds nothing rather than failing; what is empty is no wish.
 *
 * @param minutes at most this long
 * @param q words of the title or the summary
 */
record PracticeFilter(
        @Nullable String pathway,
        @Nullable String minutes,
        @Nullable String posture,
        @Nullable String q) {

    boolean lets(Practice practice) {
        return isMet(pathway, wish -> practice.pathway().slug().equals(wish))
                && practice.variants().stream().anyMatch(this::fits)
                && isMet(q, wish -> text(practice).contains(wish.toLowerCase(Locale.ROOT)));
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

    private static String text(Practice practice) {
        return (practice.title() + ' ' + practice.summary()).toLowerCase(Locale.ROOT);
    }
}
