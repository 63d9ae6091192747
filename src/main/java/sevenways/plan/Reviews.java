package sevenways.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.library.Library;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.WeekPage.Offer;
import sevenways.plan.WeekPage.Review;
import sevenways.plan.situation.Choice;

/**
 * Puts changes by rule side by side with what was before, each once, however many days it holds.
 */
@Component
class Reviews {

    private final Library library;
    private final Reasons reasons;

    Reviews(Library library, Reasons reasons) {
        this.library = library;
        this.reasons = reasons;
    }

    /** Those that still wait for a word, of open items and of what was left out. */
    List<Review> of(List<PlanChange> changes, List<PlannedItem> items) {
        Map<UUID, PlannedItem> byId =
                items.stream().collect(Collectors.toMap(PlannedItem::id, Function.identity()));
        Map<UUID, List<PlanChange>> bundles = new LinkedHashMap<>();
        for (PlanChange change : changes) {
            PlannedItem item = byId.get(change.itemId());
            UUID bundle = change.bundle();
            if (bundle != null
                    && change.waitsForAWord()
                    && item != null
                    && item.state() != State.DONE) {
                bundles.computeIfAbsent(bundle, one -> new ArrayList<>()).add(change);
            }
        }
        return bundles.entrySet().stream()
                .flatMap(bundle -> review(bundle.getKey(), bundle.getValue(), byId).stream())
                .toList();
    }

    private Optional<Review> review(
            UUID bundle, List<PlanChange> changes, Map<UUID, PlannedItem> byId) {
        PlanChange first = changes.getFirst();
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
        return before == null && after == null
                ? Optional.empty()
                : Optional.of(
                        new Review(
                                bundle,
                                before,
                                after,
                                changes.size(),
                                reasons.tell(first.reason())));
    }

    private @Nullable Offer offer(String practice, int minutes, String posture) {
        return library.practice(practice)
                .map(known -> new Offer(known, minutes, posture))
                .orElse(null);
    }
}
