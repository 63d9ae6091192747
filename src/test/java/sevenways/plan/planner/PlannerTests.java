package sevenways.plan.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.plan.situation.PartOfDay.evening;
import static sevenways.plan.situation.PartOfDay.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.memory.Recollection;
import sevenways.plan.planner.Life.Planned;
import sevenways.plan.planner.Person.Nature;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Help;
import sevenways.plan.situation.History;
import sevenways.plan.situation.Situation;
import sevenways.safety.SafetyLevel;

/** What must hold for everybody's week, over twelve weeks of people drawn from a fixed seed. */
@WholeApplicationTest
class PlannerTests {

    private static final int PEOPLE = Integer.getInteger("planner.people", 120);
    private static final int WEEKS = 12;

    private final Planner planner;
    private final Recollection recollection;
    private final Library library;

    PlannerTests(Planner planner, Recollection recollection, Library library) {
        this.planner = planner;
        this.recollection = recollection;
        this.library = library;
    }

    static Stream<Person> people() {
        Random random = new Random(20261120);
        return Stream.generate(() -> Person.draw(random)).limit(PEOPLE);
    }

    @Test
    void everyWeekOfEverybodyKeepsItsPromises() {
        Promises promises = new Promises(library);
        Random random = new Random(7);
        people().forEach(
                        person -> {
                            Life life = new Life(planner, recollection, person, random);
                            Set<String> met = new HashSet<>();
                            Planned before = null;
                            for (int week = 1; week <= WEEKS; week++) {
                                Planned planned = life.next();
                                assertThat(promises.broken(person, planned, before, met))
                                        .as("week %d of %s: %s", week, person, planned.days())
                                        .isEmpty();
                                planned.days().stream()
                                        .flatMap(List::stream)
                                        .forEach(choice -> met.add(choice.practice()));
                                before = planned;
                            }
                        });
    }

    @Test
    void aPracticeForOpenEyesNeverAsksToCloseThem() {
        Pattern close = Pattern.compile("(?i)(close|shut) your eyes|eyes (closed|shut)");
        assertThat(library.practices())
                .filteredOn(practice -> !practice.eyesMayClose())
                .flatExtracting(Practice::variants)
                .flatExtracting(Practice.Variant::steps)
                .extracting(Practice.Step::say)
                .filteredOn(Objects::nonNull)
                .noneMatch(words -> close.matcher(words).find());
    }

    @Test
    void whatSuitsTheHoursAndTheEyesIsPlannedFirst() {
        Person awake =
                somebody(20, 1, 0, Map.of("cbt", 8, "mindfulness", 6))
                        .being(
                                new Nature(
                                        Set.of(evening, night),
                                        false,
                                        0,
                                        0,
                                        Map.of(),
                                        0,
                                        List.of()));
        Life life = new Life(planner, recollection, awake, new Random(1));
        for (int week = 1; week <= 6; week++) {
            List<Choice> all = life.next().days().stream().flatMap(List::stream).toList();
            assertThat(all).extracting(Choice::part).isSubsetOf(evening, night);
            assertThat(all)
                    .filteredOn(choice -> choice.reason().equals("need.cbt"))
                    .extracting(choice -> library.practice(choice.practice()).orElseThrow())
                    .noneMatch(Practice::eyesMayClose);
        }
    }

