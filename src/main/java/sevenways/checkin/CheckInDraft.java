package sevenways.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
 * A check-in in the making, as somebody typed it; blank where there is nothing yet.
 *
 * @param id names the entry that will come of it, however often it is sent
 * @param date the date it is for; blank for today
 * @param time the time it is for; blank for now, or for midday of an earlier date
 */
public record CheckInDraft(
        @NotNull(message = "{checkin.id.broken}")
                @Pattern(regexp = UUID_SHAPE, message = "{checkin.id.broken}")
                @Nullable String id,
        @Nullable String date,
        @Nullable String time,
        @NotBlank(message = "{checkin.pain.missing}") @ZeroToTen @Nullable String pain,
        @NotBlank(message = "{checkin.stress.missing}") @ZeroToTen @Nullable String stress,
        @Size(max = 1000, message = "{checkin.note.long}") @Nullable String note) {

    private static final String UUID_SHAPE = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    /** Browsers send each end of a line as two characters, and count it as one. */
    public CheckInDraft {
        note = note == null ? null : note.replace("\r\n", "\n");
    }

    /** A draft with nothing chosen, for an entry of its own. */
    public static CheckInDraft blank() {
        return blank("");
    }

    /** The same, for a date; blank for today. */
    static CheckInDraft blank(String date) {
        return new CheckInDraft(TimeOrderedId.next().toString(), date, "", null, null, "");
    }

    static CheckInDraft of(LoggedCheckIn entry, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(entry.at(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new CheckInDraft(
                entry.id().toString(),
                entry.date().toString(),
                time.toString(),
                String.valueOf(entry.pain()),
                String.valueOf(entry.stress()),
                entry.note());
    }

    /** The name to send this under: its own, or a new one where its own cannot be used. */
    public String usableId() {
        return id != null && id.matches(UUID_SHAPE) ? id : TimeOrderedId.next().toString();
    }

    /** Whether this names the same date and time as another. */
    boolean isAsLateAs(CheckInDraft other) {
        return Objects.equals(date, other.date) && Objects.equals(time, other.time);
    }

    /** The entry that a draft without errors makes. */
    LoggedCheckIn entry(Moment moment) {
        return entry(UUID.fromString(String.valueOf(id)), moment);
    }

    /** The entry that a draft without errors makes of one that is there. */
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
