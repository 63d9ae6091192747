package sevenways.alarm;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for words in what somebody wrote. */
record NoteWords(List<AlarmRules.Topic> topics) {

    private static final Pattern JOINING = Pattern.compile("[\\p{M}'’ʼ`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A word that was found, and what it calls for. */
    record Found(String reason, String word) {}

    /** The first topic of which a word stands in this text. */
    Optional<Found> in(String text) {
        String written = plain(text);
        return topics.stream().flatMap(topic -> found(topic, written).stream()).findFirst();
    }

    private static Optional<Found> found(AlarmRules.Topic topic, String written) {
        String rest = written;
        for (String harmless : topic.harmless()) {
            rest = rest.replace(plain(harmless), " ");
        }
        for (String word : topic.words()) {
            String sought = plain(word);
            String start = word.endsWith("*") ? sought.stripTrailing() : sought;
            if (rest.contains(start)) {
                return Optional.of(new Found(topic.reason(), word.replace("*", "")));
            }
        }
        return Optional.empty();
    }

    /** Small letters, no accents or apostrophes, a space around each word. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String joined = JOINING.matcher(letters).replaceAll("");
        return " " + BETWEEN.matcher(joined).replaceAll(" ").strip() + " ";
    }
}
