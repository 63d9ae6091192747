package sevenways.session.log;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.session.record.Afterwards;
import sevenways.session.record.Beginning;
import sevenways.session.record.LoggedSession;

/**
 * What changed from before to after.
 *
 * @param scale {@code pain} or {@code stress}
 */
record Change(String scale, int before, int after) {

    /** The changes of the scales that were rated both before and after. */
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
        return before == null || after == null
                ? Stream.empty()
                : Stream.of(new Change(scale, before, after));
    }

    /** {@code less}, {@code same} or {@code more}. */
    public String direction() {
        return after < before ? "less" : after == before ? "same" : "more";
    }
}
