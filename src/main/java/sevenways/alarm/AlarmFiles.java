package sevenways.alarm;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.safety.SafetyService;

/** Loads the rules at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class AlarmFiles {

    @Bean
    AlarmRules alarmRules(AuthoredFiles files, SafetyService safety) {
        AuthoredFile<AlarmRules> file = files.file("alarm/alarms.yaml", "alarms", AlarmRules.class);
        List<Problem> problems = new ArrayList<>();
        AlarmRules rules = file.value();
        for (int at = 0; at < rules.words().size(); at++) {
            for (AlarmRules.Topic topic : rules.words().get(at).topics()) {
                check(topic.reason(), file, "/words/" + at, safety, problems);
            }
        }
        check(rules.rising().reason(), file, "/rising", safety, problems);
        check(rules.hurt().reason(), file, "/hurt", safety, problems);
        if (rules.rising().logged() > rules.rising().medianOver()) {
            problems.add(file.problem("/rising", "asks for more logged days than it looks at"));
        }
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return rules;
    }

    private static void check(
            String reason,
            AuthoredFile<AlarmRules> file,
            String pointer,
            SafetyService safety,
            List<Problem> problems) {
        if (!safety.knowsReason(reason)) {
            problems.add(file.problem(pointer, "the screen has no reason \"" + reason + "\""));
        }
    }
}
