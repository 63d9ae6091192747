package sevenways.alarm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sevenways.alarm.AlarmRules.Topic;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;

/** What has to be true of the rules beyond their schema. */
class AlarmCheck {

    private final AuthoredFile<AlarmRules> file;
    private final Predicate<String> reasons;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param reasons whether the screen knows a reason of this name
     */
    AlarmCheck(AuthoredFile<AlarmRules> file, Predicate<String> reasons) {
        this.file = file;
        this.reasons = reasons;
    }

    List<Problem> problems() {
        AlarmRules rules = file.value();
        for (int language = 0; language < rules.words().size(); language++) {
            List<Topic> topics = rules.words().get(language).topics();
            Set<String> words = new HashSet<>();
            for (int topic = 0; topic < topics.size(); topic++) {
                check(topics.get(topic), words, "/words/" + language + "/topics/" + topic);
            }
        }
        known(rules.rising().reason(), "/rising");
        known(rules.hurt().reason(), "/hurt");
        if (rules.rising().logged() > rules.rising().medianOver()) {
            add("/rising", "asks for more logged days than it looks at");
        }
        return List.copyOf(problems);
    }

    private void check(Topic topic, Set<String> words, String at) {
        known(topic.reason(), at);
        for (String word : topic.words()) {
            if (!words.add(word)) {
                add(at, "\"" + word + "\" is there already");
            }
        }
        NoteWords sought =
                new NoteWords(List.of(new Topic(topic.reason(), topic.words(), List.of())));
        for (String phrase : topic.harmless()) {
            if (sought.in(phrase).isEmpty()) {
                add(at, "\"" + phrase + "\" excepts nothing");
            }
        }
    }

    private void known(String reason, String at) {
        if (!reasons.test(reason)) {
            add(at, "the screen has no reason \"" + reason + "\"");
        }
    }

    private void add(String pointer, String message) {
        problems.add(file.problem(pointer, message));
    }
}
