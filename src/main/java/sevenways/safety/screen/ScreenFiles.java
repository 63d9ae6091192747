package sevenways.safety.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** Loads the questions and their words at start, and refuses to start with broken files. */
@Configuration(proxyBeanMethods = false)
class ScreenFiles {

    private static final String SCREEN = "safety/screen.yaml";
    private static final String WORDS = "safety/en/words%s.yaml";

    @Bean
    Screen screen(AuthoredFiles files) {
        AuthoredFile<Screen> screen = files.file(SCREEN, "screen", Screen.class);
        refuse(new ScreenCheck(screen).problems());
        return screen.value();
    }

    @Bean
    Wordings wordings(AuthoredFiles files, Screen screen) {
        AuthoredFile<Words> now = words(files, "");
        refuse(new WordsCheck(now, screen).problems());
        Map<Integer, Words> older = new HashMap<>();
        for (int version = 1; version < screen.version(); version++) {
            String name = "-" + version;
            if (files.text(WORDS.formatted(name)).isPresent()) {
                older.put(version, words(files, name).value());
            }
        }
        return new Wordings(now.value(), Map.copyOf(older));
    }

    private static AuthoredFile<Words> words(AuthoredFiles files, String name) {
        return files.file(WORDS.formatted(name), "screen-words", Words.class);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
    }
}
