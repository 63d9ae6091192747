package sevenways.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.account.TimeOrderedId;
import sevenways.scale.Rating;
import sevenways.scale.ZeroToTen;

/**
 * What somebody fills in to check in, as they typed it.
 *
 * @param id names the entry that this form makes, however often it is sent
 * @param date the date it is for; blank for today
 * @param time the time it is for; blank for now, or for midday of an earlier date
 */
public record CheckInForm(
        @Pattern(regexp = UUID_SHAPE, message = "{checkin.id.broken}")
                @NotBlank(message = "{checkin.id.broken}")
                @Nullable String id,
        @Nullable String date,
        @Nullable String time,
        @NotBlank(message = "{checkin.pain.missing}") @ZeroToTen @Nullable String pain,
        @NotBlank(message = "{checkin.stress.missing}") @ZeroToTen @Nullable String stress,
        @Size(max = LONGEST_NOTE, message = "{checkin.note.long}")
                @Pattern(regexp = "[^\\x00]*", message = "{checkin.note.unreadable}")
                @Nullable String note) {

    static final int LONGEST_NOTE = 1000;
    private static final String UUID_SHAPE = "|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    /** Browsers send each end of a line as two characters, and count it as one. */
    public CheckInForm {
        note = note == null ? null : note.replace("\r\n", "\n");
    }

    /** A form with nothing chosen, for an entry of its own. */
    public static CheckInForm blank() {
        return blank("");
    }

    /** The same, for a date; blank for today. */
    static CheckInForm blank(String date) {
        return new CheckInForm(TimeOrderedId.next().toString(), date, "", null, null, "");
    }

    static CheckInForm of(LoggedCheckIn entry, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(entry.at(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new CheckInForm(
                entry.id().toString(),
                entry.date().toString(),
                time.toString(),
                String.valueOf(entry.pain()),
                String.valueOf(entry.stress()),
                entry.note());
    }

    /** This form with a new name, where its own cannot be used. */
    CheckInForm renamed() {
        return new CheckInForm(blank().id(), date, time, pain, stress, note);
    }

    /** Whether this form names the same date and time as another. */
    boolean isAsLateAs(CheckInForm other) {
        return Objects.equals(date, other.date) && Objects.equals(time, other.time);
    }

    /** What can be shown of the note: everything but the character that no page can carry. */
    public @Nullable String shownNote() {
        return note == null ? null : note.replace("\0", "");
    }

    /** The entry that a form without errors makes. */
    LoggedCheckIn entry(Moment moment) {
        return entry(UUID.fromString(String.valueOf(id)), moment);
    }

    /** The entry that a form without errors makes of one that is there. */
    LoggedCheckIn entry(UUID known, Moment moment) {
        return new LoggedCheckIn(
                known,
                moment.at(),
                moment.date(),
                Rating.of(String.valueOf(pain)).value(),
                Rating.of(String.valueOf(stress)).value(),
                note == null || note.isBlank() ? null : note);
    }
}
