package sevenways.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.library.Entry.Shelf;

@WholeApplicationTest
class SearchTests {

    private final Search search;
    private final MockMvc mvc;
    private final Statements statements;

    SearchTests(Search search, MockMvc mvc, Statements statements) {
        this.search = search;
        this.mvc = mvc;
        this.statements = statements;
    }

    @ParameterizedTest
    @CsvSource({
        "body scan, /practices/body-scan",
        "bodyscan, /practices/body-scan",
        "diafragmatic breething, /practices/diaphragmatic-breathing",
        "progresive muscle, /practices/progressive-muscle-relaxation",
        "catch thoughts, /practices/catch-the-thought",
        "scoliosis, /causes#scoliosis",
        "skoliosis, /causes#scoliosis",
        "fear of moving, /lessons/fear-of-movement",
        "letter doctor, /finding-help/letter-to-your-doctor",
        "tai chi, /practices/tai-chi-standing",
        "seven ways, /programs/seven-ways",
    })
    void findsWhatIsMeantAmongTheFirst(String words, String address) {
        assertThat(search.find(words, null, 5)).extracting(Find::address).contains(address);
    }

    @Test
    void marksTheWordsAndNothingElse() {
        Find first = search.find("scan", Shelf.practice, 1).getFirst();
        assertThat(first.title()).contains("<mark>scan</mark>");
        assertThat(search.find("tense", null, 30))
                .allSatisfy(
                        find ->
                                assertThat(
                                                (find.title() + find.extract())
                                                        .replaceAll("</?mark>", ""))
                                        .doesNotContain("<"));
    }

    @Test
    void staysOnTheShelfThatIsAskedFor() {
        assertThat(search.find("breath", Shelf.lesson, 30))
                .isNotEmpty()
                .allSatisfy(find -> assertThat(find.shelf()).isEqualTo(Shelf.lesson));
        assertThat(search.count("breath", Shelf.lesson)).isLessThan(search.count("breath", null));
    }

    @Test
    void proposesASpellingAndPlacesToBeginWhereNothingIsFound() throws Exception {
        String page = page("xylophon relaxashun qqq");
        assertThat(page).contains("Nothing found").contains("/pathways/stress-cycle");
        assertThat(search.respelt("relaxasion")).isNotEmpty();
        assertThat(search.respelt("breath")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "'",
                "\"",
                "*:* AND (",
                "<script>alert(1)</script>",
                "🙂🙂",
                "תנועה עם כאב",
                "\u202Eback",
                "   ",
                ""
            })
    void answersWhateverIsTyped(String words) throws Exception {
        assertThat(page(words)).doesNotContain("<script>alert").contains("<h1>Search</h1>");
    }

    @Test
    void looksForTheFirstHundredOfFiveThousandCharactersAndSaysSo() throws Exception {
        assertThat(page("breath ".repeat(715)))
                .contains("Only the first 100 characters")
                .contains("<mark>");
        assertThat(page("🙂".repeat(1250))).contains("Only the first 100 characters");
    }

    @Test
    void keepsWhatWasTyped() throws Exception {
        assertThat(
                        Jsoup.parse(page("\"sore\" & <stiff>"))
                                .select("main input[name=q]")
                                .attr("value"))
                .isEqualTo("\"sore\" & <stiff>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suicidal thoughts", "I want to die", "numb between the legs"})
    void leadsToHelpNowFirstWhereSomebodyMayNeedIt(String words) throws Exception {
        assertThat(Jsoup.parse(page(words)).select("main .notice a").attr("href"))
                .isEqualTo("/help-now");
        assertThat(page("breath")).doesNotContain("happening now");
    }

    @Test
    void asksTheDatabaseNothing() throws Exception {
        assertThat(statements.during(() -> page("sleep"))).isEmpty();
    }

    @Test
    void takesAnUnknownKindForNone() throws Exception {
        mvc.perform(MockMvcRequestBuilders.get("/search").param("q", "breath").param("kind", "x"))
                .andExpect(MockMvcResultMatchers.status().isOk());
        assertThat(List.of(Shelf.values())).hasSize(7);
    }

    private String page(String words) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/search").param("q", words))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
