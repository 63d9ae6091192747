package sevenways.plan.rules;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.library.Library;

/** Loads the rules of planning at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class PlanFiles {

    @Bean
    PlanRules planRules(AuthoredFiles files, Library library) {
        AuthoredFile<PlanRules> file = files.file("plan/rules.yaml", "plan-rules", PlanRules.class);
        List<Problem> problems = new RuleChecks(file, library).problems();
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return file.value();
    }
}
