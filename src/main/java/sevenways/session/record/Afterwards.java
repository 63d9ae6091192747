package sevenways.session.record;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import sevenways.session.Difficulty;
import sevenways.session.Ending;

/**
 * How it was afterwards, by the patient's own word; null is what was not asked or left out.
 *
 * @param painAfter 0 to 10, like the two that follow
 * @param pleasantness of an imagery
 * @param felt one word on how it was
 * @param note the patient's own words; read by nobody else
 */
@Embeddable
public record Afterwards(
        @Nullable Integer painAfter,
        @Nullable Integer stressAfter,
        @Nullable Integer pleasantness,
        @Enumerated(EnumType.STRING) @Nullable Difficulty difficulty,
        @Nullable String felt,
        @Nullable String note) {

    /** Where nothing was said. */
    static final Afterwards NOTHING = new Afterwards(null, null, null, null, null, null);

    /** What stands once this has been said too: the later word counts, where there is one. */
    Afterwards amendedBy(Afterwards later) {
        return new Afterwards(
                last(painAfter, later.painAfter),
                last(stressAfter, later.stressAfter),
                last(pleasantness, later.pleasantness),
                last(difficulty, later.difficulty),
                last(felt, later.felt),
                last(note, later.note));
    }

    private static <T> @Nullable T last(@Nullable T said, @Nullable T later) {
        return later == null ? said : later;
    }

    /** The same of a session with this ending, which may not ask how hard it was. */
    Afterwards of(Ending ending) {
        return ending.asksDifficulty()
                ? this
                : new Afterwards(painAfter, stressAfter, pleasantness, null, felt, note);
    }

    /** All that somebody wrote in words of their own; empty where they wrote nothing. */
    String words() {
        String word = felt == null ? "" : felt;
        return note == null ? word : (word + "\n" + note).strip();
    }
}
