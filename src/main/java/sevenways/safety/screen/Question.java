package sevenways.safety.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.safety.SafetyLevel;
import sevenways.safety.screen.Answer.Reply;

/**
 * One question of the screen, as its author wrote it.
 *
 * @param yes the level that a yes leads to
 * @param unsure the level that "not sure" leads to
 * @param conditions what a yes sets for the choice of practices
 * @param counts how many ticked items lead where
 * @param sources addresses where the medical content was read
 */
public record Question(
        String id,
        @Nullable SafetyLevel yes,
        @Nullable SafetyLevel unsure,
        @Nullable List<String> conditions,
        @Nullable List<Item> items,
        @Nullable List<Count> counts,
        List<String> sources) {

    /** Something that may be ticked beside the answer. */
    public record Item(String id, @Nullable List<String> conditions) {

        private Stream<String> sets() {
            return conditions == null ? Stream.empty() : conditions.stream();
        }
    }

    /** So many ticked items lead to this level. */
    record Count(String id, int items, SafetyLevel level) {}

    public List<Item> ticks() {
        return Objects.requireNonNullElse(items, List.of());
    }

    /** Whether what is asked is what may be ticked, and not something that it adds to. */
    boolean asksByItems() {
        return ticks().stream().flatMap(Item::sets).findAny().isPresent();
    }

    List<Count> steps() {
        return Objects.requireNonNullElse(counts, List.of());
    }

    /** The highest number of ticked items that this answer reaches. */
    Optional<Count> count(Answer answer) {
        return answer.reply() == Reply.no
                ? Optional.empty()
                : steps().stream()
                        .filter(count -> answer.items().size() >= count.items())
                        .max(Comparator.comparing(Count::items));
    }

    /** Where this answer leads by itself. */
    SafetyLevel level(Answer answer) {
        SafetyLevel told =
                switch (answer.reply()) {
                    case no -> null;
                    case yes -> yes;
                    case unsure -> unsure;
                };
        SafetyLevel alone = Objects.requireNonNullElse(told, SafetyLevel.CLEAR);
        return count(answer).map(Count::level).orElse(SafetyLevel.CLEAR).graver(alone);
    }

    /** What the choice of practices has to mind; who says yes and ticks nothing may mean any. */
    Stream<String> conditions(Answer answer) {
        if (answer.reply() == Reply.no) {
            return Stream.empty();
        }
        Stream<String> own = conditions == null ? Stream.empty() : conditions.stream();
        Stream<Item> ticked =
                ticks().stream()
                        .filter(
                                item ->
                                        answer.items().isEmpty()
                                                || answer.items().contains(item.id()));
        return Stream.concat(own, ticked.flatMap(Item::sets));
    }
}
