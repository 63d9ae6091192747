package sevenways.safety;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFiles;

/** Loads the screen and the helplines at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class SafetyFiles {

    @Bean
    Screen screen(AuthoredFiles files) {
        return files.yaml("safety/screen.yaml", "screen", Screen.class);
    }

    @Bean
    Helplines helplines(AuthoredFiles files) {
        return files.yaml("safety/helplines.yaml", "helplines", Helplines.class);
    }
}
