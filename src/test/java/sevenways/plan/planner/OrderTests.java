package sevenways.plan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.History;
import sevenways.plan.situation.History.Signals;
import sevenways.plan.situation.Order;
import sevenways.plan.situation.Order.Kind;
import sevenways.plan.situation.Situation;
import sevenways.plan.situation.Situation.Flare;
import sevenways.safety.SafetyLevel;

/**
 * What the patient has dropped and what clinicians have said, in weeks of people drawn by chance.
 */
@WholeApplicationTest
class OrderTests {

    private static final String BY = "Dr. Example";

    private final Planner planner;
    private final PlanRules rules;
    private final Library library;

    OrderTests(Planner planner, PlanRules rules, Library library) {
        this.planner = planner;
        this.rules = rules;
        this.library = library;
    }

    private static Stream<Person> people() {
        Random random = new Random(20261129);
        return Stream.generate(() -> Person.draw(random)).limit(300);
    }

    @Test
    void whatIsDroppedOrTakenOutIsNeverPlanned() {
        people().forEach(
                        person -> {
                            Situation plain = person.situation(3, History.NONE, null);
                            List<Order> orders =
                                    planned(plain).stream()
                                            .map(Choice::practice)
                                            .distinct()
                                            .limit(3)
                                            .map(slug -> order(slug, Kind.REMOVE, 0))
                                            .toList();
                            Situation said = plain.with(orders);
                            assertThat(planned(said))
                                    .noneMatch(choice -> said.isLeftOut(choice.practice()));
                        });
    }

    @Test
    void noOrderOpensWhatSafetyHealthOrHurtShutsAndNoneTakesMoreMinutes() {
        Random random = new Random(3);
        people().forEach(
                        person -> {
                            List<Order> orders = someOfEverything(random);
                            String hurt = orders.getFirst().practice();
                            Situation said =
                                    person.situation(3, hurt(hurt), flare(random)).with(orders);
                            for (List<Choice> day : planner.week(said)) {
                                int minutes = day.stream().mapToInt(Choice::minutes).sum();
                                assertThat(minutes).isLessThanOrEqualTo(person.minutes());
                                assertThat(day)
                                        .allMatch(choice -> isOpen(choice, person))
                                        .noneMatch(choice -> choice.practice().equals(hurt))
                                        .extracting(Choice::practice)
                                        .doesNotHaveDuplicates();
                            }
                        });
    }

    @Test
    void whatIsAddedComesOnItsDaysWithWhoAndWhy() {
        Situation said = calm(Map.of()).with(List.of(order("imagery-warm-beach", Kind.ADD, 2)));
        assertThat(planned(said))
                .filteredOn(choice -> choice.practice().equals("imagery-warm-beach"))
                .hasSize(2)
                .allSatisfy(
                        choice -> {
                            assertThat(choice.reason()).isEqualTo("order.add");
                            assertThat(choice.reasonArguments()).containsExactly(BY, "as agreed");
                        });
        assertThat(planned(said.with(List.of())))
                .noneMatch(choice -> choice.practice().equals("imagery-warm-beach"));
    }

    @Test
    void anAddedMovementDoesNotWaitForTheFearToPass() {
        Situation afraid = calm(Map.of("movement", 9));
        assertThat(planned(afraid)).noneMatch(this::moves);
        Situation said = afraid.with(List.of(order("morning-mobility", Kind.ADD, 2)));
        assertThat(planned(said))
                .filteredOn(this::moves)
                .isNotEmpty()
                .allMatch(choice -> choice.practice().equals("morning-mobility"));
    }

    @Test
    void whatIsLockedStaysInAFlareAndInALightWeekAndHasNothingToSwapFor() {
        Order lock = order("mindful-breathing", Kind.LOCK, 3);
        Situation flare = calm(Map.of()).in(new Flare(1, 7)).with(List.of(lock));
        assertThat(days(flare, "mindful-breathing")).isEqualTo(3);
        Situation light = calm(Map.of()).after(light()).with(List.of(lock));
        assertThat(days(light, "mindful-breathing")).isEqualTo(3);
        Choice choice =
                planned(flare).stream()
                        .filter(one -> one.practice().equals("mindful-breathing"))
                        .findFirst()
                        .orElseThrow();
        assertThat(choice.reason()).isEqualTo("order.lock");
        assertThat(planner.alternatives(choice, flare, Set.of(), 10)).isEmpty();
        Situation added = flare.with(List.of(order("mindful-breathing", Kind.ADD, 3)));
        assertThat(planner.alternatives(choice, added, Set.of(), 10)).isNotEmpty();
    }

    @Test
    void aChangeSaysWhoseWordItWas() {
        Choice breathing = planned(calm(Map.of())).getFirst();
        Situation removed =
                calm(Map.of()).with(List.of(order(breathing.practice(), Kind.REMOVE, 0)));
        Why.Reason reason = planner.why(removed).of(1, breathing, null);
        assertThat(reason).isEqualTo(new Why.Reason("order.remove", List.of(BY, "as agreed")));
    }

    private List<Order> someOfEverything(Random random) {
        List<Practice> all = library.practices();
        return random.ints(0, all.size())
                .distinct()
                .limit(6)
                .mapToObj(all::get)
                .map(
                        practice ->
                                order(
                                        practice.slug(),
                                        random.nextBoolean() ? Kind.ADD : Kind.LOCK,
                                        1 + random.nextInt(6)))
                .toList();
    }

    private boolean isOpen(Choice choice, Person person) {
        Practice practice = library.practice(choice.practice()).orElseThrow();
        return person.level().mayPlay()
                && (!practice.moves() || person.level().mayMove())
                && person.postures().contains(choice.posture())
                && !rules.leavesOut(practice, person.conditions());
    }

    private boolean moves(Choice choice) {
        return library.practice(choice.practice()).orElseThrow().moves();
    }

    private long days(Situation situation, String practice) {
        return planned(situation).stream()
                .filter(choice -> choice.practice().equals(practice))
                .count();
    }

    private List<Choice> planned(Situation situation) {
        return planner.week(situation).stream().flatMap(List::stream).toList();
    }

    private static Situation calm(Map<String, Integer> needs) {
        return new Person(
                        "Somebody",
                        "seven-ways",
                        needs,
                        20,
                        Set.of(Posture.values()),
                        SafetyLevel.CLEAR,
                        Set.of(),
                        1,
                        2,
                        0,
                        0)
                .situation(1, History.NONE, null);
    }

    private static History hurt(String practice) {
        return history(Set.of(practice), null);
    }

    private static History light() {
        return history(null, new Signals(0, 20, 4, true, true));
    }

    private static History history(@Nullable Set<String> hurt, @Nullable Signals signals) {
        return new History(5, null, null, null, null, null, hurt, null, signals, null, null, null);
    }

    private static @Nullable Flare flare(Random random) {
        return random.nextInt(3) == 0 ? new Flare(1, 4) : null;
    }

    private static Order order(String practice, Kind kind, int days) {
        return new Order(practice, kind, days, BY, "as agreed");
    }
}
