package sevenways.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sevenways.measure.Measure.Band;
import sevenways.measure.Measure.Part;

/**
 * A response as it is shown.
 *
 * @param current whether the measure is still the version that was answered; only then can its
 *     words and limits be used
 * @param band what the score is called; null without a score, or where there are no bands
 * @param change since the first score of the same version; null if this is it, or not set against
 * @param history the latest responses to the measure, the newest first
 */
record Result(
        Measure measure,
        Response response,
        boolean current,
        @Nullable Band band,
        List<Counted> parts,
        @Nullable Change change,
        List<Response> history) {

    /** A part of the measure with its own sum, out of the greatest there is. */
    record Counted(Part part, int sum, int of) {

        public boolean isRaised() {
            return sum >= part.from();
        }
    }

    static Result of(
            Measure measure, Response response, Optional<Response> first, List<Response> history) {
        boolean current = response.measureVersion() == measure.version();
        BigDecimal score = current ? response.score() : null;
        return new Result(
                measure,
                response,
                current,
                score == null ? null : measure.band(score).orElse(null),
                score == null ? List.of() : parts(measure, response.answers()),
                score == null
                        ? null
                        : first.map(one -> change(measure, response, one)).orElse(null),
                history);
    }

    /** How many items were left open. */
    public int open() {
        return measure.items().size() - response.answers().size();
    }

    private static @Nullable Change change(Measure measure, Response response, Response first) {
        BigDecimal before = first.score();
        BigDecimal now = response.score();
        boolean comparable =
                measure.scoring().comparesWithFirst() && !first.id().equals(response.id());
        return comparable && before != null && now != null
                ? new Change(measure, before, now, first.answeredOn())
                : null;
    }

    private static List<Counted> parts(Measure measure, Map<String, Integer> answers) {
        return measure.parts().stream()
                .map(
                        part ->
                                new Counted(
                                        part,
                                        part.items().stream()
                                                .mapToInt(item -> answers.getOrDefault(item, 0))
                                                .sum(),
                                        measure.highest(part)))
                .toList();
    }
}
