package sevenways.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;

@WholeApplicationTest
class PracticesPageTests {

    private final MockMvc mvc;
    private final Library library;

    PracticesPageTests(MockMvc mvc, Library library) {
        this.mvc = mvc;
        this.library = library;
    }

    @Test
    void showsAllPracticesWhereNothingIsWishedFor() throws Exception {
        assertThat(titles(page(""))).hasSameSizeAs(library.practices());
    }

    @Test
    void meetsEveryWishAtOnce() throws Exception {
        Document page =
                page("?pathway=stress-cycle&minutes=5&posture=bed&eyes=may-close&needs=nothing");
        assertThat(titles(page))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        library.practices().stream()
                                .filter(each -> each.pathway().slug().equals("stress-cycle"))
                                .filter(each -> each.eyesMayClose() && each.needs().isEmpty())
                                .filter(
                                        each ->
                                                each.variants().stream()
                                                        .anyMatch(
                                                                variant ->
                                                                        variant.minutes() <= 5
                                                                                && variant.posture()
                                                                                        == Posture
                                                                                                .bed))
                                .map(Practice::title)
                                .toList());
    }

    @Test
    void countsWhatEachChoiceWouldLeave() throws Exception {
        for (Element option : page("?pathway=cbt").select("#kind option[value~=.+]")) {
            int count = titles(page("?pathway=cbt&kind=" + option.val())).size();
            assertThat(option.text()).endsWith("(" + count + ")");
        }
        assertThat(page("?pathway=cbt").select("#kind option[value=movement]")).isEmpty();
    }

    @Test
    void keepsTheChoicesInItsAddressAndForm() throws Exception {
        Document page = page("?kind=breathing&posture=chair");
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("breathing");
        assertThat(page.select("#posture option[selected]").val()).isEqualTo("chair");
        assertThat(page.select("details.more").hasAttr("open")).isTrue();
        assertThat(page.select("form.filters").attr("method")).isEqualTo("get");
    }

    @Test
    void putsTheBestFitFirstWhereWordsAreLookedFor() throws Exception {
        assertThat(titles(page("?q=body+scan")).getFirst()).isEqualTo("Body scan");
        assertThat(titles(page("?q=boddy+scann")).getFirst()).isEqualTo("Body scan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?minutes=abc", "?pathway=nowhere", "?kind=%27", "?posture=%25"})
    void saysSoWhereNothingFits(String query) throws Exception {
        Document page = page(query);
        assertThat(titles(page)).isEmpty();
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/practices");
    }

    private static List<String> titles(Document page) {
        return page.select("#found h3").eachText();
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(
                mvc.perform(MockMvcRequestBuilders.get("/practices" + query))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
