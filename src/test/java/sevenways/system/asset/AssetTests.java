package sevenways.system.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(Gallery.class)
@Import({AssetConfiguration.class, Gallery.class})
@WithMockUser
class AssetTests {

    private final MockMvcTester files;

    AssetTests(MockMvcTester files) {
        this.files = files;
    }

    @Test
    void servesTheStylesheetAsOneFile() throws IOException {
        assertThat(text(get("/css/site.css")))
                .doesNotContain("@import", "/*")
                .contains("@layer tokens, base, layout, components, pages;", "@layer tokens {")
                .contains("--paper:", ".scale", ".player");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site", "/js/theme", "/js/once", "/img/icon"})
    void pagesNameFilesByTheirHashWhichAreKeptForAYear(String name) throws IOException {
        var page = text(get("/gallery/landing"));
        var hashed = Pattern.compile("\"(" + name + "-[0-9a-f]{32}\\.\\w+)\"").matcher(page);

        assertThat(hashed.find()).as("a hashed name of %s on the page", name).isTrue();
        assertThat(get(hashed.group(1)))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/js/theme.js", "/manifest.webmanifest"})
    void plainNamesAreAskedForAgain(String name) {
        assertThat(get(name)).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Test
    void modulesImportEachOtherByHashedNames() throws IOException {
        var module = text(get("/js/htmx-answers.js"));
        var imported =
                Pattern.compile("from \"\\./(focus-errors-[0-9a-f]{32}\\.js)\"").matcher(module);

        assertThat(imported.find()).isTrue();
        assertThat(get("/js/" + imported.group(1))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/site-00000000000000000000000000000000.css",
                "/webjars/lucide-static/0.468.0/icons/play.svg",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/webjars/htmx/ext/debug.js",
                "/webjars/htmx/../package.json",
                "/application.yaml",
                "/js/../application.yaml",
                "/css/",
                "/js"
            })
    void nothingElseIsPublished(String path) {
        var answer = get(path);
        assertThat(answer).hasStatus4xxClientError();
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        some -> assertThat(some).contains("no-"));
    }

    private MvcTestResult get(String path) {
        return files.get().uri(path).exchange();
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
