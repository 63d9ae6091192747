package sevenways.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFiles;

/** Loads the rules of the intake at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class IntakeFiles {

    @Bean
    Needs needs(AuthoredFiles files) {
        return files.yaml("intake/needs.yaml", "needs", Needs.class);
    }
}
