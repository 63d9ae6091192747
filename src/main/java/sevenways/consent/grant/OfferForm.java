package sevenways.consent.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sevenways.consent.Scope;

/**
 * What a patient wants to share.
 *
 * @param draw where the code comes from; the form carries it, so that sent twice it is one code
 * @param period months from today, or {@code date} for the date of {@code lastDay}
 */
record OfferForm(
        String draw,
        @Nullable Boolean checkIns,
        @Nullable Boolean sessions,
        @Nullable Boolean safety,
        @Nullable Boolean notes,
        @NotBlank(message = "{consent.period.missing}") String period,
        @Nullable String lastDay,
        @NotBlank(message = "{consent.name.missing}")
                @Size(max = 80, message = "{consent.name.long}")
                @Pattern(regexp = OfferForm.NO_HIDDEN_SIGNS, message = "{consent.name.signs}")
                String name) {

    /** Control characters cannot be kept; turns of direction could pass a name off as another. */
    static final String NO_HIDDEN_SIGNS = "[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*";

    private static final String A_DATE = "date";

    OfferForm {
        draw = draw == null || draw.isBlank() ? Code.draw() : draw;
        period = period == null ? "" : period;
        if (period.isBlank() && lastDay != null && !lastDay.isBlank()) {
            period = A_DATE;
        }
        name = name == null ? "" : name.strip();
    }

    static OfferForm empty() {
        return new OfferForm("", null, null, null, null, "", "", "");
    }

    /** The same with a code of its own. */
    OfferForm afresh() {
        return new OfferForm("", checkIns, sessions, safety, notes, period, lastDay, name);
    }

    Scope scope() {
        return new Scope(
                Boolean.TRUE.equals(checkIns),
                Boolean.TRUE.equals(sessions),
                Boolean.TRUE.equals(safety),
                Boolean.TRUE.equals(notes));
    }

    /** The last day that was chosen; empty if that is no date. */
    Optional<LocalDate> lastDay(LocalDate today) {
        try {
            return switch (period) {
                case "1", "3", "6" -> Optional.of(today.plusMonths(Integer.parseInt(period)));
                case A_DATE ->
                        Optional.ofNullable(lastDay).map(String::strip).map(LocalDate::parse);
                default -> Optional.empty();
            };
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
