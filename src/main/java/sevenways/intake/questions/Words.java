package sevenways.intake.questions;

import java.text.ListFormat;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/** How authored words stand within a sentence. */
final class Words {

    private Words() {}

    /** These, one after the other: "neck, arms and hands", or "aching; tight or stiff". */
    static String list(List<String> words) {
        if (words.stream().anyMatch(one -> one.matches(".*(,| or ).*"))) {
            return String.join("; ", words.stream().map(Words::within).toList());
        }
        return words.isEmpty()
                ? ""
                : ListFormat.getInstance(
                                LocaleContextHolder.getLocale(),
                                ListFormat.Type.STANDARD,
                                ListFormat.Style.FULL)
                        .format(words.stream().map(Words::within).toList());
    }

    /** With a small first letter, unless it begins with an abbreviation. */
    static String within(String words) {
        boolean isName = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || isName
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
