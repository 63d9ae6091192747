package sevenways.session.log;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.session.record.Afterwards;
import sevenways.session.record.Beginning;
import sevenways.session.record.LoggedSession;

/**
 * What was rated before and after; null where it was left out.
 *
 * @param scale {@code pain} or {@code stress}
 */
record Change(String scale, @Nullable Integer before, @Nullable Integer after) {

    /** The scales that were rated at all. */
    static List<Change> of(LoggedSession session) {
        Beginning begun = session.beginning();
        Afterwards said = session.afterwards();
        return Stream.concat(
                        of("pain", begun.painBefore(), said.painAfter()),
                        of("stress", begun.stressBefore(), said.stressAfter()))
                .toList();
    }

    private static Stream<Change> of(
            String scale, @Nullable Integer before, @Nullable Integer after) {
        return before == null && after == null
                ? Stream.empty()
                : Stream.of(new Change(scale, before, after));
    }

    /** {@code less}, {@code same} or {@code more}; where one side is left out, which was told. */
    public String direction() {
        if (before == null || after == null) {
            return before == null ? "after" : "before";
        }
        int change = after.compareTo(before);
        return change < 0 ? "less" : change == 0 ? "same" : "more";
    }
}
