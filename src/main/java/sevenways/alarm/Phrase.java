package sevenways.alarm;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules look for: whole words one after the other. A * at the end stands for any ending, a
 * … between words for up to two words.
 *
 * @param said as its authors wrote it
 */
record Phrase(String said, Pattern sought) {

    private static final String GAP = "(?: [^ .]+){0,2} ";

    /** One that is there although the text pauses within it. */
    static Phrase anyhow(String said) {
        return of(said, "(?: \\\\.)* ");
    }

    /** One that is there only where it is said in one breath. */
    static Phrase inOneBreath(String said) {
        return of(said, " ");
    }

    private static Phrase of(String said, String between) {
        String words =
                Stream.of(said.replace("*", "").split("…"))
                        .map(part -> PlainText.of(part).strip().replaceAll(" ", between))
                        .collect(Collectors.joining(GAP));
        String end = said.endsWith("*") ? "" : "(?= )";
        return new Phrase(said, Pattern.compile(" " + words + end));
    }

    /**
     * @param written as {@link PlainText} gives it
     */
    boolean isIn(String written) {
        return sought.matcher(written).find();
    }

    /** The text with a pause in its place. */
    String outOf(String written) {
        return sought.matcher(written).replaceAll(" .");
    }

    /** Without the sign for any ending. */
    String word() {
        return said.replace("*", "");
    }
}
