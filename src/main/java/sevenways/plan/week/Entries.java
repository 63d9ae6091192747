package sevenways.plan.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Caution;
import sevenways.library.Practice.Posture;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.Skip;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.barrier.Barriers;
import sevenways.plan.barrier.Barriers.Barrier;
import sevenways.plan.barrier.Barriers.Help;
import sevenways.plan.item.Items;
import sevenways.plan.item.Review.Offer;
import sevenways.plan.item.Skips;
import sevenways.plan.planner.Planner;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Situation;
import sevenways.plan.week.WeekPage.Entry;
import sevenways.plan.week.WeekPage.LeftOut;
import sevenways.plan.week.WeekPage.Skipped;
import sevenways.safety.SafetyLevel;

/** Tells what can be done with an item. */
@Component
class Entries {

    private final Items planned;
    private final Skips skips;
    private final Barriers barriers;
    private final Planner planner;
    private final Library library;

    Entries(Items planned, Skips skips, Barriers barriers, Planner planner, Library library) {
        this.planned = planned;
        this.skips = skips;
        this.barriers = barriers;
        this.planner = planner;
        this.library = library;
    }

    /**
     * What is known beside the items.
     *
     * @param situation empty while something lacks
     * @param changed the items with a change that can be taken back
     * @param often the practices that were left out often
     */
    record Beside(Optional<Situation> situation, Set<UUID> changed, Set<String> often) {}

    /**
     * The practices that were left out often, asked for only where some item was: one statement.
     */
    Set<String> often(PatientId patient, List<PlannedItem> items, LocalDate today) {
        return items.stream().allMatch(item -> item.skip() == null)
                ? Set.of()
                : skips.often(patient, today);
    }

    /** What is left out of every plan, by whose word. */
    List<LeftOut> leftOut(Optional<Situation> situation) {
        return situation.stream()
                .flatMap(known -> known.orders().stream())
                .filter(order -> order.kind().isOut())
                .flatMap(
                        order ->
                                library
                                        .practice(order.practice())
                                        .map(practice -> new LeftOut(practice, order))
                                        .stream())
                .toList();
    }

    /** Empty if its practice is no longer in the library. */
    Optional<Entry> of(PlannedItem item, List<PlannedItem> ofDay, Beside beside) {
        return library.practice(item.practice())
                .map(practice -> entry(item, practice, ofDay, beside));
    }

    private Entry entry(
            PlannedItem item, Practice practice, List<PlannedItem> ofDay, Beside beside) {
        Optional<Situation> situation = beside.situation();
        SafetyLevel level = situation.map(Situation::level).orElse(SafetyLevel.EMERGENCY);
        return new Entry(
                item,
                practice,
                !planned.mayStart(item, level),
                situation.filter(known -> known.isLocked(item.practice())).isPresent(),
                beside.changed().contains(item.id())
                        && item.state() != State.DONE
                        && !isOut(item, situation),
                situation.map(known -> offers(item, ofDay, known)).orElse(List.of()),
                situation.map(known -> cautions(practice, known)).orElse(List.of()),
                situation.map(known -> skipped(item, known, beside.often())).orElse(null));
    }

    /** Whether it is left out as its practice is: then that comes back first. */
    private static boolean isOut(PlannedItem item, Optional<Situation> situation) {
        return item.state() == State.SKIPPED
                && situation.filter(known -> known.isLeftOut(item.practice())).isPresent();
    }

    private static List<Caution> cautions(Practice practice, Situation situation) {
        return practice.cautions().stream()
                .filter(
                        caution ->
                                caution.conditions().stream()
                                        .anyMatch(situation.conditions()::contains))
                .toList();
    }

    private @Nullable Skipped skipped(PlannedItem item, Situation situation, Set<String> often) {
        Skip skip = item.skip();
        if (skip == null) {
            return null;
        }
        Barrier barrier = barriers.find(skip.barrier()).orElse(null);
        return new Skipped(
                barrier,
                barriers.barriers(),
                barrier == null ? null : easier(item, situation, barrier.help()),
                often.contains(item.practice()) && situation.mayDrop(item.practice()));
    }

    private @Nullable Offer easier(PlannedItem item, Situation situation, Help help) {
        return help == Help.shorter || help == Help.bed
                ? planner.easier(choice(item), situation, help == Help.bed)
                        .map(this::offer)
                        .orElse(null)
                : null;
    }

    private List<Offer> offers(PlannedItem item, List<PlannedItem> ofDay, Situation situation) {
        if (item.state() != State.PLANNED && item.skip() == null) {
            return List.of();
        }
        Set<String> taken = ofDay.stream().map(PlannedItem::practice).collect(Collectors.toSet());
        int others =
                ofDay.stream()
                        .filter(other -> !other.id().equals(item.id()))
                        .filter(other -> other.state() != State.SKIPPED)
                        .mapToInt(PlannedItem::minutes)
                        .sum();
        return planner
                .alternatives(choice(item), situation, taken, situation.minutesADay() - others)
                .stream()
                .map(this::offer)
                .toList();
    }

    private static Choice choice(PlannedItem item) {
        return new Choice(
                item.practice(), item.minutes(), Posture.valueOf(item.posture()), "", List.of());
    }

    private Offer offer(Choice choice) {
        Practice practice = library.practice(choice.practice()).orElseThrow();
        return new Offer(practice, choice.minutes(), choice.posture().name());
    }
}
