package sevenways.plan.memory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sevenways.session.Difficulty;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;

/**
 * A session as planning looks at it: which practice, by its slug, in which length, and its end.
 *
 * @param difficulty null where it was not rated
 * @param pain by how much it was higher after than before, -10 to 10; null where it was not rated
 *     both times, like stress
 */
public record Played(
        String practice,
        int minutes,
        LocalDate date,
        Ending ending,
        @Nullable Difficulty difficulty,
        @Nullable Integer pain,
        @Nullable Integer stress) {

    /** A session on record. */
    public static Played of(PlayedSession session) {
        return new Played(
                session.practice(),
                session.minutes(),
                session.date(),
                session.ending(),
                session.difficulty(),
                change(session.painBefore(), session.painAfter()),
                change(session.stressBefore(), session.stressAfter()));
    }

    private static @Nullable Integer change(@Nullable Integer before, @Nullable Integer after) {
        return before == null || after == null ? null : after - before;
    }

    boolean brokeOff() {
        return ending == Ending.STOPPED || ending == Ending.HURT;
    }
}
