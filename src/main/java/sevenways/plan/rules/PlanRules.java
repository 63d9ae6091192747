package sevenways.plan.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.situation.PartOfDay;

/**
 * How a week is made, as its authors wrote it in {@code plan/rules.yaml}, which says what each is.
 */
public record PlanRules(
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

    /** After how many sessions in a row a practice becomes longer, and shorter. */
    public record Steps(int up, int down) {}

    /** How many sessions it takes, among how many practices, to say that one seems to help. */
    public record HelpingRule(int sessions, int among, int percent) {}

    /**
     * From this week of planning and day on: the longest minutes of an item, and of a named one.
     */
    public record Growth(int week, int day, int longest, int named) {

        boolean holds(int atWeek, int atDay) {
            return week < atWeek || week == atWeek && day <= atDay;
        }
    }

    /**
     * How many days back sessions count, and after how many days without a plan one starts small.
     */
    public record Memory(int days, int back) {}

    /** A need from this height on gets so many days a week. */
    public record NeedDays(int from, int days) {}

    /** What comes before movement where it is feared, and until which week. */
    public record Fear(int from, int week, List<String> programs, List<First> first) {}

    /** One of these practices comes before what is feared. */
    public record First(List<String> practices, int days, String reason) {}

    /** How many minutes a day these kinds take at most in the first weeks. */
    public record Alone(List<String> kinds, int minutes, int weeks) {}

    /** From which mean of stress on these kinds wait for another day. */
    public record Distress(List<String> kinds, int from) {}

    /** What so many stressful days bring into a week. */
    public record Stress(int from, int days, int of, List<String> practices, int times) {}

    /** For how many days is left out what hurt. */
    public record Hurt(int days) {}

    /** When days become shorter, and how much. */
    public record Light(int percent, int itemsADay) {}

    /** What the days of a flare hold. */
    public record FlareRule(
            List<String> calm,
            int days,
            int itemsADay,
            int minutesADay,
            int longest,
            int back,
            List<FlarePractice> practices) {}

    /** A practice of a flare, from this day of it on, where it is told so with its own reason. */
    public record FlarePractice(String slug, int from, @Nullable String reason) {

        /** What is told of it: a message key after {@code plan.reason.}. */
        public String key() {
            return reason == null ? "flare" : "flare." + reason;
        }
    }

    /** What stays after a program. */
    public record Keeping(int practices, int days, List<String> without) {}

    /** In how many days the score of practice loses half of what lies behind. */
    public record StrengthRule(int halfLife) {}

    /** Which times of the day suit a practice. */
    public record Hours(Suit sleep, List<Suit> suits) {

        /** The best first; empty where any does. */
        public List<PartOfDay> of(String practice) {
            return Stream.concat(Stream.of(sleep), suits.stream())
                    .filter(suit -> suit.practices().contains(practice))
                    .findFirst()
                    .map(Suit::parts)
                    .orElse(List.of());
        }
    }

    /** The times of the day that suit these practices. */
    public record Suit(List<PartOfDay> parts, List<String> practices) {}

    /** With this condition these kinds and practices are left out. */
    public record LeaveOut(
            String condition, @Nullable List<String> kinds, @Nullable List<String> practices) {

        boolean holds(Practice practice) {
            return kinds != null && kinds.contains(practice.kind())
                    || practices != null && practices.contains(practice.slug());
        }
    }

    /** With this condition these practices are done in these postures alone. */
    public record Adapt(String condition, List<Posture> postures, List<String> practices) {}

    /** The lengths of this day; a week of planning counts from 1, as does a day. */
    public Growth lengths(int week, int day) {
        return growth.stream()
                .filter(step -> step.holds(week, day))
                .reduce((earlier, later) -> later)
                .orElse(growth.getFirst());
    }

    /** The minutes a practice starts with. */
    public int startOf(Practice practice) {
        return practice.lengths().get(startAt(practice.lengths()));
    }

    /** Which of these lengths is the one to start with, counted from 0. */
    public int startAt(List<Integer> lengths) {
        int at = 0;
        while (at + 1 < lengths.size() && lengths.get(at + 1) <= start) {
            at++;
        }
        return at;
    }

    /** Whether nothing that was told stands against this posture in this practice. */
    public boolean allows(Practice practice, Posture posture, Set<String> conditions) {
        return adapt.stream()
                .filter(rule -> conditions.contains(rule.condition()))
                .filter(rule -> rule.practices().contains(practice.slug()))
                .allMatch(rule -> rule.postures().contains(posture));
    }

    /** Whether something that was told leaves this practice out. */
    public boolean leavesOut(Practice practice, Set<String> conditions) {
        return leaveOut.stream()
                .anyMatch(rule -> conditions.contains(rule.condition()) && rule.holds(practice));
    }
}
