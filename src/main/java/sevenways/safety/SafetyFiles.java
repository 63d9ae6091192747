package sevenways.safety;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** Loads what each level opens at start, and refuses to start with a broken file. */
@Configuration(proxyBeanMethods = false)
class SafetyFiles {

    @Bean
    Levels levels(AuthoredFiles files) {
        AuthoredFile<Levels> levels = files.file(Levels.PATH, Levels.SCHEMA, Levels.class);
        List<Problem> problems = new LevelsCheck(levels).problems();
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return levels.value();
    }
}
