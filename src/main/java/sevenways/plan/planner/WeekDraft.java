package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sevenways.library.Practice;
import sevenways.library.Program;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.rules.PlanRules.FlarePractice;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Situation;

/** A week while it is planned. */
class WeekDraft {

    private final PlanRules rules;
    private final Situation situation;
    private final Repertoire repertoire;
    private final Program.Week course;
    private final Wishes wishes;
    private final Fear fear;
    private final Visits visits;
    private final Hours hours;
    private final Map<String, Integer> given = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private boolean begun;

    WeekDraft(PlanRules rules, Situation situation, Repertoire repertoire, Program.Week course) {
        this.rules = rules;
        this.situation = situation;
        this.repertoire = repertoire;
        this.course = course;
        this.wishes = new Wishes(course, rules, situation, repertoire);
        this.fear = new Fear(rules, situation, wishes);
        this.visits = new Visits(rules, situation, repertoire, wishes.rota());
        this.hours = new Hours(rules.hours(), situation.manner().times(), fear.early());
    }

    List<List<Choice>> days() {
        List<Wish> ordered = wishes.ofTheClinicians();
        List<Wish> wanted = wishes.all();
        List<String> due = visits.due(ways(ordered, wanted));
        List<List<Choice>> days = new ArrayList<>();
        for (int day = 1; day <= Planner.DAYS; day++) {
            days.add(
                    day == rules.restDay() || !situation.level().mayPlay()
                            ? List.of()
                            : hours.inOrder(day(day, ordered, wanted, due)));
        }
        return days;
    }

    private static Set<String> ways(List<Wish> ordered, List<Wish> wanted) {
        return Stream.concat(ordered.stream(), wanted.stream())
                .map(wish -> wish.practice().pathway().slug())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Choice> day(int day, List<Wish> ordered, List<Wish> wanted, List<String> due) {
        DayDraft draft = new DayDraft(rules, situation, repertoire, day);
        if (situation.flares(day)) {
            ordered.stream()
                    .filter(wish -> situation.isLocked(wish.practice().slug()) && isDue(wish, day))
                    .forEach(wish -> note(wish.practice(), draft.grantShortest(wish)));
            soften(draft, day);
            return draft.choices();
        }
        ordered.stream().filter(wish -> isDue(wish, day)).forEach(wish -> grant(draft, wish));
        for (String way : visits.now(due, touched, day)) {
            Stream<Wish> instead = ordered.isEmpty() ? Stream.empty() : visits.instead(way);
            grantOne(draft, Stream.concat(visits.wish(way).stream(), instead).toList());
        }
        for (Wish wish : wanted) {
            if (isDue(wish, day) && mayCome(wish)) {
                grant(draft, wish);
            }
        }
        if (draft.choices().isEmpty() && !situation.course().keeping()) {
            something(draft, day);
        }
        return draft.choices();
    }

    /** Takes in the first of them that may come and fits. */
    private void grantOne(DayDraft draft, List<Wish> wishes) {
        for (Wish wish : wishes) {
            if (mayCome(wish) && grant(draft, wish)) {
                return;
            }
        }
    }

    private boolean isDue(Wish wish, int day) {
        return given.getOrDefault(wish.practice().slug(), 0) < wish.due(day);
    }

    private boolean mayCome(Wish wish) {
        return !wish.practice().moves()
                || situation.isWanted(wish.practice().slug())
                || fear.allows(wish.practice(), given.keySet());
    }

    private boolean grant(DayDraft draft, Wish wish) {
        Optional<Choice> granted = draft.grant(wish);
        note(wish.practice(), granted);
        return granted.isPresent();
    }

    private void note(Practice practice, Optional<Choice> granted) {
        if (granted.isPresent()) {
            given.merge(practice.slug(), 1, Integer::sum);
            touched.add(practice.pathway().slug());
        }
    }

    /** A day of a flare: short and calm. */
    private void soften(DayDraft draft, int day) {
        for (FlarePractice one : inTurn(day)) {
            Practice practice = repertoire.open(one.slug()).orElseThrow();
            Wish wish = Wish.of(practice, 1, one.key());
            if (mayCome(wish)) {
                Optional<Choice> granted = draft.grantSoft(wish, rules.flare().longest());
                note(practice, granted);
                begun |= granted.isPresent() && one.equals(rules.flare().practices().getFirst());
            }
        }
        if (draft.choices().isEmpty()) {
            something(draft, day);
        }
    }

    /** Not the same each day; what is to come first leads until it has come. */
    private List<FlarePractice> inTurn(int day) {
        int flareDay = day - Objects.requireNonNull(situation.flare()).from() + 1;
        List<FlarePractice> open =
                rules.flare().practices().stream()
                        .filter(one -> one.from() <= flareDay)
                        .filter(one -> repertoire.open(one.slug()).isPresent())
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.rotate(open, 1 - flareDay);
        FlarePractice first = rules.flare().practices().getFirst();
        if (!begun && open.remove(first)) {
            open.addFirst(first);
        }
        return open;
    }

    /** For a day that nothing else fits: something short that does, not the same each day. */
    private void something(DayDraft draft, int day) {
        List<Wish> shortest = fillers(situation.flares(day));
        List<Wish> inTurn = new ArrayList<>(shortest);
        Collections.rotate(inTurn.subList(0, Math.min(2, brief(inTurn, day))), day);
        for (Wish wish : inTurn) {
            if (draft.choices().isEmpty()) {
                note(wish.practice(), draft.grantAnyhow(wish));
            }
        }
    }

    /** How many are short enough for this day, or all where none is. */
    private int brief(List<Wish> shortest, int day) {
        int longest = rules.lengths(situation.history().weeks() + 1, day).longest();
        long brief = shortest.stream().filter(wish -> shortest(wish.practice()) <= longest).count();
        return brief == 0 ? shortest.size() : (int) brief;
    }

    /** The shortest first; in a flare only what lets the body rest. */
    private List<Wish> fillers(boolean flares) {
        boolean inPlaceOfMovement =
                course.pathway().equals("movement") && !situation.level().mayMove();
        String reason = flares ? "flare" : inPlaceOfMovement ? "instead" : "fits";
        return repertoire.all().stream()
                .filter(practice -> !flares || !practice.moves())
                .filter(practice -> repertoire.fits(practice, situation.minutesADay()))
                .map(practice -> Wish.of(practice, 1, reason))
                .filter(this::mayCome)
                .sorted(
                        Comparator.comparingInt((Wish wish) -> shortest(wish.practice()))
                                .thenComparing(wish -> !repertoire.suitsEyes(wish.practice())))
                .toList();
    }

    private int shortest(Practice practice) {
        return repertoire
                .variant(practice, 0, situation.minutesADay())
                .map(Practice.Variant::minutes)
                .orElse(Integer.MAX_VALUE);
    }
}
