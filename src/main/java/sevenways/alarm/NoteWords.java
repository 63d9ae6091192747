package sevenways.alarm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks for words in what somebody wrote. */
class NoteWords {

    private final List<Topic> topics;

    NoteWords(List<AlarmRules.Topic> topics) {
        this.topics = topics.stream().map(Topic::of).toList();
    }

    /** A word that was found, and what it calls for. */
    record Found(String reason, String word) {}

    /** Of each topic the first word that stands in this text. */
    List<Found> in(String text) {
        String written = PlainText.of(text);
        return topics.stream().flatMap(topic -> topic.in(written).stream()).toList();
    }

    /**
     * A name for what an entry says now: another as soon as its words are others, whatever became
     * of its points and commas. Nobody can read the words from it.
     */
    static UUID version(UUID entry, String text) {
        String said = entry + PlainText.of(text).replace(" .", "");
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    private record Topic(String reason, List<Phrase> words, List<Phrase> harmless) {

        static Topic of(AlarmRules.Topic topic) {
            return new Topic(
                    topic.reason(),
                    topic.words().stream().map(Phrase::anyhow).toList(),
                    topic.harmless().stream().map(Phrase::inOneBreath).toList());
        }

        Optional<Found> in(String written) {
            String rest = written;
            for (Phrase phrase : harmless) {
                rest = phrase.outOf(rest);
            }
            String left = rest;
            return words.stream()
                    .filter(word -> word.isIn(left))
                    .findFirst()
                    .map(word -> new Found(reason, word.word()));
        }
    }
}
