package sevenways.plan.program;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.library.Pathway;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.Standing;

/**
 * What the page of a patient's program shows.
 *
 * @param enrollment the open one; null before the first
 * @param standing how that one stands; null before the first
 * @param to the program to begin; null where none was chosen
 * @param others the programs to choose from
 * @param summary what the program came to; null until it is over
 */
record ProgramPage(
        @Nullable UUID enrollment,
        @Nullable String slug,
        @Nullable Standing standing,
        @Nullable Program to,
        List<Program> others,
        @Nullable Summary summary) {

    /**
     * What a program came to, without what was missed.
     *
     * @param days with a practice
     * @param minutes that were guided
     * @param strength 0 to 100
     * @param ways each way with the sessions it had
     * @param kept what the plan keeps from now on
     * @param logged what the log says; null where it is too short to tell
     */
    record Summary(
            int days,
            int sessions,
            int minutes,
            int strength,
            List<Way> ways,
            List<Practice> kept,
            @Nullable Logged logged) {}

    /** The means of the first and of the last week of the log, 0 to 10. */
    record Logged(double painFirst, double painLast, double stressFirst, double stressLast) {}

    /** A way, and how many sessions it had. */
    record Way(Pathway pathway, long sessions) {}
}
