package sevenways.alarm;

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
        List<Problem> problems = new AlarmCheck(file, safety::knowsReason).problems();
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return file.value();
    }
}
