package sevenways.plan.rules;

import java.util.List;
import java.util.Set;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;

/** How a week is made, as its authors wrote it in {@code plan/rules.yaml}. */
record PlanRules(
        int version,
        String program,
        int restDay,
        int itemsADay,
        List<Growth> growth,
        List<NeedDays> needs,
        List<Delay> delays,
        List<LeaveOut> leaveOut,
        List<Posture> postures,
        int alternatives) {

    /** From this program week and day on: the usual and the longest minutes of an item. */
    record Growth(int week, int day, int usual, int longest) {

        boolean holds(int atWeek, int atDay) {
            return week < atWeek || week == atWeek && day <= atDay;
        }
    }

    /** A need from this height on gets so many days a week. */
    record NeedDays(int from, int days) {}

    /** A need from this height on waits until this program week. */
    record Delay(String way, int from, int week) {}

    /** With this condition these kinds are left out. */
    record LeaveOut(String condition, List<String> kinds) {}

    /** The lengths of this day; a program week counts from 1, as does a day. */
    Growth lengths(int week, int day) {
        return growth.stream()
                .filter(step -> step.holds(week, day))
                .reduce((earlier, later) -> later)
                .orElse(growth.getFirst());
    }

    boolean leavesOut(Practice practice, Set<String> conditions) {
        return leaveOut.stream()
                .anyMatch(
                        rule ->
                                conditions.contains(rule.condition())
                                        && rule.kinds().contains(practice.kind()));
    }

    boolean waits(String way, int need, int week) {
        return delays.stream()
                .anyMatch(
                        delay ->
                                delay.way().equals(way)
                                        && need >= delay.from()
                                        && week < delay.week());
    }
}
