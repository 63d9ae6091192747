package sevenways.library.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, what is in them in the order of their components, for {@link PressReader}. A
 * value that was there before is written as its place among all that were.
 */
class PressWriter {

    /** Stands where there is nothing. */
    static final int NOTHING = -1;

    /** Stands before what was not there before. */
    static final int NEW = -2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<Object, Integer> places = new HashMap<>();

    static byte[] bytes(Record whole) throws IOException {
        PressWriter writer = new PressWriter();
        writer.write(whole);
        return writer.bytes.toByteArray();
    }

    private void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeInt(NOTHING);
            case Integer number -> out.writeInt(number);
            case Double number -> out.writeDouble(number);
            case Boolean yes -> out.writeByte(yes ? 1 : 0);
            case LocalDate day -> out.writeInt(Math.toIntExact(day.toEpochDay()));
            case Locale language -> write(language.toLanguageTag());
            case Enum<?> constant -> write(constant.name());
            default -> writeShared(value);
        }
    }

    private void writeShared(Object value) throws IOException {
        Integer place = places.get(value);
        if (place != null) {
            out.writeInt(place);
            return;
        }
        out.writeInt(NEW);
        switch (value) {
            case String text -> writeText(text);
            case List<?> list -> writeList(list);
            case Map<?, ?> map -> writeMap(map);
            case Record record -> writeRecord(record);
            default -> throw new IllegalArgumentException("cannot press " + value.getClass());
        }
        places.put(value, places.size());
    }

    private void writeText(String text) throws IOException {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(letters.length);
        out.write(letters);
    }

    private void writeList(List<?> list) throws IOException {
        out.writeInt(list.size());
        for (Object each : list) {
            write(each);
        }
    }

    /** In the order of the keys, so that the same content is always the same bytes. */
    private void writeMap(Map<?, ?> map) throws IOException {
        out.writeInt(map.size());
        for (var entry :
                map.entrySet().stream()
                        .sorted(Comparator.comparing(each -> each.getKey().toString()))
                        .toList()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    private void writeRecord(Record record) throws IOException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalArgumentException("cannot press " + record.getClass(), closed);
            }
        }
    }
}
