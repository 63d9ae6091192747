package sevenways.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sevenways.alarm.AlarmRules.Language;
import sevenways.alarm.AlarmRules.Topic;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;

/** Rules that cannot be followed are told with their line. */
class AlarmCheckTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();

    @Test
    void brokenRulesAreToldAllAtOnceByLine() {
        assertThat(told("broken/alarm/alarms.yaml", "known"))
                .containsExactly(
                        "7 \"warm\" excepts nothing",
                        "10 the screen has no reason \"nobody\"",
                        "10 \"pee\" is there already",
                        "2 the screen has no reason \"unheard\"",
                        "3 the screen has no reason \"unknown\"",
                        "2 asks for more logged days than it looks at");
    }

    @Test
    void whatShipsIsWhole() {
        List<String> told =
                told("alarm/alarms.yaml", "both-legs", "in-a-note", "fall", "pain-rise", "hurt");
        assertThat(told).isEmpty();
    }

    @Test
    void everyTopicOfEveryLanguageIsWatched() {
        Topic fall = new Topic("fall", List.of("fell"), null);
        Topic sturz = new Topic("fall", List.of("gestürzt"), null);
        List<Language> words =
                List.of(new Language("en", List.of(fall)), new Language("de", List.of(sturz)));
        Rising rising = new Rising("known", 3, 3, 5, 5);
        AlarmRules rules = new AlarmRules(1, rising, new AlarmRules.Hurt("known"), words);
        assertThat(rules.topics()).containsExactly(fall, sturz);
    }

    @Test
    void asManyLoggedDaysAsItLooksAtAreEnough() {
        Rising rising = new Rising("known", 3, 3, 5, 5);
        AlarmRules rules = new AlarmRules(1, rising, new AlarmRules.Hurt("known"), List.of());
        AuthoredFile<AlarmRules> shipped =
                FILES.file("alarm/alarms.yaml", "alarms", AlarmRules.class);
        assertThat(
                        new AlarmCheck(
                                        new AuthoredFile<>("", rules, "", shipped.data(), 1),
                                        "known"::equals)
                                .problems())
                .isEmpty();
    }

    private static List<String> told(String path, String... reasons) {
        AuthoredFile<AlarmRules> file = FILES.file(path, "alarms", AlarmRules.class);
        return new AlarmCheck(file, List.of(reasons)::contains)
                .problems().stream()
                        .map(problem -> problem.line() + " " + problem.message())
                        .toList();
    }
}
