package sevenways.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(Gallery.class)
@Import(AssetConfiguration.class)
@AutoConfigureMockMvc(addFilters = false)
class ComponentTests {

    private final MockMvcTester pages;

    ComponentTests(MockMvcTester pages) {
        this.pages = pages;
    }

    @Test
    void rendersEverything() throws Exception {
        for (var page : Gallery.PAGES.keySet()) {
            write(page, page(page));
        }
        write("landing", page("landing"));
        write("404", page("error/404"));
    }

    private String page(String name) throws IOException {
        var answer = pages.get().uri("/gallery/" + name).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private void write(String name, String html) throws IOException {
        var folder = Path.of("target/gallery");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), html);
        var assets = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"]+)\"").matcher(html);
        while (assets.find()) {
            var file = folder.resolve(assets.group(1).substring(1));
            Files.createDirectories(file.getParent());
            var answer = pages.get().uri(assets.group(1)).exchange();
            assertThat(answer).hasStatusOk();
            Files.write(file, answer.getResponse().getContentAsByteArray());
        }
    }
}
