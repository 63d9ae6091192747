package sevenways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page says ??key??: every message that a template names has its words. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAMED =
            Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])[}(]");

    @Test
    void everyMessageThatATemplateNamesHasItsWords() throws IOException {
        Set<String> words = words();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                NAMED.matcher(Files.readString(template))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !words.contains(key))
                        .forEach(key -> missing.add(template + ": " + key));
            }
        }
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    private static Set<String> words() throws IOException {
        Properties all = new Properties();
        try (Stream<Path> bundles = Files.list(RESOURCES.resolve("messages"))) {
            for (Path bundle : bundles.toList()) {
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    all.load(reader);
                }
            }
        }
        return all.stringPropertyNames().stream().collect(Collectors.toSet());
    }
}
