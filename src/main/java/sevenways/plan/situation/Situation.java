package sevenways.plan.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice.Posture;
import sevenways.plan.situation.Order.Kind;
import sevenways.safety.SafetyLevel;

/**
 * What a plan has to fit.
 *
 * @param needs by pathway, 0 to 10
 * @param ways all pathways in the order that fits the needs
 * @param minutesADay no day asks for more
 * @param manner when and how they would practise
 * @param conditions what the choice of practices has to mind
 * @param flare the days of the week that lie in a flare; null without one
 * @param orders what the patient or a clinician has said of practices, one of each at most
 */
public record Situation(
        Course course,
        Map<String, Integer> needs,
        List<String> ways,
        int minutesADay,
        Set<Posture> postures,
        Manner manner,
        SafetyLevel level,
        Set<String> conditions,
        History history,
        @Nullable Flare flare,
        List<Order> orders) {

    /** Of somebody of whose practices nothing was said. */
    public Situation(
            Course course,
            Map<String, Integer> needs,
            List<String> ways,
            int minutesADay,
            Set<Posture> postures,
            Manner manner,
            SafetyLevel level,
            Set<String> conditions,
            History history,
            @Nullable Flare flare) {
        this(
                course,
                needs,
                ways,
                minutesADay,
                postures,
                manner,
                level,
                conditions,
                history,
                flare,
                List.of());
    }

    /**
     * What leads the week.
     *
     * @param program its slug
     * @param week of the program, from 1
     * @param keeping whether the program is over and what worked is kept
     */
    public record Course(String program, int week, boolean keeping) {}

    /**
     * How somebody would practise.
     *
     * @param times of the day that suit; none means any
     * @param eyesMayClose whether it is all right to close the eyes
     */
    public record Manner(Set<PartOfDay> times, boolean eyesMayClose) {

        /** At any time, with closed eyes where that is asked. */
        public static final Manner ANY = new Manner(Set.of(), true);
    }

    /**
     * A flare, in days of this week; they may lie outside 1 to 7.
     *
     * @param from its first day
     * @param to its last day
     */
    public record Flare(int from, int to) {

        boolean holds(int day) {
            return from <= day && day <= to;
        }
    }

    /** The same under another course. */
    public Situation on(Course other) {
        return same(other, history, flare, orders);
    }

    /** The same with another past. */
    public Situation after(History other) {
        return same(course, other, flare, orders);
    }

    /** The same in a flare, or out of it. */
    public Situation in(@Nullable Flare other) {
        return same(course, history, other, orders);
    }

    /** The same where this has been said of practices. */
    public Situation with(List<Order> others) {
        return same(course, history, flare, others);
    }

    /** The same person, with what changes from week to week. */
    private Situation same(
            Course course, History history, @Nullable Flare flare, List<Order> orders) {
        return new Situation(
                course,
                needs,
                ways,
                minutesADay,
                postures,
                manner,
                level,
                conditions,
                history,
                flare,
                orders);
    }

    /** What was said of this practice, if anything. */
    public Optional<Order> order(String practice) {
        return orders.stream().filter(one -> one.practice().equals(practice)).findFirst();
    }

    /** Whether the patient has dropped this practice, or a clinician has taken it out. */
    public boolean isLeftOut(String practice) {
        return order(practice).filter(one -> one.kind().isOut()).isPresent();
    }

    /** Whether dropping this practice is the patient's to say: not where a clinician has spoken. */
    public boolean mayDrop(String practice) {
        return order(practice).isEmpty();
    }

    /** Whether a clinician wants this practice in the plan. */
    public boolean isWanted(String practice) {
        return order(practice).filter(one -> !one.kind().isOut()).isPresent();
    }

    /** Whether a clinician has locked this practice into the plan. */
    public boolean isLocked(String practice) {
        return order(practice).filter(one -> one.kind() == Kind.LOCK).isPresent();
    }

    /** Whether this day of the week, 1 to 7, lies in a flare. */
    public boolean flares(int day) {
        return flare != null && flare.holds(day);
    }

    /** How great the need of a pathway is, 0 to 10. */
    public int need(String way) {
        return needs.getOrDefault(way, 0);
    }
}
