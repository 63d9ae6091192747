package sevenways.plan.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFiles;
import sevenways.library.Library;

/** Loads the rules of planning at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class PlanFiles {

    @Bean
    Planner planner(AuthoredFiles files, Library library) {
        return new Planner(library, files.yaml("plan/rules.yaml", "plan-rules", PlanRules.class));
    }
}
