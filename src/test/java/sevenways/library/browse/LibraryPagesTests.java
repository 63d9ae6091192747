package sevenways.library.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.WholeApplicationTest;
import sevenways.library.Entry;
import sevenways.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplicationTest
class LibraryPagesTests {

    private final MockMvc mvc;
    private final Library library;

    LibraryPagesTests(MockMvc mvc, Library library) {
        this.mvc = mvc;
        this.library = library;
    }

    @Test
    void hasAPlaceForEverythingThereIs() throws Exception {
        for (Entry entry : library.entries().toList()) {
            Document page = page(entry.address().replaceAll("#.*", ""));
            String anchor = entry.address().replaceAll("^[^#]*#?", "");
            assertThat(anchor.isEmpty() ? page.select("h1") : page.select("[id=" + anchor + "]"))
                    .as(entry.address())
                    .isNotEmpty();
        }
    }

    @Test
    void leadsNowhereInVain() throws Exception {
        for (Entry entry : library.entries().toList()) {
            Document page = page(entry.address().replaceAll("#.*", ""));
            for (Element link : page.select("main a[href^=/], main a[href^=#]")) {
                leadsSomewhere(link.attr("href"), page);
            }
        }
    }

    private void leadsSomewhere(String address, Document from) throws Exception {
        String path = address.replaceAll("#.*", "");
        if (path.startsWith("/plan") || path.contains("/play")) {
            return; // for patients, and swept in the browser
        }
        Document page = path.isEmpty() ? from : page(path);
        if (address.contains("#")) {
            assertThat(page.getElementById(address.substring(address.indexOf('#') + 1)))
                    .as(address)
                    .isNotNull();
        }
    }

    /** The file that tells a reviewer where each claim of the articles went. */
    @Test
    void hasEveryPlaceThatTheCoverageFileNames() throws Exception {
        String coverage = Files.readString(Path.of("docs/sources.md"));
        List<String> places =
                Pattern.compile("`(/[^`]+)`")
                        .matcher(coverage)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(places).hasSizeGreaterThan(150);
        for (String place : places) {
            var answer = mvc.perform(get(place.replaceAll("#.*", ""))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(place).isIn(200, 302, 303);
            if (place.contains("#")) {
                String anchor = place.substring(place.indexOf('#') + 1);
                assertThat(Jsoup.parse(answer.getContentAsString()).getElementById(anchor))
                        .as(place)
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/practices/body-scann, /practices/body-scan",
        "/lessons/what-is-cbt, /lessons/what-cbt-is",
        "/pathways/mindfullness, /pathways/mindfulness",
        "/programs/seven-way, /programs/seven-ways",
        "/finding-help/therapy, /finding-help/therapist",
    })
    void namesWhatComesNearestToWhatThereIsNot(String address, String nearest) throws Exception {
        String page =
                mvc.perform(get(address))
                        .andExpect(status().isNotFound())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(Jsoup.parse(page).select("main li a").eachAttr("href")).contains(nearest);
    }

    @Test
    void tellsSearchEnginesWhatAPageIs() throws Exception {
        JsonNode lesson = structured(page("/lessons/the-stress-pain-cycle"));
        assertThat(lesson.get("@type").asString()).isEqualTo("MedicalWebPage");
        assertThat(lesson.get("citation").size()).isPositive();
        JsonNode practice = structured(page("/practices/body-scan")).get("mainEntity");
        assertThat(practice.get("@type").asString()).isEqualTo("HowTo");
        assertThat(practice.get("totalTime").asString()).isEqualTo("PT5M");
        assertThat(structured(page("/faq")).get("mainEntity")).hasSize(library.questions().size());
        assertThat(structured(page("/causes")).get("about").size()).isGreaterThan(20);
    }

    private static JsonNode structured(Document page) {
        return JsonMapper.builder()
                .build()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
    }

    @Test
    void tellsSharedLinksTheTitleAndTheSummaryButNoAddressNobodyGave() throws Exception {
        Document page = page("/practices/body-scan");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Body scan");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo(library.practice("body-scan").orElseThrow().summary());
        assertThat(page.select("meta[property=og:url], link[rel=canonical]")).isEmpty();
    }

    @Test
    void listsEveryPageInTheSitemapAndNoneOfAnybodys() throws Exception {
        List<String> addresses = page("/sitemap.xml").select("loc").eachText();
        assertThat(addresses)
                .contains("http://localhost/", "http://localhost/practices/body-scan")
                .hasSizeGreaterThan(100)
                .noneMatch(address -> address.contains("/today") || address.contains("/play"));
        for (String address : addresses) {
            mvc.perform(get(address)).andExpect(status().isOk());
        }
    }

    @Test
    void speaksTheReadersLanguageAndSaysWhereItCannot() throws Exception {
        Document german = german("/lessons/the-stress-pain-cycle");
        assertThat(german.select("h1").text()).startsWith("Der Kreis");
        assertThat(german.select("main [lang=de]")).isNotEmpty();
        assertThat(german.text()).doesNotContain("not translated");
        Document english = german("/lessons/what-cbt-is");
        assertThat(english.text()).contains("not translated yet");
        assertThat(english.select("main [lang=en]")).isNotEmpty();
        assertThat(page("/lessons/what-cbt-is").text()).doesNotContain("not translated");
    }

    private Document german(String path) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).header("Accept-Language", "de-AT,de;q=0.9,en;q=0.5"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
