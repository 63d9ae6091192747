package sevenways.safety.help;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wherever somebody can write in words of their own, help stands beside the field. */
class FreeTextTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern FIELD =
            Pattern.compile("<(?:textarea|input)\\b(?:\"[^\"]*\"|[^>\"])*>");
    private static final Pattern TEXT =
            Pattern.compile("<textarea|<input(?!.*type=)|[ :]type=\"(?:text|search|\\$\\{type})\"");
    private static final Pattern COMPONENT =
            Pattern.compile("components/field :: field\\(\\s*'([^']+)'[^']*?,\\s*'text'");

    /** Fields where nobody tells how they are, and why not. */
    private static final Map<String, String> OTHERWISE =
            Map.ofEntries(
                    entry(
                            "components/field.html",
                            "one line: each use of it with text stands below"),
                    entry("intake/options.html", "choices: radio buttons and boxes"),
                    entry("library/search.html", "a search"),
                    entry("library/practices.html", "a search"),
                    entry(
                            "care/clinic.html",
                            "a clinician's search, and the code that a patient gave"),
                    entry("care/orders.html", "a clinician's reason, for the patient to read"),
                    entry("care/clearance.html", "a clinician's remark, for the patient to read"),
                    entry(
                            "account/admin.html",
                            "the operator's: a clinician's name and profession"),
                    entry("consent/offer.html", "the name that a clinician is to see"),
                    entry("session/experiment.html: likely", "a number of 0 to 100"),
                    entry("timer/form.html: name", "what a timer is called"));

    @Test
    void everyFieldForWordsHasHelpBesideIt() throws IOException {
        List<String> bare = new ArrayList<>();
        int guarded = 0;
        for (Path file : templates()) {
            String name = TEMPLATES.relativize(file).toString();
            String text = Files.readString(file);
            for (String field : fields(text)) {
                if (helps(field, text)) {
                    guarded++;
                } else if (!OTHERWISE.containsKey(name)) {
                    bare.add(name + ": " + field);
                }
            }
            COMPONENT
                    .matcher(text)
                    .results()
                    .map(use -> name + ": " + use.group(1))
                    .filter(use -> !OTHERWISE.containsKey(use) && !OTHERWISE.containsKey(name))
                    .forEach(bare::add);
        }
        assertThat(bare).isEmpty();
        assertThat(guarded).isGreaterThanOrEqualTo(2);
    }

    /** Else an exception would outlive the field that it was made for. */
    @Test
    void exceptionsAreForFieldsThatAreThere() {
        assertThat(OTHERWISE.keySet())
                .allMatch(name -> Files.exists(TEMPLATES.resolve(name.split(":")[0])));
    }

    @Test
    void theCardComesWithTheWordsThatNobodyWatches() throws IOException {
        String card = Files.readString(TEMPLATES.resolve("safety/crisis.html"));
        assertThat(card).contains("#{safety.watched}", "@{/help-now}", "data-crisis-place");
        for (Path file : templates()) {
            String text = Files.readString(file);
            if (text.contains("said=true")) {
                assertThat(text).as(file.toString()).contains("~{safety/crisis :: unwatched}");
            }
        }
    }

    /** Fields that a script makes would pass by the test above. */
    @Test
    void noScriptMakesAFieldForWords() throws IOException {
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/resources/static/js"))) {
            for (Path script : scripts.filter(path -> path.toString().endsWith(".js")).toList()) {
                String hidden = "createElement(\"input\"), { type: \"hidden\"";
                assertThat(Files.readString(script).replace(hidden, ""))
                        .as(script.toString())
                        .doesNotContain("createElement(\"textarea", "createElement(\"input")
                        .doesNotContain("\"contenteditable", ".contentEditable");
            }
        }
    }

    private static boolean helps(String field, String text) {
        boolean compares = // a bean may be asked in `th:with` only, not within `th:attr`
                field.contains("data-crisis=${phrases}")
                        && text.contains("phrases=${@crisis.phrases()}");
        return compares && text.contains("~{safety/crisis :: card}");
    }

    private static List<String> fields(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .filter(field -> TEXT.matcher(field).find())
                .toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(path -> path.toString().endsWith(".html")).sorted().toList();
        }
    }
}
