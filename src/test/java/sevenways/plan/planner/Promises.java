package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.planner.Life.Planned;
import sevenways.plan.situation.Choice;

/**
 * What must hold for everybody's week, said again without the planner's own code and with the
 * figures of its rules written out.
 */
class Promises {

    private static final Map<String, Set<String>> KINDS =
            Map.of(
                    "psychosis",
                    Set.of(
                            "meditation",
                            "somatic-tracking",
                            "guided-imagery",
                            "imagery",
                            "hypnosis",
                            "writing"),
                    "ptsd",
                    Set.of("somatic-tracking", "hypnosis", "writing"),
                    "epilepsy",
                    Set.of("hypnosis"),
                    "recent-surgery",
                    Set.of("movement", "graded-exposure"),
                    "panic",
                    Set.of("graded-exposure"));
    private static final Map<String, Set<String>> PRACTICES =
            Map.of(
                    "psychosis",
                            Set.of("autogenic-warmth", "softening-the-armour", "draw-the-pain"),
                    "ptsd",
                            Set.of(
                                    "imagery-healing-place",
                                    "imagery-forest-walk",
                                    "imagery-warm-beach"),
                    "recent-surgery", Set.of("back-neck-shoulder-release"),
                    "pregnancy", Set.of("feldenkrais-pelvic-clock", "pilates-core", "yoga-gentle"));

    private final Library library;
    private final Map<String, Practice> practices;
    private final GrowthPromises growth;
    private final OrderPromises order;

    Promises(Library library) {
        this.library = library;
        this.practices =
                library.practices().stream()
                        .collect(Collectors.toMap(Practice::slug, practice -> practice));
        this.growth = new GrowthPromises(practices);
        this.order = new OrderPromises(practices, this);
    }

    /**
     * What is broken in a week, in words.
     *
     * @param before the week before it; null if it is the first
     * @param met slugs of what was planned in all weeks before
     */
    List<String> broken(Person person, Planned week, @Nullable Planned before, Set<String> met) {
        List<String> broken = new ArrayList<>();
        Reach reach = Reach.of(person, practices.values());
        if (week.days().size() != 7 || !week.days().get(6).isEmpty()) {
            broken.add("no rest day");
        }
        Set<String> given = new HashSet<>(met);
        for (int day = 1; day <= week.days().size(); day++) {
            List<Choice> choices = week.days().get(day - 1);
            day(person, reach, week, day, choices, broken);
            for (Choice choice : choices) {
                choice(person, reach, week, day, choice, given, broken);
                given.add(choice.practice());
            }
        }
        if (before != null) {
            ways(person, reach, week, before, broken);
        }
        growth.check(reach, week, broken);
        order.check(person, reach, week, before, broken);
        return broken;
    }

    private void day(
            Person person,
            Reach reach,
            Planned week,
            int day,
            List<Choice> choices,
            List<String> broken) {
        if (choices.stream().mapToInt(Choice::minutes).sum() > person.minutes()) {
            broken.add("above the minutes on day " + day);
        }
        if (choices.stream().map(Choice::practice).distinct().count() < choices.size()) {
            broken.add("a practice twice on day " + day);
        }
        int usual = week.situation().flares(day) ? 2 : 3;
        int limit = week.history().signals().light() ? 1 : usual;
        if (choices.size() > limit) {
            broken.add("more than " + limit + " items on day " + day);
        }
        int alone =
                choices.stream()
                        .filter(one -> practice(one).kind().equals("meditation"))
                        .mapToInt(Choice::minutes)
                        .sum();
        if (week.number() <= 4 && alone > 20) {
            broken.add("meditation alone for " + alone + " minutes on day " + day);
        }
        int most = week.situation().flares(day) ? Math.min(5, person.minutes()) : person.minutes();
        boolean anything =
                day < 7
                        && practices.values().stream()
                                .anyMatch(
                                        one ->
                                                isOpen(one, person, week)
                                                        && reach.fits(one, most)
                                                        && !one.moves());
        boolean keeps = week.situation().course().keeping();
        if (anything && choices.isEmpty() && !keeps) {
            broken.add("nothing on day " + day);
        }
    }

