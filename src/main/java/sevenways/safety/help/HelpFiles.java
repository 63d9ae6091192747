package sevenways.safety.help;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** Loads whom to call at start, and refuses to start with broken lines. */
@Configuration(proxyBeanMethods = false)
class HelpFiles {

    @Bean
    Helplines helplines(AuthoredFiles files) {
        AuthoredFile<Helplines> helplines =
                files.file("safety/helplines.yaml", "helplines", Helplines.class);
        List<Problem> problems = new HelplinesCheck(helplines).problems();
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return helplines.value();
    }

    @Bean
    Crisis crisis(AuthoredFiles files) {
        return files.yaml("safety/crisis.yaml", "crisis", Crisis.class);
    }
}
