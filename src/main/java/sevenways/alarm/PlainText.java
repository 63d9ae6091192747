package sevenways.alarm;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings what is written into one form, in which the same words are the same however they are
 * written. {@code static/js/crisis-card.js} follows the same rules of spelling.
 */
final class PlainText {

    private static final Pattern JOINING = Pattern.compile("[\\p{M}\\p{Cf}'’‘ʼ`´′]");
    private static final Pattern BLANK =
            Pattern.compile("(?<=[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])|\\h+");
    private static final Pattern PAUSE = Pattern.compile(" ?[^\\p{L}\\p{N} ][^\\p{L}\\p{N}]*");
    private static final Pattern NOT =
            Pattern.compile(
                    "\\b(ca|do|does|did|is|are|was|were|has|have|had|wo|could|would|should)n ?t\\b");
    private static final Pattern CANNOT = Pattern.compile("\\bca ?n{0,2} ?not\\b");
    private static final Pattern APART = Pattern.compile("\\b(any|my) (more|self)\\b");

    private PlainText() {}

    /**
     * Small letters without accents, a space around each word, and a lonely point where the text
     * pauses: at a full stop, a comma, a line's end or a dash, and not at a hyphen. "Can't" and
     * "cannot" become "can not", "any more" becomes "anymore".
     */
    static String of(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String joined = JOINING.matcher(letters).replaceAll("");
        String words = BLANK.matcher(joined).replaceAll(" ");
        return " " + spelled(PAUSE.matcher(words).replaceAll(" . ")).strip() + " ";
    }

    private static String spelled(String words) {
        String negated = NOT.matcher(words).replaceAll("$1 not");
        String able = CANNOT.matcher(negated).replaceAll("can not");
        return APART.matcher(able).replaceAll("$1$2");
    }
}