    private void choice(
            Person person,
            Reach reach,
            Planned week,
            int day,
            Choice choice,
            Set<String> given,
            List<String> broken) {
        Practice practice = practice(choice);
        if (practice.variant(choice.minutes(), choice.posture()).isEmpty()
                || !Reach.isPossible(person, choice.practice(), choice.posture())) {
            broken.add("no such length, or not in this posture: " + choice);
        }
        if (!isOpen(practice, person, week)) {
            broken.add("locked, left out or hurt: " + choice);
        }
        if (week.number() == 1
                && day <= 3
                && choice.minutes() > 2
                && !(week.situation().isLocked(choice.practice()) && week.situation().flares(day))
                && hasShort(person, reach, week)) {
            broken.add("too long for a beginner: " + choice);
        }
        if (week.history().unsteady().contains(day) && practice.kind().equals("writing")) {
            broken.add("writing on a hard day: " + choice);
        }
        if (practice.moves() && isAfraid(person) && !isWanted(person, choice.practice())) {
            if (fits("hurt-is-not-harm", reach, person, week)
                    && !given.contains("hurt-is-not-harm")) {
                broken.add("movement before learning: " + choice);
            }
            if (!isMadeForIt(person)
                    && !practice.kind().equals("graded-exposure")
                    && fits("confidence-rehearsal", reach, person, week)
                    && !given.contains("confidence-rehearsal")
                    && !given.contains("move-toward-it")) {
                broken.add("movement before exposure: " + choice);
            }
        }
    }

    /**
     * Every way that can be gone is gone within two weeks that follow each other, outside flares.
     */
    private void ways(
            Person person, Reach reach, Planned week, Planned before, List<String> broken) {
        if (week.situation().flares(1)
                || before.situation().flares(1)
                || week.situation().course().keeping()
                || hasWishes(person)) {
            return;
        }
        Set<String> gone = new HashSet<>(waysOf(before));
        gone.addAll(waysOf(week));
        int longest = week.number() < 3 ? 8 : week.number() < 5 ? 10 : 20;
        for (var way : library.pathways()) {
            boolean can =
                    library.practices(way).stream()
                            .filter(one -> isOpen(one, person, week))
                            .filter(one -> !one.kind().equals("writing"))
                            .filter(one -> !one.moves() || !isAfraid(person))
                            .anyMatch(one -> reach.fits(one, Math.min(longest, person.minutes())));
            if (can && !gone.contains(way.slug())) {
                broken.add(way.slug() + " not within two weeks");
            }
        }
    }

    private Set<String> waysOf(Planned week) {
        return week.days().stream()
                .flatMap(List::stream)
                .map(choice -> practice(choice).pathway().slug())
                .collect(Collectors.toSet());
    }

    /** Whether a clinician has asked for it, who need not wait for fear to pass. */
    static boolean isWanted(Person person, String practice) {
        return person.nature().orders().stream()
                .anyMatch(one -> one.practice().equals(practice) && !one.kind().isOut());
    }

    /** Whether a clinician's wishes may leave too little room for every way. */
    static boolean hasWishes(Person person) {
        return person.nature().orders().stream().anyMatch(one -> !one.kind().isOut());
    }

    private static boolean isOut(Person person, String practice) {
        return person.nature().orders().stream()
                .anyMatch(one -> one.practice().equals(practice) && one.kind().isOut());
    }

    /** Whether nothing keeps a practice out of this week. */
    boolean isOpen(Practice practice, Person person, Planned week) {
        boolean leftOut =
                person.conditions().stream()
                        .anyMatch(
                                one ->
                                        KINDS.getOrDefault(one, Set.of()).contains(practice.kind())
                                                || PRACTICES
                                                        .getOrDefault(one, Set.of())
                                                        .contains(practice.slug()));
        boolean waits =
                isAfraid(person)
                        && !isMadeForIt(person)
                        && week.number() < 3
                        && !isWanted(person, practice.slug());
        return person.level().mayPlay()
                && !isOut(person, practice.slug())
                && (!practice.moves() || person.level().mayMove() && !waits)
                && !leftOut
                && !week.history().hurt().contains(practice.slug());
    }

    private boolean hasShort(Person person, Reach reach, Planned week) {
        return practices.values().stream()
                .anyMatch(one -> isOpen(one, person, week) && !one.moves() && reach.fits(one, 2));
    }

    private boolean fits(String slug, Reach reach, Person person, Planned week) {
        Practice practice = practices.get(slug);
        int named = week.number() < 3 ? 12 : 15;
        return isOpen(practice, person, week)
                && reach.fits(practice, Math.min(named, person.minutes()));
    }

    private static boolean isAfraid(Person person) {
        return person.needs().getOrDefault("movement", 0) >= 7;
    }

    private static boolean isMadeForIt(Person person) {
        return person.program().equals("move-without-fear");
    }

    private Practice practice(Choice choice) {
        Practice practice = practices.get(choice.practice());
        if (practice == null) {
            throw new AssertionError("no practice " + choice.practice());
        }
        return practice;
    }
}
