package sevenways.plan.cue;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An if-then plan as it is typed.
 *
 * @param practice its slug
 * @param idea the id of an offered cue that was pressed; it goes before what is typed
 * @param cue in own words, such as "After I brush my teeth"
 */
record CueForm(
        @Nullable String practice,
        @Nullable String idea,
        @Size(max = CueForm.LONGEST, message = "{plan.cue.long}") @Nullable String cue) {

    /** In characters. */
    static final int LONGEST = 120;

    static CueForm of(String practice, String cue) {
        return new CueForm(practice, null, cue);
    }

    /** On one line, as the beginning of a sentence. */
    String words() {
        String line = cue == null ? "" : cue.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.replaceAll("[\\s.,;:]+$", "");
    }

    String slug() {
        return practice == null ? "" : practice;
    }
}
