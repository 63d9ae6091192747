package sevenways.system.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Leaves each page in {@code target/gallery} to be looked at. */
@WebMvcTest(Gallery.class)
@Import({AssetConfiguration.class, Gallery.class})
@WithMockUser
class ComponentTests {

    private final MockMvcTester pages;

    /** What a field for free text asks of the whole application. */
    @TestConfiguration
    static class OfTheWholeApplication {

        public record Phrases(String phrases) {}

        public record Numbers(@Nullable Object here) {}

        @Bean
        Phrases crisis() {
            return new Phrases("too heavy to carry");
        }

        @Bean
        Numbers crisisHelp() {
            return new Numbers(null);
        }
    }

    ComponentTests(MockMvcTester pages) {
        this.pages = pages;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "landing",
                "form",
                "today",
                "progress",
                "player",
                "level",
                "lists",
                "clinic",
                "error/404",
                "error/5xx"
            })
    void everyPageSaysItsLanguageLeadsToItsContentAndToHelp(String name) throws IOException {
        var page = page(name);

        assertThat(page)
                .containsOnlyOnce("<html lang=\"en\"")
                .containsPattern("<title>[^<]+ · Sevenways</title>")
                .containsOnlyOnce("href=\"#main\"")
                .containsOnlyOnce("<main id=\"main\"")
                .containsPattern(
                        "class=\"help-now\"[^>]*href=\"/help-now\"|href=\"/help-now\"[^>]*class=\"help-now\"")
                .doesNotContain("??", "style=", "onclick=", "th:");
        keep(name, page);
    }

    @Test
    void scaleOffersZeroToTenAndChoosesNone() throws IOException {
        var pain = between(page("form"), "<fieldset class=\"scale\" id=\"pain\"", "</fieldset>");

        assertThat(matches("type=\"radio\" id=\"pain-\\d+\" name=\"pain\" value=\"\\d+\"", pain))
                .hasSize(11);
        assertThat(pain).doesNotContain("checked").contains("aria-describedby=\"pain-error\"");
    }

    @Test
    void scaleKeepsWhatWasChosen() throws IOException {
        var stress =
                between(page("form"), "<fieldset class=\"scale\" id=\"stress\"", "</fieldset>");

        assertThat(matches("value=\"(\\d+)\" checked=\"checked\"", stress)).containsExactly("4");
    }

    @Test
    void errorSummaryLeadsToFieldsThatAreOnThePage() throws IOException {
        var page = page("form");
        var summary = between(page, "<div class=\"errors\"", "</div>");

        assertThat(matches("<a href=\"#([^\"]+)\"", summary))
                .containsExactlyInAnyOrder("email", "pain")
                .allSatisfy(field -> assertThat(page).contains("id=\"" + field + "\""));
        assertThat(page).contains("value=\"ada@\"").contains("aria-invalid=\"true\"");
    }

    @Test
    void everyIconThatATemplateNamesIsInTheSprite() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : templates.filter(Files::isRegularFile).toList()) {
                assertThat(matches("icon\\('([a-z0-9-]+)'\\)", Files.readString(file)))
                        .as("icons of %s", file)
                        .isSubsetOf(Icons.NAMES);
            }
        }
    }

    private String page(String name) throws IOException {
        var answer = pages.get().uri("/gallery/" + name).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString().replaceAll("\\s+", " ");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as("where %s is", start).isNotNegative();
        return text.substring(from, text.indexOf(end, from));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(found.groupCount()))
                .toList();
    }

    private void keep(String name, String page) throws IOException {
        var gallery = Path.of("target/gallery");
        var file = gallery.resolve(name.replace('/', '-') + ".html");
        Files.createDirectories(gallery);
        Files.writeString(file, page);
        for (var asset :
                matches("(?:href|src)=\"/((?:css|js|img|webjars|manifest)[^\"]+)\"", page)) {
            var answer = pages.get().uri("/" + asset).exchange();
            assertThat(answer).as(asset).hasStatusOk();
            Files.createDirectories(gallery.resolve(asset).getParent());
            Files.write(gallery.resolve(asset), answer.getResponse().getContentAsByteArray());
        }
    }
}
