package sevenways.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence.Source;

/**
 * Something guided that one does.
 *
 * @param kind what sort of thing it is, such as {@code breathing}
 * @param needs what must be at hand, beside a place for the posture
 * @param moves whether the body is exercised, so that a red flag locks it
 * @param asks what is asked when it has ended, beside pain and stress
 * @param writes what one writes down while it runs, field by field; empty where one does not
 * @param next the slug of the practice to try after this one
 * @param body why and how it helps, as HTML made from the author's Markdown
 */
public record Practice(
        String slug,
        int version,
        String title,
        String summary,
        Pathway pathway,
        String kind,
        boolean eyesMayClose,
        List<String> needs,
        String when,
        boolean moves,
        Evidence evidence,
        List<Caution> cautions,
        List<Source> sources,
        LocalDate reviewed,
        List<String> lessons,
        @Nullable String next,
        List<String> asks,
        List<String> writes,
        List<Variant> variants,
        String body,
        Locale language)
        implements Entry {

    /** Where the body rests or stands while it practises. */
    public enum Posture {
        bed,
        floor,
        chair,
        standing
    }

    /** Who should adapt a practice, and what they do instead. */
    public record Caution(
            String when, String does, List<String> conditions, @Nullable String source) {}

    /** A length and posture of a practice. The steps' seconds add up to the minutes. */
    public record Variant(int minutes, Posture posture, @Nullable String note, List<Step> steps) {

        /** Whether a breath is led in any of its steps. */
        public boolean breathes() {
            return steps.stream().anyMatch(step -> step.pacer() != null);
        }

        /**
         * The index of the step that begins to bring back: the one with the last bell where that
         * rings in the second half, else the last one. From here on nothing is left out.
         */
        public int closing() {
            int last = steps.size() - 1;
            return IntStream.iterate(last, at -> 2 * at > last, at -> at - 1)
                    .filter(at -> steps.get(at).bell())
                    .findFirst()
                    .orElse(last);
        }
    }

    /**
     * One timed cue.
     *
     * @param say what is spoken and shown large
     * @param see what is shown more quietly
     * @param seconds how long it lasts, at least 2
     * @param region the part of the body it attends to
     * @param along other parts that tense along with it
     * @param figure the line figure of what the body does
     */
    public record Step(
            @Nullable String say,
            @Nullable String see,
            int seconds,
            boolean bell,
            @Nullable Pacer pacer,
            @Nullable Phase phase,
            @Nullable String region,
            List<String> along,
            @Nullable String figure) {}

    /** The length of each part of a paced breath, in seconds. */
    public record Pacer(double in, double hold, double out, double rest) {}

    /** What the muscles do. */
    public enum Phase {
        tense,
        release
    }

    @Override
    public Shelf shelf() {
        return Shelf.practice;
    }

    /** The variant of this length and posture. */
    public Optional<Variant> variant(int minutes, Posture posture) {
        return variants.stream()
                .filter(variant -> variant.minutes() == minutes && variant.posture() == posture)
                .findFirst();
    }

    /**
     * The variant of this length and posture as somebody wrote them, where either may be empty:
     * then the shortest, in the usual order of postures.
     */
    public Optional<Variant> variant(String minutes, String posture) {
        return variants.stream()
                .filter(each -> minutes.isBlank() || minutes.equals("" + each.minutes()))
                .filter(each -> posture.isBlank() || posture.equals(each.posture().name()))
                .min(Comparator.comparing(Variant::minutes).thenComparing(Variant::posture));
    }

    /** The variant of a length there is whose posture is this one, if there is such a variant. */
    public Variant nearest(int minutes, Posture posture) {
        return variant(minutes, posture).or(() -> variant("" + minutes, "")).orElseThrow();
    }

    /** The variant in a posture there is whose length is this one, if there is such a variant. */
    public Variant nearest(Posture posture, int minutes) {
        return variant(minutes, posture).or(() -> variant("", posture.name())).orElseThrow();
    }

    /** Line figures of what the body does, in their order, each once. */
    public List<String> figures() {
        return variants.stream()
                .flatMap(variant -> variant.steps().stream())
                .flatMap(step -> Stream.ofNullable(step.figure()))
                .distinct()
                .toList();
    }

    /** The lengths there are, in minutes, shortest first. */
    public List<Integer> lengths() {
        return variants.stream().map(Variant::minutes).distinct().sorted().toList();
    }

    /** The postures there are, in their usual order. */
    public List<Posture> postures() {
        return variants.stream().map(Variant::posture).distinct().sorted().toList();
    }
}
