package sevenways.safety;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.safety.Answer.Reply;

/**
 * One question of the screen, as its author wrote it.
 *
 * @param yes the level that a yes leads to
 * @param unsure the level that "not sure" leads to
 * @param weak whether it means little alone and is counted with others
 * @param conditions what a yes sets for the choice of practices
 * @param enough how many ticked items lead where
 * @param sources addresses where the medical content was read
 */
record Question(
        String id,
        @Nullable SafetyLevel yes,
        @Nullable SafetyLevel unsure,
        @Nullable Boolean weak,
        @Nullable List<String> conditions,
        @Nullable List<Item> items,
        @Nullable Enough enough,
        List<String> sources) {

    /** Something that may be ticked beside the answer. */
    record Item(String id, @Nullable List<String> conditions) {

        private Stream<String> sets() {
            return conditions == null ? Stream.empty() : conditions.stream();
        }
    }

    /** So many ticked items lead to this level. */
    record Enough(int items, SafetyLevel level) {}

    public List<Item> ticks() {
        return Objects.requireNonNullElse(items, List.of());
    }

    /** Where this answer leads by itself. */
    SafetyLevel level(Answer answer) {
        if (answer.reply() == Reply.no) {
            return SafetyLevel.CLEAR;
        }
        if (enough != null && answer.items().size() >= enough.items()) {
            return enough.level();
        }
        SafetyLevel level = answer.reply() == Reply.yes ? yes : unsure;
        return Objects.requireNonNullElse(level, SafetyLevel.CLEAR);
    }

    boolean isWeakFlag(Answer answer) {
        return Boolean.TRUE.equals(weak) && answer.reply() == Reply.yes;
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
