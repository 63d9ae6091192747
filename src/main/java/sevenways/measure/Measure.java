package sevenways.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire, as its file says it.
 *
 * @param seconds how long it takes, about
 * @param ours whether it is a tracking item of our own and no validated test
 * @param answers what may be chosen for every item; empty where items are scales or ticks
 * @param bandsSource where the bands were read
 * @param important from what change on people call it important
 * @param error what two answers may differ by without any real change
 * @param floor below this score it hardly shows that things get better
 * @param ceiling above this score it hardly shows that things get worse
 */
record Measure(
        String id,
        int version,
        String language,
        String title,
        String abbreviation,
        int seconds,
        String about,
        String recall,
        String instructions,
        String isNot,
        boolean ours,
        String licence,
        @Nullable Source source,
        Scoring scoring,
        List<Choice> answers,
        List<Item> items,
        List<Part> parts,
        List<Band> bands,
        @Nullable Source bandsSource,
        @Nullable Figure important,
        @Nullable Figure error,
        @Nullable Edge floor,
        @Nullable Edge ceiling) {

    /** Where something was read. */
    record Source(String title, String address) {}

    /** What may be chosen, and what it counts. */
    record Choice(int value, String text) {}

    /** One question, or one sentence to tick; with both ends in words it is a scale of 0 to 10. */
    record Item(String id, String text, @Nullable String low, @Nullable String high) {

        public boolean isScale() {
            return low != null;
        }
    }

    /** Some of the items, counted by themselves; from this sum on the words are said. */
    record Part(
            String id,
            String title,
            List<String> items,
            int from,
            String words,
            @Nullable String closer) {}

    /** A span of scores with its name. */
    record Band(BigDecimal from, BigDecimal to, String name, String words, boolean help) {}

    /** A size of change, in points of the score and perhaps in per cent of the first score. */
    record Figure(BigDecimal points, @Nullable Integer percent, String note, Source source) {}

    /** An end of the scale where change is hardly seen. */
    record Edge(BigDecimal score, String words, Source source) {}

    Measure {
        answers = Objects.requireNonNullElse(answers, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
        bands = Objects.requireNonNullElse(bands, List.of());
    }

    /** How long it takes, in begun minutes; 0 if it is less than one. */
    public int minutes() {
        return seconds < 60 ? 0 : Math.ceilDiv(seconds, 60);
    }

    public boolean isTicked() {
        return scoring.method() == Scoring.Method.ticks;
    }

    /** The numbers that an item may be answered by; of a sentence to tick, the one of a tick. */
    List<Integer> allowed(Item item) {
        if (isTicked()) {
            return List.of(1);
        }
        return item.isScale()
                ? IntStream.rangeClosed(0, 10).boxed().toList()
                : answers.stream().map(Choice::value).toList();
    }

    /** Whether each of these can be chosen for the item that has its id; none at all cannot. */
    boolean allows(Map<String, Integer> answers) {
        return !answers.isEmpty()
                && answers.entrySet().stream()
                        .allMatch(
                                answer ->
                                        items.stream()
                                                .filter(item -> item.id().equals(answer.getKey()))
                                                .map(this::allowed)
                                                .anyMatch(it -> it.contains(answer.getValue())));
    }

    /** The least score there is. */
    public BigDecimal lowest() {
        return isTicked() ? BigDecimal.ZERO : extreme(item -> Collections.min(allowed(item)));
    }

    /** The greatest score there is. */
    public BigDecimal highest() {
        return extreme(item -> Collections.max(allowed(item)));
    }

    /** The greatest sum of one of its parts. */
    int highest(Part part) {
        return items.stream()
                .filter(item -> part.items().contains(item.id()))
                .mapToInt(item -> Collections.max(allowed(item)))
                .sum();
    }

    /** What this score is called; empty where the questionnaire has no bands. */
    Optional<Band> band(BigDecimal score) {
        BigDecimal shown = score.setScale(scoring.decimals(), RoundingMode.HALF_UP);
        return bands.stream()
                .filter(band -> shown.compareTo(band.from()) >= 0)
                .filter(band -> shown.compareTo(band.to()) <= 0)
                .findFirst();
    }

    private BigDecimal extreme(ToIntFunction<Item> ofItem) {
        return scoring.of(items.stream().map(ofItem::applyAsInt).toList());
    }
}
