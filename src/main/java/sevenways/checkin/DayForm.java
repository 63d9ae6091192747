package sevenways.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sevenways.scale.Rating;
import sevenways.scale.ZeroToTen;

/** What a date was like, as chosen on its page; each may be left open. */
record DayForm(
        @ZeroToTen @Nullable String sleep,
        @ZeroToTen @Nullable String mood,
        @ZeroToTen @Nullable String function) {

    static final DayForm EMPTY = new DayForm(null, null, null);

    static DayForm of(LoggedDay day) {
        return new DayForm(text(day.sleep()), text(day.mood()), text(day.function()));
    }

    boolean isEmpty() {
        return number(sleep) == null && number(mood) == null && number(function) == null;
    }

    LoggedDay day(LocalDate date) {
        return new LoggedDay(date, number(sleep), number(mood), number(function));
    }

    private static @Nullable String text(@Nullable Integer rating) {
        return rating == null ? null : rating.toString();
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || text.isBlank() ? null : Rating.of(text).value();
    }
}
