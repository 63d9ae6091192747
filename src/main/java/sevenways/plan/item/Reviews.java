package sevenways.plan.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.item.Review.Offer;
import sevenways.plan.item.Review.Step;
import sevenways.plan.situation.Choice;

/**
 * Puts changes by rule side by side with what was before, each once, however many days it holds,
 * and together what has one reason.
 */
@Component
public class Reviews {

    private final PlanChangeRepository changes;
    private final Library library;
    private final Reasons reasons;

    Reviews(PlanChangeRepository changes, Library library, Reasons reasons) {
        this.changes = changes;
        this.library = library;
        this.reasons = reasons;
    }

    /**
     * The changes of some days.
     *
     * @param items those with a change that can be taken back
     * @param reviews those by rule that still wait for a word
     */
    public record Made(Set<UUID> items, List<Review> reviews) {}

    /** What has changed on these dates, both included, with the items there. One statement. */
    @Transactional(readOnly = true)
    public Made between(PatientId patient, LocalDate from, LocalDate to, List<PlannedItem> items) {
        List<PlanChange> made = changes.findBetween(patient, from, to);
        return new Made(
                made.stream().map(PlanChange::itemId).collect(Collectors.toSet()),
                waiting(made, items));
    }

    /**
     * Those that still wait for a word, of open items and of what was left out: the latest of each.
     */
    private List<Review> waiting(List<PlanChange> made, List<PlannedItem> items) {
        Map<UUID, PlannedItem> byId =
                items.stream().collect(Collectors.toMap(PlannedItem::id, Function.identity()));
        Map<UUID, PlanChange> latest = new LinkedHashMap<>();
        made.forEach(change -> latest.put(change.itemId(), change));
        Map<UUID, List<PlanChange>> bundles =
                latest.values().stream()
                        .filter(change -> waits(change, byId.get(change.itemId())))
                        .collect(
                                Collectors.groupingBy(
                                        change -> Objects.requireNonNull(change.bundle()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<String, List<Step>> byReason = new LinkedHashMap<>();
        bundles.forEach(
                (id, bundle) -> {
                    String why = reasons.tell(bundle.getFirst().reason());
                    step(id, bundle, byId)
                            .ifPresent(
                                    step ->
                                            byReason.computeIfAbsent(why, one -> new ArrayList<>())
                                                    .add(step));
                });
        return byReason.entrySet().stream()
                .map(reason -> new Review(reason.getKey(), reason.getValue()))
                .toList();
    }

    private static boolean waits(PlanChange change, @Nullable PlannedItem item) {
        return change.bundle() != null
                && change.waitsForAWord()
                && item != null
                && item.state() != State.DONE;
    }

    private Optional<Step> step(UUID id, List<PlanChange> bundle, Map<UUID, PlannedItem> byId) {
        PlanChange first = bundle.getFirst();
        PlannedItem item = byId.get(first.itemId());
        Choice choice = first.before();
        Offer before =
                choice == null
                        ? null
                        : offer(choice.practice(), choice.minutes(), choice.posture().name());
        Offer after =
                item == null || item.state() != State.PLANNED
                        ? null
                        : offer(item.practice(), item.minutes(), item.posture());
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Step(id, before, after, bundle.size()));
    }

    private @Nullable Offer offer(String practice, int minutes, String posture) {
        return library.practice(practice)
                .map(known -> new Offer(known, minutes, posture))
                .orElse(null);
    }
}
