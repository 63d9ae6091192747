package sevenways.intake.questions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of the intake, as its author wrote it.
 *
 * @param map whether its options are regions of the body map
 * @param per the question for each of whose chosen options this one is asked
 * @param from the question whose chosen options this one offers
 * @param way the pathway that this scale tells the need of
 * @param name what it asks for, within a sentence
 * @param longest how many characters a text may have
 * @param fits why its pathway helps
 */
public record Question(
        String id,
        Kind kind,
        boolean required,
        boolean map,
        @Nullable String per,
        @Nullable String from,
        @Nullable String way,
        String name,
        String asks,
        @Nullable String hint,
        @Nullable String low,
        @Nullable String high,
        @Nullable Integer longest,
        @Nullable String fits,
        @Nullable List<Option> options) {

    private static final String PLACE = "{place}";

    /** How it is answered. */
    public enum Kind {
        scale,
        one,
        many,
        text
    }

    /**
     * One of the answers there are.
     *
     * @param under the heading it stands under
     * @param urge what to say at once when it was chosen
     * @param leavesOut kinds of practices that plans then leave out
     * @param leavesOutToo slugs of further practices that plans then leave out
     * @param why they are left out
     * @param lying what to mind in every practice that is done lying
     * @param sources addresses where this was read
     */
    public record Option(
            String id,
            String words,
            @Nullable String hint,
            @Nullable String under,
            @Nullable String urge,
            @Nullable List<String> leavesOut,
            @Nullable List<String> leavesOutToo,
            @Nullable String why,
            @Nullable String lying,
            @Nullable List<String> sources) {

        /** Whether plans leave out a practice of this kind and slug because of it. */
        public boolean leavesOut(String kind, String slug) {
            return leavesOut != null && leavesOut.contains(kind)
                    || leavesOutToo != null && leavesOutToo.contains(slug);
        }
    }

    public List<Option> choices() {
        return Objects.requireNonNullElse(options, List.of());
    }

    public Stream<Option> choices(List<String> ids) {
        return choices().stream().filter(option -> ids.contains(option.id()));
    }

    /** The field that asks it for one place, or the only one. */
    Field field(@Nullable Option place, List<Option> offered) {
        String where = place == null ? "" : place.words();
        return new Field(
                place == null ? id : id + "." + place.id(),
                asks.replace(PLACE, where),
                name.replace(PLACE, Words.within(where)),
                place == null ? null : where,
                this,
                offered);
    }
}
