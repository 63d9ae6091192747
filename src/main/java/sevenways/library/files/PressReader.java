package sevenways.library.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PressWriter} wrote, value by value. */
class PressReader {

    private final ByteBuffer in;
    private final List<Object> seen = new ArrayList<>();

    PressReader(ByteBuffer in) {
        this.in = in;
    }

    int number() {
        return in.getInt();
    }

    double fraction() {
        return in.getDouble();
    }

    boolean yes() {
        return in.get() != 0;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(in.getInt());
    }

    Locale language() {
        return Locale.forLanguageTag(text());
    }

    String text() {
        return one(this::letters);
    }

    @Nullable String maybeText() {
        return maybe(this::letters);
    }

    List<String> texts() {
        return list(this::letters);
    }

    @Nullable List<String> maybeTexts() {
        return maybe(() -> items(this::letters));
    }

    <T> List<T> list(Supplier<T> kind) {
        return one(() -> items(kind));
    }

    <T> Map<String, T> map(Supplier<T> kind) {
        return one(() -> entries(kind));
    }

    <T> T one(Supplier<T> kind) {
        return Objects.requireNonNull(maybe(kind));
    }

    @SuppressWarnings("unchecked") // what was written in this place was of this kind
    <T> @Nullable T maybe(Supplier<T> kind) {
        int place = in.getInt();
        if (place == PressWriter.NOTHING) {
            return null;
        }
        if (place != PressWriter.NEW) {
            return (T) seen.get(place);
        }
        T value = kind.get();
        seen.add(value);
        return value;
    }

    String letters() {
        byte[] letters = new byte[in.getInt()];
        in.get(letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // holds nothing but these items
    private <T> List<T> items(Supplier<T> kind) {
        Object[] items = new Object[in.getInt()];
        for (int at = 0; at < items.length; at++) {
            items[at] = one(kind);
        }
        return (List<T>) List.of(items);
    }

    <T> Map<String, T> entries(Supplier<T> kind) {
        int size = in.getInt();
        Map<String, T> entries = HashMap.newHashMap(size);
        for (int at = 0; at < size; at++) {
            entries.put(text(), one(kind));
        }
        return Map.copyOf(entries);
    }
}
