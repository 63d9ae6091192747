package sevenways.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.alarm.AlarmRules.Topic;
import sevenways.authored.AuthoredFiles;

class NoteWordsTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();

    private final NoteWords words =
            new NoteWords(
                    FILES.file("alarm/alarms.yaml", "alarms", AlarmRules.class).value().topics());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My bottom is NUMB today|in-a-note|numb",
                "hard to pee since Monday|in-a-note|pee",
                "a bit of fever, 38.5|in-a-note|fever",
                "urinating hurts|in-a-note|urin",
                "I can’t feel my foot|in-a-note|can't feel",
                "I fell on the stairs|fall|fell",
                "had a fall.|fall|fall",
                "pain in both legs now|both-legs|both legs",
                "my legs are weak and I fell|both-legs|legs are weak",
                "Fiévre is not it but féver is|in-a-note|fever"
            })
    void findsWhatCallsForTheQuestions(String note, String reason, String word) {
        assertThat(words.in(note)).contains(new NoteWords.Found(reason, word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slept well, walked to the shops",
                "could not fall asleep, fell asleep at three",
                "my slipped disc from years ago",
                "a number of things",
                "speedy walk, peel an apple",
                "water temperature was lovely",
                "autumn is coming",
                "",
                "😀"
            })
    void findsNothingInOrdinaryDays(String note) {
        assertThat(words.in(note)).isEmpty();
    }

    @Test
    void aHarmlessPhraseHidesOnlyItself() {
        assertThat(words.in("fell asleep late, then fell out of bed"))
                .map(NoteWords.Found::reason)
                .contains("fall");
    }

    @Test
    void aWordOrAnyEndingOfIt() {
        var topics = List.of(new Topic("one", List.of("warm", "cold*"), List.of("cold drinks")));
        NoteWords found = new NoteWords(topics);
        assertThat(found.in("warmer")).isEqualTo(Optional.empty());
        assertThat(found.in("it is warm")).isPresent();
        assertThat(found.in("colder")).isPresent();
        assertThat(found.in("scold")).isEmpty();
        assertThat(found.in("cold drinks")).isEmpty();
    }
}
