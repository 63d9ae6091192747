package sevenways.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.WholeApplicationTest;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.safety.SafetyLevel;

/** What must hold for everybody's week, over four hundred people drawn from a fixed seed. */
@WholeApplicationTest
class PlannerTests {

    private static final List<String> WAYS =
            List.of(
                    "stress-cycle",
                    "mindfulness",
                    "emotions",
                    "self-efficacy",
                    "movement",
                    "cbt",
                    "social");
    private static final List<String> CONDITIONS =
            List.of("psychosis", "ptsd", "epilepsy", "copd", "panic", "pregnancy");

    private final Planner planner;
    private final Library library;
    private final IntakeService intake;

    PlannerTests(Planner planner, Library library, IntakeService intake) {
        this.planner = planner;
        this.library = library;
        this.intake = intake;
    }

    static Stream<Drawn> people() {
        Random random = new Random(20261120);
        return Stream.generate(() -> draw(random)).limit(400);
    }

    /** A person as drawn: all but the order of the pathways, which follows from the needs. */
    record Drawn(
            int week,
            Map<String, Integer> needs,
            int minutes,
            Set<Posture> postures,
            SafetyLevel level,
            Set<String> conditions) {}

    private static Drawn draw(Random random) {
        Map<String, Integer> needs = new HashMap<>();
        WAYS.forEach(way -> needs.put(way, random.nextInt(11)));
        Set<Posture> postures = new HashSet<>();
        postures.add(Posture.values()[random.nextInt(4)]);
        for (Posture posture : Posture.values()) {
            if (random.nextBoolean()) {
                postures.add(posture);
            }
        }
        Set<String> conditions = new HashSet<>();
        CONDITIONS.stream().filter(one -> random.nextInt(5) == 0).forEach(conditions::add);
        return new Drawn(
                1 + random.nextInt(9),
                needs,
                List.of(2, 5, 10, 15, 20).get(random.nextInt(5)),
                postures,
                SafetyLevel.values()[random.nextInt(5)],
                conditions);
    }

    @Test
    void everyWeekKeepsItsPromises() {
        people().forEach(this::keepsItsPromises);
    }

    private void keepsItsPromises(Drawn drawn) {
        Situation situation = situation(drawn);
        List<List<Choice>> week = planner.week(situation);
        assertThat(week).as("%s", drawn).hasSize(7);
        assertThat(week.get(6)).as("the rest day").isEmpty();
        assertThat(planner.week(situation)).as("the same again").isEqualTo(week);
        for (List<Choice> day : week) {
            assertThat(day).extracting(Choice::practice).doesNotHaveDuplicates();
            assertThat(day.stream().mapToInt(Choice::minutes).sum())
                    .isLessThanOrEqualTo(drawn.minutes());
            day.forEach(choice -> isOpenTo(choice, drawn));
        }
    }

    private void isOpenTo(Choice choice, Drawn drawn) {
        Practice practice = library.practice(choice.practice()).orElseThrow();
        assertThat(practice.variant(choice.minutes(), choice.posture())).isPresent();
        assertThat(drawn.postures()).contains(choice.posture());
        assertThat(drawn.level().mayPlay()).isTrue();
        assertThat(!practice.moves() || drawn.level().mayMove())
                .as("%s for %s", choice, drawn)
                .isTrue();
        if (drawn.conditions().contains("psychosis")) {
            assertThat(practice.kind()).isNotEqualTo("meditation");
        }
    }

    @Test
    void everyOpenDayHoldsSomethingWhereAnythingFits() {
        people().forEach(this::holdsSomethingWhereAnythingFits);
    }

    private void holdsSomethingWhereAnythingFits(Drawn drawn) {
        Situation situation = situation(drawn);
        boolean anythingFits =
                drawn.level().mayPlay()
                        && library.practices().stream()
                                .filter(practice -> !practice.moves() || drawn.level().mayMove())
                                .filter(practice -> !leftOut(practice, drawn))
                                .flatMap(practice -> practice.variants().stream())
                                .anyMatch(
                                        variant ->
                                                drawn.postures().contains(variant.posture())
                                                        && variant.minutes() <= drawn.minutes());
        List<List<Choice>> week = planner.week(situation);
        for (int day = 0; day < 6; day++) {
            assertThat(week.get(day).isEmpty())
                    .as("day %d of %s", day + 1, drawn)
                    .isEqualTo(!anythingFits);
        }
    }

