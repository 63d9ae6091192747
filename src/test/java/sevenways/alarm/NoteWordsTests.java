package sevenways.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sevenways.alarm.AlarmRules.Topic;
import sevenways.alarm.NoteWords.Found;
import sevenways.authored.AuthoredFiles;

/** What plain people write, and what of it asks for the short questions. */
class NoteWordsTests {

    private static final NoteWords WORDS =
            new NoteWords(
                    new AuthoredFiles()
                            .file("alarm/alarms.yaml", "alarms", AlarmRules.class)
                            .value()
                            .topics());

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
                "Fiévre is not it but féver is|in-a-note|fever"
            })
    void findsWhatCallsForTheQuestions(String note, String reason, String word) {
        assertThat(WORDS.in(note)).containsExactly(new Found(reason, word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Had a bad fall. Back is killing me",
                "I took a fall, back hurts",
                "I fell. Behind hurts like mad",
                "I fell and my behind hurts",
                "I slipped. Disc area hurts",
                "had a fall\nback is sore",
                "Had a fall - back hurts",
                "had a fall (back hurts)",
                "Had a fall back is killing me",
                "fell: asleep now after two tablets",
                "Did I fall? Asleep I was not",
                "fell asleep late, then fell out of bed",
                "tumbled down the stairs",
                "Collapsed in the kitchen",
                "passed out in the shower",
                "missed the last step",
                "lost my balance and landed on my tailbone",
                "slipt? no, I sliped on ice",
                "came off my bike",
                "was hit by a car",
                "scared of falling since I fell",
                "went flying over the cat",
                "feel down the stairs"
            })
    void asksAboutAFall(String note) {
        assertThat(reasons(note)).containsExactly("fall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't wee",
                "cannot wee since noon",
                "Pooed myself in bed",
                "I poo'd myself",
                "pooped my pants",
                "peed my pants",
                "wet the bed",
                "did not make it to the loo",
                "I cannot pass water",
                "no feeling down below",
                "I can not feel my toes",
                "I cant feel when I go",
                "I can't really feel my foot",
                "couldn't feel the paper",
                "no sensation when I sit",
                "feels odd down below",
                "pins & needles in my thigh",
                "pins-and-needles",
                "my foot fell asleep and stays so",
                "numb. With cold it is worse",
                "hot and shivery all night",
                "high temp 39",
                "had a temp of 38.6",
                "my temprature is up",
                "night sweats again",
                "my knee gave way again",
                "my knee keeps giving way",
                "knee just buckled",
                "foot keeps dropping",
                "my left leg is getting weaker",
                "can't lift my foot",
                "I canot lift my toes",
                "leg feels dead",
                "wee bit better, but I can't wee"
            })
    void asksAboutNervesAndFever(String note) {
        assertThat(reasons(note)).containsExactly("in-a-note");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tingling in both feet|both-legs,in-a-note",
                "my legs just gave way|both-legs",
                "legs like jelly|both-legs",
                "feet are tingling|both-legs",
                "I can't feel my legs|both-legs,in-a-note",
                "my legs are weak and I fell|both-legs,fall",
                "I fell in the bathroom last night… my foot feels numb|in-a-note,fall",
                "fell, both legs went, wet myself|both-legs,in-a-note,fall"
            })
    void findsEveryTopicOfANote(String note, String reasons) {
        assertThat(reasons(note)).containsExactly(reasons.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slept well, walked to the shops",
                "could not fall asleep, fell asleep at three",
                "fell asleep fell asleep fell asleep",
                "I fell asleep on the train",
                "woke at 4, could not fall back asleep",
                "fell straight asleep",
                "my slipped disc from years ago",
                "slipped-disc pain as always",
                "fell behind with my exercises",
                "falling behind with the housework",
                "a friend dropped by",
                "dropped a plate",
                "numb with boredom",
                "felt numb with cold after the walk",
                "a mind-numbing meeting",
                "no numbness today",
                "couldn't feel better",
                "can't feel any difference yet",
                "a wee bit better",
                "awake in the wee hours",
                "pissed off with the traffic",
                "picked up dog poo",
                "hay fever is back",
                "the rise and fall of my belly",
                "the tension fell away",
                "it is something to fall back on",
                "I fell in love with swimming",
                "afraid of falling",
                "it slipped my mind",
                "collapsed into bed",
                "the tumble dryer broke",
                "both feet on the floor, three breaths",
                "on one leg. Weak coffee after",
                "a number of things",
                "speedy walk, peel an apple",
                "weeding, a week of rest, shampoo",
                "water temperature was lovely",
                "a temp job at the school",
                "autumn is coming",
                "",
                "😀"
            })
    void findsNothingInOrdinaryDays(String note) {
        assertThat(WORDS.in(note)).isEmpty();
    }

    @Test
    void aWordOrAnyEndingOfIt() {
        NoteWords found = new NoteWords(topic("warm|cold*", "cold drinks"));
        assertThat(found.in("warmer")).isEmpty();
        assertThat(found.in("it is warm")).containsExactly(new Found("one", "warm"));
        assertThat(found.in("colder")).containsExactly(new Found("one", "cold"));
        assertThat(found.in("scold")).isEmpty();
        assertThat(found.in("cold drinks")).isEmpty();
        assertThat(found.in("cold, drinks")).isNotEmpty();
        assertThat(found.in("cold drinks, cold feet")).isNotEmpty();
    }

    @Test
    void wordsStandTogetherAcrossAPauseOrWithUpToTwoOthersBetween() {
        NoteWords found = new NoteWords(topic("big dog|cat … slee*", "never"));
        assertThat(found.in("big, dog")).isNotEmpty();
        assertThat(found.in("big old dog")).isEmpty();
        assertThat(found.in("the cat sleeps")).containsExactly(new Found("one", "cat … slee"));
        assertThat(found.in("the cat is always sleeping")).isNotEmpty();
        assertThat(found.in("the cat is not always sleeping")).isEmpty();
        assertThat(found.in("a cat. I sleep")).isEmpty();
    }

    /** Else what stands around a phrase would become one. */
    @Test
    void anExceptionLeavesAGapThatNothingReachesAcross() {
        assertThat(new NoteWords(topic("cat … sleep", "on")).in("cat on sleep")).isEmpty();
    }

    @Test
    void aNoteIsAnotherWhenItsWordsAreOthers() {
        UUID entry = UUID.randomUUID();
        UUID version = NoteWords.version(entry, "A numb toe");
        assertThat(NoteWords.version(entry, " a numb, toe.")).isEqualTo(version);
        assertThat(NoteWords.version(entry, "A numb bottom")).isNotEqualTo(version);
        assertThat(NoteWords.version(UUID.randomUUID(), "A numb toe")).isNotEqualTo(version);
    }

    private static List<Topic> topic(String words, String except) {
        return List.of(new Topic("one", List.of(words.split("\\|")), List.of(except)));
    }

    private static Stream<String> reasons(String note) {
        return WORDS.in(note).stream().map(Found::reason);
    }
}
