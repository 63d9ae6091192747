package sevenways.plan.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;

/**
 * How a week is made, as its authors wrote it in {@code plan/rules.yaml}, which says what each is.
 */
record PlanRules(
        int version,
        String program,
        int restDay,
        int itemsADay,
        int start,
        Steps steps,
        HelpingRule helping,
        List<Growth> growth,
        Memory memory,
        int visits,
        List<NeedDays> needs,
        Fear fear,
        Alone alone,
        Distress distress,
        Stress stress,
        Hurt hurt,
        Light light,
        FlareRule flare,
        Keeping keeping,
        StrengthRule strength,
        Hours hours,
        List<LeaveOut> leaveOut,
        List<Adapt> adapt,
        List<Posture> postures,
        int alternatives) {

    record Steps(int up, int down) {}

    record HelpingRule(int sessions, int among, int percent) {}

    /**
     * From this week of planning and day on: the longest minutes of an item, and of a named one.
     */
    record Growth(int week, int day, int longest, int named) {

        boolean holds(int atWeek, int atDay) {
            return week < atWeek || week == atWeek && day <= atDay;
        }
    }

    record Memory(int days, int back) {}

    /** A need from this height on gets so many days a week. */
    record NeedDays(int from, int days) {}

    record Fear(int from, int week, List<String> programs, List<First> first) {}

    /** One of these practices comes before what is feared. */
    record First(List<String> practices, int days, String reason) {}

    record Alone(List<String> kinds, int minutes, int weeks) {}

    record Distress(List<String> kinds, int from) {}

    record Stress(int from, int days, int of, List<String> practices, int times) {}

    record Hurt(int days) {}

    record Light(int percent, int weeks, int itemsADay) {}

    record FlareRule(
            int days,
            int itemsADay,
            int minutesADay,
            int longest,
            int back,
            List<FlarePractice> practices) {}

    record FlarePractice(String slug, int from) {}

    record Keeping(int practices, int days, List<String> without) {}

    record StrengthRule(int halfLife) {}

    /** Which times of the day suit a practice. */
    record Hours(Suit sleep, List<Suit> suits) {

        /** The best first; empty where any does. */
        List<PartOfDay> of(String practice) {
            return Stream.concat(Stream.of(sleep), suits.stream())
                    .filter(suit -> suit.practices().contains(practice))
                    .findFirst()
                    .map(Suit::parts)
                    .orElse(List.of());
        }
    }

    record Suit(List<PartOfDay> parts, List<String> practices) {}

    /** With this condition these kinds and practices are left out. */
    record LeaveOut(
            String condition, @Nullable List<String> kinds, @Nullable List<String> practices) {

        boolean holds(Practice practice) {
            return kinds != null && kinds.contains(practice.kind())
                    || practices != null && practices.contains(practice.slug());
        }
    }

    /** With this condition these practices are done in these postures alone. */
    record Adapt(String condition, List<Posture> postures, List<String> practices) {}

    /** The lengths of this day; a week of planning counts from 1, as does a day. */
    Growth lengths(int week, int day) {
        return growth.stream()
                .filter(step -> step.holds(week, day))
                .reduce((earlier, later) -> later)
                .orElse(growth.getFirst());
    }

    /** Whether nothing that was told stands against this posture in this practice. */
    boolean allows(Practice practice, Posture posture, Set<String> conditions) {
        return adapt.stream()
                .filter(rule -> conditions.contains(rule.condition()))
                .filter(rule -> rule.practices().contains(practice.slug()))
                .allMatch(rule -> rule.postures().contains(posture));
    }

    boolean leavesOut(Practice practice, Set<String> conditions) {
        return leaveOut.stream()
                .anyMatch(rule -> conditions.contains(rule.condition()) && rule.holds(practice));
    }
}