    private static boolean leftOut(Practice practice, Drawn drawn) {
        return drawn.conditions().contains("psychosis")
                        && Set.of("meditation", "somatic-tracking").contains(practice.kind())
                || drawn.conditions().contains("ptsd")
                        && practice.kind().equals("somatic-tracking");
    }

    @Test
    void whatIsOfferedInASwapFitsTheDay() {
        people().forEach(this::isOfferedWhatFits);
    }

    private void isOfferedWhatFits(Drawn drawn) {
        Situation situation = situation(drawn);
        for (List<Choice> day : planner.week(situation)) {
            for (Choice choice : day) {
                Set<String> taken = new HashSet<>();
                day.forEach(other -> taken.add(other.practice()));
                int others =
                        day.stream()
                                .filter(other -> other != choice)
                                .mapToInt(Choice::minutes)
                                .sum();
                List<Choice> offers =
                        planner.alternatives(choice, situation, taken, drawn.minutes() - others);
                for (Choice offer : offers) {
                    isOpenTo(offer, drawn);
                    assertThat(taken).doesNotContain(offer.practice());
                    assertThat(others + offer.minutes()).isLessThanOrEqualTo(drawn.minutes());
                }
            }
        }
    }

    @Test
    void aBeginnersFirstDaysHoldOneOrTwoMinuteItems() {
        for (int minutes : List.of(2, 5, 10, 20)) {
            List<List<Choice>> week =
                    planner.week(anybody(1, minutes, SafetyLevel.CLEAR, Map.of()));
            for (int day = 0; day < 3; day++) {
                assertThat(week.get(day))
                        .isNotEmpty()
                        .allSatisfy(choice -> assertThat(choice.minutes()).isLessThanOrEqualTo(2));
            }
        }
    }

    @Test
    void itemsGrowWithTheWeeks() {
        assertThat(longest(8)).isGreaterThan(longest(1));
    }

    @Test
    void highFearOfMovementDelaysMovementAndNeverDropsIt() {
        Map<String, Integer> afraid = new HashMap<>(Map.of("movement", 10));
        List<Integer> moving = new ArrayList<>();
        for (int week = 1; week <= 8; week++) {
            boolean moves =
                    planner.week(anybody(week, 20, SafetyLevel.CLEAR, afraid)).stream()
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
        List<Choice> all =
                planner.week(anybody(5, 10, SafetyLevel.CLINICIAN_FIRST, Map.of())).stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(6);
        assertThat(all).noneMatch(choice -> moves(choice.practice()));
        assertThat(all).anyMatch(choice -> choice.reason().equals("instead"));
    }

    @Test
    void everyReasonHasItsWords() {
        var words = java.util.ResourceBundle.getBundle("messages/plan");
        people().map(this::situation)
                .flatMap(situation -> planner.week(situation).stream())
                .flatMap(List::stream)
                .map(Choice::reason)
                .distinct()
                .forEach(
                        reason ->
                                assertThat(words.containsKey("plan.reason." + reason))
                                        .as(reason)
                                        .isTrue());
    }

    private int longest(int week) {
        return planner.week(anybody(week, 20, SafetyLevel.CLEAR, Map.of("mindfulness", 9))).stream()
                .flatMap(List::stream)
                .mapToInt(Choice::minutes)
                .max()
                .orElseThrow();
    }

    private boolean moves(String practice) {
        return library.practice(practice).orElseThrow().moves();
    }

    private Situation anybody(
            int week, int minutes, SafetyLevel level, Map<String, Integer> needs) {
        return situation(
                new Drawn(week, needs, minutes, Set.of(Posture.values()), level, Set.of()));
    }

    private Situation situation(Drawn drawn) {
        Set<String> names = new HashSet<>();
        drawn.postures().forEach(posture -> names.add(posture.name()));
        Profile profile =
                new Profile(drawn.needs(), drawn.minutes(), names, java.time.Instant.EPOCH);
        return new Situation(
                drawn.week(),
                drawn.needs(),
                intake.pathways(profile),
                drawn.minutes(),
                drawn.postures(),
                drawn.level(),
                drawn.conditions());
    }
}
