package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.memory.Played;
import sevenways.plan.planner.Life.Planned;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.PartOfDay;

/**
 * That what is planned takes turns, suits the hours and the eyes, and claims help from data alone.
 */
class OrderPromises {

    private static final Set<String> FOR_SLEEP = Set.of("wind-down-for-sleep", "night-thoughts");

    private final Map<String, Practice> practices;
    private final Promises promises;

    OrderPromises(Map<String, Practice> practices, Promises promises) {
        this.practices = practices;
        this.promises = promises;
    }

    void check(
            Person person,
            Reach reach,
            Planned week,
            @Nullable Planned before,
            List<String> broken) {
        for (List<Choice> day : week.days()) {
            hours(person, day, broken);
            for (Choice choice : day) {
                eyes(person, reach, week, choice, broken);
                help(week, choice, broken);
                if (before != null) {
                    turns(person, reach, week, before, choice, broken);
                }
            }
        }
    }

    private static void hours(Person person, List<Choice> day, List<String> broken) {
        List<Choice> inOrder = new ArrayList<>(day);
        inOrder.sort((one, other) -> when(one) - when(other));
        if (!inOrder.equals(day)) {
            broken.add("not in the order of the day: " + day);
        }
        for (Choice choice : day) {
            PartOfDay part = choice.part();
            Set<PartOfDay> times = person.nature().times();
            if (FOR_SLEEP.contains(choice.practice())) {
                if (part != PartOfDay.night && part != PartOfDay.evening) {
                    broken.add("sleep at another time: " + choice);
                }
            } else if (part == null
                    ? !times.isEmpty() && !times.equals(Set.of(PartOfDay.night))
                    : !times.isEmpty() && !times.contains(part)) {
                broken.add("at a time that does not suit: " + choice);
            } else if (part == PartOfDay.night && choice.posture() != Posture.bed) {
                broken.add("at night and not in bed: " + choice);
            }
        }
    }

    private static int when(Choice choice) {
        if (FOR_SLEEP.contains(choice.practice())) {
            return 9;
        }
        return choice.part() == null
                ? 2
                : switch (choice.part()) {
                    case morning -> 0;
                    case midday -> 1;
                    case afternoon -> 3;
                    case evening -> 4;
                    case night -> 5;
                };
    }

    /** What the rules choose freely keeps the eyes open, where two such practices would fit. */
    private void eyes(
            Person person, Reach reach, Planned week, Choice choice, List<String> broken) {
        Practice practice = practice(choice);
        if (isFree(choice) && !person.nature().eyesMayClose() && practice.eyesMayClose()) {
            long open =
                    fitting(person, reach, week, practice).stream()
                            .filter(one -> !one.eyesMayClose())
                            .count();
            if (open > 1) {
                broken.add("with closed eyes, where open ones would do: " + choice);
            }
        }
    }

    private static void help(Planned week, Choice choice, List<String> broken) {
        if (choice.reason().startsWith("helps.")) {
            List<Integer> changes = new ArrayList<>();
            for (Played session : week.known()) {
                Integer change =
                        choice.reason().endsWith("pain") ? session.pain() : session.stress();
                if (session.practice().equals(choice.practice()) && change != null) {
                    changes.add(change);
                }
            }
            double told = Double.parseDouble(choice.reasonArguments().get(1));
            double give = Double.parseDouble(choice.reasonArguments().get(2));
            double mean = changes.stream().mapToInt(it -> it).average().orElse(0);
            if (changes.size() < 6 || mean >= 0 || give > told + 0.051) {
                broken.add("help that is not on record: " + choice);
            }
        }
    }

    /** In a week that is not for what they know, what was there last week comes no second time. */
    private void turns(
            Person person,
            Reach reach,
            Planned week,
            Planned before,
            Choice choice,
            List<String> broken) {
        Set<String> last = new HashSet<>();
        before.days().forEach(day -> day.forEach(one -> last.add(one.practice())));
        if (isFree(choice)
                && !Promises.hasWishes(person)
                && week.history().weeks() % 2 == 0
                && week.history().weeks() > 0
                && last.contains(choice.practice())) {
            List<Practice> others =
                    fitting(person, reach, week, practice(choice)).stream()
                            .filter(one -> person.nature().eyesMayClose() || !one.eyesMayClose())
                            .filter(one -> !last.contains(one.slug()))
                            .toList();
            if (others.size() > 1) {
                broken.add("two weeks running: " + choice + ", where there were " + others.size());
            }
        }
    }

    /** Practices of the same pathway that the rules could have chosen, on hard days too. */
    private List<Practice> fitting(Person person, Reach reach, Planned week, Practice practice) {
        int planned = week.history().weeks() + 1;
        int longest = planned < 2 ? 6 : planned < 3 ? 8 : planned < 5 ? 10 : 20;
        return practices.values().stream()
                .filter(one -> one.pathway().slug().equals(practice.pathway().slug()))
                .filter(one -> promises.isOpen(one, person, week))
                .filter(one -> !one.kind().equals("writing"))
                .filter(one -> reach.fits(one, Math.min(longest, person.minutes())))
                .toList();
    }

    private static boolean isFree(Choice choice) {
        return choice.reason().startsWith("need.") || choice.reason().equals("visit");
    }

    private Practice practice(Choice choice) {
        Practice practice = practices.get(choice.practice());
        if (practice == null) {
            throw new AssertionError("no practice " + choice.practice());
        }
        return practice;
    }
}
