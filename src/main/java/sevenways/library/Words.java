package sevenways.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that need care in a language; a star at the end stands for any ending.
 *
 * @param banned what patients' pages do not say
 * @param urgent what somebody may type who needs help now rather than a page to read
 */
public record Words(List<Banned> banned, List<String> urgent) {

    /** What is not said, and what to write instead. */
    public record Banned(String words, String instead) {}

    /** A language that has no such list. */
    public static Words none() {
        return new Words(List.of(), List.of());
    }

    /** Finds any of these words. */
    public static Pattern pattern(List<String> words) {
        return Pattern.compile(
                words.stream().map(Words::expression).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String expression(String words) {
        return words.endsWith("*")
                ? "\\b" + Pattern.quote(words.substring(0, words.length() - 1)) + "\\w*"
                : "\\b" + Pattern.quote(words) + "\\b";
    }

    boolean isUrgent(@Nullable String text) {
        return text != null
                && !urgent.isEmpty()
                && pattern(urgent).matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