    @Test
    void whatHelpsComesBeforeAFavouriteAndSaysSo() {
        Help help = new Help("catch-the-thought", "stress", 6, -1.84, 0.9);
        History known =
                new History(
                        5,
                        null,
                        null,
                        List.of("coping-cards"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(help),
                        null);
        Person person = somebody(20, 1, 0, Map.of("cbt", 8));
        Situation situation = person.situation(1, known, null);
        assertThat(planner.week(situation).stream().flatMap(List::stream))
                .filteredOn(choice -> choice.practice().equals("catch-the-thought"))
                .isNotEmpty()
                .allSatisfy(
                        choice -> {
                            assertThat(choice.reason()).isEqualTo("helps.stress");
                            assertThat(choice.reasonArguments()).containsExactly("6", "1.8", "0.9");
                        });
        assertThat(planner.usualWeek(situation).stream().flatMap(List::stream))
                .extracting(Choice::practice)
                .contains("coping-cards");
        assertThat(
                        planner.week(
                                person.having("panic")
                                        .with(SafetyLevel.EMERGENCY)
                                        .situation(1, known, null)))
                .allSatisfy(day -> assertThat(day).isEmpty());
    }

    @Test
    void inTwelveWeeksMostOfAPathwayHasHadItsTurn() {
        Life life =
                new Life(
                        planner,
                        recollection,
                        somebody(20, 0.8, 0, Map.of("mindfulness", 9)),
                        new Random(1));
        Set<String> met = new HashSet<>();
        for (int week = 1; week <= WEEKS; week++) {
            life.next().days().stream()
                    .flatMap(List::stream)
                    .forEach(one -> met.add(one.practice()));
        }
        var way = library.pathway("mindfulness").orElseThrow();
        assertThat(library.practices(way))
                .extracting(Practice::slug)
                .filteredOn(met::contains)
                .hasSizeGreaterThan(5);
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        people().limit(100)
                .map(person -> person.situation(3, History.NONE, null))
                .forEach(
                        situation ->
                                assertThat(planner.week(situation))
                                        .isEqualTo(planner.week(situation)));
    }

    @Test
    void everyReasonHasItsWords() {
        var words = ResourceBundle.getBundle("messages/plan");
        Set<String> reasons = new HashSet<>();
        people().limit(60)
                .forEach(
                        person -> {
                            Life life = new Life(planner, recollection, person, new Random(3));
                            for (int week = 1; week <= WEEKS; week++) {
                                Planned planned = life.next();
                                planned.days().stream()
                                        .flatMap(List::stream)
                                        .forEach(choice -> reasons.add(choice.reason()));
                                reasons.addAll(whys(planned));
                            }
                        });
        assertThat(reasons)
                .allSatisfy(one -> assertThat(words.containsKey("plan.reason." + one)).isTrue());
        assertThat(reasons)
                .contains("grown", "eased", "shrunk", "hard", "strained", "stress", "light", "hurt")
                .contains("flare", "back", "visit", "kept", "helps.stress");
    }

    private List<String> whys(Planned planned) {
        List<String> keys = new ArrayList<>();
        Why why = planner.why(planned.situation());
        for (int day = 1; day <= Planner.DAYS; day++) {
            List<Held> before = planned.usual().get(day - 1).stream().map(Held::new).toList();
            for (var step : Revision.between(before, planned.days().get(day - 1))) {
                Choice was = step.before() == null ? null : step.before().choice();
                keys.add(why.of(day, was, step.after()).key());
            }
        }
        return keys;
    }

    private record Held(Choice choice) implements Revision.Held {}

    @Test
    void whatIsOfferedInASwapFitsTheDay() {
        people().limit(80).forEach(this::isOfferedWhatFits);
    }

    private void isOfferedWhatFits(Person person) {
        Situation situation = person.situation(2, History.NONE, null);
        for (List<Choice> day : planner.week(situation)) {
            for (Choice choice : day) {
                Set<String> taken = new HashSet<>();
                day.forEach(other -> taken.add(other.practice()));
                int others =
                        day.stream()
                                .filter(other -> other != choice)
                                .mapToInt(Choice::minutes)
                                .sum();
                for (Choice offer :
                        planner.alternatives(choice, situation, taken, person.minutes() - others)) {
                    assertThat(planner.permits(offer, situation)).isTrue();
                    assertThat(taken).doesNotContain(offer.practice());
                    assertThat(others + offer.minutes()).isLessThanOrEqualTo(person.minutes());
                }
            }
        }
    }

    @Test
    void threeInARowMakeAPracticeLongerAndTwoThatHurtMakeItShorter() {
        Person steady = somebody(20, 1.0, 0.0, Map.of());
        Life life = new Life(planner, recollection, steady, new Random(1));
        life.next();
        assertThat(minutesOf("diaphragmatic-breathing", life.next())).contains(5);
        Person sore = somebody(20, 1.0, 1.0, Map.of());
        Life other = new Life(planner, recollection, sore, new Random(1));
        other.next();
        assertThat(minutesOf("diaphragmatic-breathing", other.next())).isEmpty();
        other.next();
        assertThat(minutesOf("diaphragmatic-breathing", other.next())).doesNotContain(5, 10);
    }

    @Test
    void highStressBringsCalmWithItsFigures() {
        Person tense =
                new Person(
                        "tense",
                        "seven-ways",
                        Map.of(),
                        10,
                        Set.of(Posture.bed),
                        SafetyLevel.CLEAR,
                        Set.of(),
                        1,
                        8,
                        0,
                        0);
        Life life = new Life(planner, recollection, tense, new Random(1));
        life.next();
        assertThat(life.next().days())
                .anySatisfy(
                        day ->
                                assertThat(day)
                                        .anySatisfy(
                                                one -> {
                                                    assertThat(one.reason()).isEqualTo("stress");
                                                    assertThat(one.reasonArguments())
                                                            .startsWith("6")
                                                            .endsWith("7");
                                                }));
    }

    @Test
    void twoWeeksBelowHalfMakeTheNextOneLighter() {
        Life life = new Life(planner, recollection, somebody(20, 0, 0, Map.of()), new Random(1));
        life.next();
        assertThat(life.next().history().signals().light()).isFalse();
        assertThat(life.next().days())
                .allSatisfy(day -> assertThat(day).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void highFearOfMovementDelaysMovementAndNeverDropsIt() {
        Life life =
                new Life(
                        planner,
                        recollection,
                        somebody(20, 1, 0, Map.of("movement", 10)),
                        new Random(1));
        List<Integer> moving = new ArrayList<>();
        for (int week = 1; week <= 8; week++) {
            boolean moves =
                    life.next().days().stream()
                            .flatMap(List::stream)
                            .anyMatch(choice -> moves(choice.practice()));
            if (moves) {
                moving.add(week);
            }
        }
        assertThat(moving).isNotEmpty().doesNotContain(1, 2).contains(5);
    }

    @Test
    void inTheWeekOfMovementALockLeavesAFullWeekWithItsReason() {
        Map<String, Integer> needs = new HashMap<>();
        Person waiting =
                new Person(
                        "waiting",
                        "seven-ways",
                        needs,
                        10,
                        Set.of(Posture.bed, Posture.chair),
                        SafetyLevel.CLINICIAN_FIRST,
                        Set.of(),
                        1,
                        0,
                        0,
                        0);
        List<Choice> all =
                planner.week(waiting.situation(5, History.NONE, null)).stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(6);
        assertThat(all).noneMatch(choice -> moves(choice.practice()));
    }

    private static List<Integer> minutesOf(String practice, Planned week) {
        return week.days().stream()
                .flatMap(List::stream)
                .filter(choice -> choice.practice().equals(practice))
                .map(Choice::minutes)
                .toList();
    }

    private static Person somebody(
            int minutes, double diligence, double hurts, Map<String, Integer> needs) {
        return new Person(
                "somebody",
                "seven-ways",
                needs,
                minutes,
                Set.of(Posture.values()),
                SafetyLevel.CLEAR,
                Set.of(),
                diligence,
                0,
                hurts,
                0);
    }

    private boolean moves(String practice) {
        return library.practice(practice).orElseThrow().moves();
    }
}
