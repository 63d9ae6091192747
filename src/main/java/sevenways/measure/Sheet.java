package sevenways.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import sevenways.account.KeptForm;
import sevenways.account.TimeOrderedId;
import sevenways.measure.Measure.Item;

/**
 * A page of answers as it was sent: under each item's id its number, and beside them what the page
 * itself carries.
 */
record Sheet(Measure measure, MultiValueMap<String, String> sent) {

    private static final Set<String> CARRIED =
            Set.of("id", "version", "gaps", "_csrf", KeptForm.SENDER);

    /** A page that asks, with nothing chosen. */
    static Sheet blank(Measure measure) {
        return new Sheet(measure, MultiValueMap.fromSingleValue(Map.of()));
    }

    /** For each item's id the number that was chosen; what is no such number is left out. */
    public Map<String, Integer> answers() {
        Map<String, Integer> answers = new HashMap<>();
        measure.items()
                .forEach(item -> answer(item).ifPresent(number -> answers.put(item.id(), number)));
        return answers;
    }

    /** Items with something that cannot be chosen. */
    public List<Item> invalid() {
        return measure.items().stream()
                .filter(item -> sent.containsKey(item.id()) && answer(item).isEmpty())
                .toList();
    }

    /** Whether something came along that this page does not ask. */
    public boolean hasUnknown() {
        return !sent.keySet().stream()
                .allMatch(
                        name ->
                                CARRIED.contains(name)
                                        || measure.items().stream()
                                                .anyMatch(item -> item.id().equals(name)));
    }

    /** Items that were left open; of sentences to tick all, where none is ticked. */
    public List<Item> open() {
        if (measure.isTicked()) {
            return answers().isEmpty() ? measure.items() : List.of();
        }
        return measure.items().stream().filter(item -> !sent.containsKey(item.id())).toList();
    }

    /** Whether it may be kept as it is, once it is said that what is open is meant to be. */
    public boolean mayStayOpen() {
        return invalid().isEmpty() && !hasUnknown() && (measure.isTicked() || !answers().isEmpty());
    }

    /** Whether it can be kept. */
    boolean isComplete() {
        return mayStayOpen() && (open().isEmpty() || sent.containsKey("gaps"));
    }

    boolean isOfThisVersion() {
        return String.valueOf(measure.version()).equals(sent.getFirst("version"));
    }

    /** The id of the response to be; a new one where none came along. */
    public UUID id() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(sent.getFirst("id"), ""));
        } catch (IllegalArgumentException broken) {
            return TimeOrderedId.next();
        }
    }

    /** Two different answers to one item are none. */
    private Optional<Integer> answer(Item item) {
        List<String> values = sent.getOrDefault(item.id(), List.of()).stream().distinct().toList();
        return values.size() != 1
                ? Optional.empty()
                : measure.allowed(item).stream()
                        .filter(number -> number.toString().equals(values.getFirst()))
                        .findFirst();
    }
}
