package sevenways.intake.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was told, under the name of each field. A name with no values is a question that was passed
 * by.
 */
public record Answers(Map<String, List<String>> told) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        told = Map.copyOf(told);
    }

    /** What was told there, nothing if it was passed by. */
    public List<String> all(String field) {
        return told.getOrDefault(field, List.of());
    }

    public @Nullable String one(String field) {
        return all(field).isEmpty() ? null : all(field).getFirst();
    }

    /** 0 to 10; empty if nothing was chosen. */
    public OptionalInt height(String field) {
        String chosen = one(field);
        return chosen == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(chosen));
    }

    public boolean isEmpty() {
        return told.values().stream().allMatch(List::isEmpty);
    }

    /** These with the later ones, which count. */
    public Answers and(Answers later) {
        Map<String, List<String>> both = new HashMap<>(told);
        both.putAll(later.told);
        return new Answers(both);
    }

    public boolean sayTheSameAs(Answers others) {
        return spoken().equals(others.spoken());
    }

    private Map<String, List<String>> spoken() {
        Map<String, List<String>> spoken = new HashMap<>(told);
        spoken.values().removeIf(List::isEmpty);
        return spoken;
    }
}
