package sevenways.library.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of an English text: the years of school somebody needs to read it with
 * ease. Kincaid, Fishburne, Rogers, Chissom, "Derivation of new readability formulas for Navy
 * enlisted personnel" (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are
 * counted as groups of vowels, without a silent e at the end.
 */
final class ReadingGrade {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(\\s+|$)|\\n\\s*\\n");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    static double of(String text) {
        String[] words = words(text);
        long sentences =
                SENTENCE_END.splitAsStream(text).filter(each -> words(each).length > 0).count();
        long syllables = Arrays.stream(words).mapToLong(ReadingGrade::syllables).sum();
        return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
    }

    private static String[] words(String text) {
        return Arrays.stream(NO_WORD.split(text))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toArray(String[]::new);
    }

    static long syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        long groups = VOWELS.matcher(lower).results().count();
        boolean silent = lower.endsWith("e") && !lower.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
