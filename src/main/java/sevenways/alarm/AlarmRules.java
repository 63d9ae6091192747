package sevenways.alarm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What calls for the short questions, as its authors wrote it in {@code alarm/alarms.yaml}. */
record AlarmRules(int version, Rising rising, Hurt hurt, List<Language> words) {

    /** A session with movement ended because it hurt. */
    record Hurt(String reason) {}

    record Language(String language, List<Topic> topics) {}

    /**
     * Words that call for the questions.
     *
     * @param except phrases that do not, though one of the words stands in them
     */
    record Topic(String reason, List<String> words, @Nullable List<String> except) {

        List<String> harmless() {
            return Objects.requireNonNullElse(except, List.of());
        }
    }

    /** Every topic of every language. */
    List<Topic> topics() {
        return words.stream().flatMap(language -> language.topics().stream()).toList();
    }
}
