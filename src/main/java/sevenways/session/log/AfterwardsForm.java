package sevenways.session.log;

import static sevenways.session.log.SessionForm.number;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sevenways.scale.ZeroToTen;
import sevenways.session.Difficulty;
import sevenways.session.record.Afterwards;

/** How a session was, as somebody typed it: right after it, or up to seven days later. */
record AfterwardsForm(
        @ZeroToTen @Nullable String painAfter,
        @ZeroToTen @Nullable String stressAfter,
        @ZeroToTen @Nullable String pleasantness,
        @Pattern(regexp = "|TOO_EASY|RIGHT|TOO_HARD", message = "{session.difficulty.unknown}")
                @Nullable String difficulty,
        @Size(max = A_WORD, message = "{session.felt.long}") @Nullable String felt,
        @Size(max = A_NOTE, message = "{session.note.long}") @Nullable String note) {

    static final int A_WORD = 40;
    static final int A_NOTE = 2_000;

    static final AfterwardsForm BLANK = new AfterwardsForm(null, null, null, null, null, null);

    /** Browsers send each end of a line as two characters, and count it as one. */
    AfterwardsForm {
        note = note == null ? null : note.replace("\r\n", "\n");
    }

    static AfterwardsForm of(Afterwards said) {
        return new AfterwardsForm(
                Objects.toString(said.painAfter(), null),
                Objects.toString(said.stressAfter(), null),
                Objects.toString(said.pleasantness(), null),
                Objects.toString(said.difficulty(), null),
                said.felt(),
                said.note());
    }

    /** It without what is wrong. */
    AfterwardsForm without(Faults faults) {
        return new AfterwardsForm(
                faults.unless("painAfter", painAfter),
                faults.unless("stressAfter", stressAfter),
                faults.unless("pleasantness", pleasantness),
                faults.unless("difficulty", difficulty),
                faults.unless("felt", felt),
                faults.unless("note", note));
    }

    /** What a valid form says. */
    Afterwards afterwards() {
        return new Afterwards(
                number(painAfter),
                number(stressAfter),
                number(pleasantness),
                difficulty == null || difficulty.isBlank() ? null : Difficulty.valueOf(difficulty),
                text(felt),
                text(note));
    }

    /** What somebody wrote; null where it is nothing. */
    static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
