package sevenways.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What is kept of the pages that visitors read, and what is not. */
class VisitorPagesTests {

    private static final String COOKIE = "someone";

    /** What renders pages in place of the house; it counts how often it is asked. */
    private static class House {

        int asked;

        void render(HttpServletRequest request, HttpServletResponse response) throws IOException {
            asked++;
            request.setAttribute(VisitorPages.FOR_NOBODY, true);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("X-Rule", "kept");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().print(request.getLocale().getLanguage() + "x".repeat(4000));
        }
    }

    private final House house = new House();
    private final VisitorPages pages = pages(DataSize.ofMegabytes(1));

    private static VisitorPages pages(DataSize most) {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(List.of(Locale.ENGLISH, Locale.GERMAN));
        languages.setDefaultLocale(Locale.ENGLISH);
        return new VisitorPages(
                languages, request -> request.getRequestURI().startsWith("/page"), COOKIE, most);
    }

    private static MockHttpServletRequest get(String path) {
        var request = new MockHttpServletRequest("GET", path.replaceAll("\\?.*", ""));
        request.setQueryString(path.contains("?") ? path.replaceAll(".*\\?", "") : null);
        request.addHeader("Accept-Language", "en");
        return request;
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
        return ask(pages, request);
    }

    private MockHttpServletResponse ask(VisitorPages pages, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        pages.doFilter(
                request,
                response,
                (passed, answer) ->
                        house.render((HttpServletRequest) passed, (HttpServletResponse) answer));
        return response;
    }

    @Test
    void rendersAPageOnceAndSendsItAsItWas() throws Exception {
        var first = ask(get("/page"));
        var second = ask(get("/page"));
        assertThat(house.asked).isOne();
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getHeaders("X-Rule")).containsExactly("kept");
        assertThat(second.getHeaders("Cache-Control")).containsExactly("no-cache");
        assertThat(second.getHeaderNames()).isEqualTo(first.getHeaderNames());
    }

    @Test
    void tellsQueriesLanguagesAndSafeConnectionsApart() throws Exception {
        var german = get("/page");
        german.removeHeader("Accept-Language");
        german.addHeader("Accept-Language", "de-AT, en;q=0.5");
        german.addPreferredLocale(Locale.GERMAN);
        var secure = get("/page");
        secure.setSecure(true);
        for (int time = 0; time < 2; time++) {
            assertThat(ask(get("/page")).getContentAsString()).startsWith("en");
            assertThat(ask(german).getContentAsString()).startsWith("de");
            ask(get("/page?minutes=5"));
            ask(secure);
        }
        assertThat(house.asked).isEqualTo(4);
    }

    @Test
    void leavesOtherAddressesAndWritingAndPartsOfPagesToTheHouse() throws Exception {
        var part = get("/page");
        part.addHeader("HX-Request", "true");
        var post = get("/page");
        post.setMethod("POST");
        ask(get("/page"));
        for (int time = 0; time < 2; time++) {
            assertThat(ask(part).getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(ask(post).getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(ask(get("/other")).getHeader("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(house.asked).isEqualTo(7);
    }

    @Test
    void neitherServesNorKeepsAnythingForWhoeverBringsTheCookie() throws Exception {
        var someone = get("/page");
        someone.setCookies(new Cookie("other", "x"), new Cookie(COOKIE, "ended"));
        assertThat(ask(someone).getHeader("Cache-Control")).isEqualTo("no-store");
        ask(get("/page"));
        assertThat(ask(someone).getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(house.asked).isEqualTo(3);
    }

    private enum Unfit {
        MADE_FOR_SOMEBODY,
        MADE_FOR_NOBODY_KNOWS_WHOM,
        NOT_FOUND,
        REFUSED,
        MOVED,
        DATA,
        WITH_A_COOKIE,
        PASSED_ON,
        SENT_ALREADY
    }

    private static void spoil(Unfit how, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (how) {
            case MADE_FOR_SOMEBODY -> request.setAttribute(VisitorPages.FOR_NOBODY, false);
            case MADE_FOR_NOBODY_KNOWS_WHOM -> request.removeAttribute(VisitorPages.FOR_NOBODY);
            case NOT_FOUND -> response.setStatus(404);
            case REFUSED -> response.sendError(403);
            case MOVED -> response.sendRedirect("/login");
            case DATA -> response.setContentType("application/json");
            case WITH_A_COOKIE -> response.addCookie(new Cookie("any", "x"));
            case PASSED_ON -> request.getRequestDispatcher("/other");
            case SENT_ALREADY -> ((HeldAnswer) response).getResponse().flushBuffer();
        }
    }

    @ParameterizedTest
    @EnumSource(Unfit.class)
    void keepsNothingThatIsNotTheSameForAll(Unfit how) throws Exception {
        var answer = new MockHttpServletResponse();
        pages.doFilter(
                get("/page"),
                answer,
                (request, response) -> {
                    house.render((HttpServletRequest) request, (HttpServletResponse) response);
                    spoil(how, (HttpServletRequest) request, (HttpServletResponse) response);
                });
        assertThat(answer.getHeader("ETag")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        ask(get("/page"));
        assertThat(house.asked).isEqualTo(2);
    }

    @Test
    void keepsNoMoreThanItMayHoweverManyAddressesAreAsked() throws Exception {
        var few = pages(DataSize.ofKilobytes(100));
        for (int number = 0; number < 500; number++) {
            ask(few, get("/page?number=" + number));
        }
        int rendered = house.asked;
        for (int number = 0; number < 500; number++) {
            ask(few, get("/page?number=" + number));
        }
        // Each takes more than 5 KB, so that fewer than 20 can have been kept at any time.
        assertThat(house.asked - rendered).isGreaterThan(480);
    }

    @Test
    void keepsWhatIsAskedForOftenWhileOthersComeAndGo() throws Exception {
        var few = pages(DataSize.ofKilobytes(100));
        for (int number = 0; number < 500; number++) {
            ask(few, get("/page"));
            ask(few, get("/page?number=" + number));
        }
        assertThat(house.asked).isLessThan(520);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | true",
                "deflate, GZIP;q=0.5 | true",
                "br;q=1.0, * | true",
                "x-gzip | true",
                "identity | false",
                "'' | false",
                "gzip;q=0, * | false",
                "*;q=0 | false",
                "gzip ; q=0.000 | false",
                "gzipped | false",
                ";;=,, | false"
            })
    void packsForThoseWhoCanUnpack(String accepted, boolean packed) throws Exception {
        var request = get("/page");
        request.addHeader("Accept-Encoding", accepted);
        assertThat(ask(request).getHeader("Content-Encoding")).isEqualTo(packed ? "gzip" : null);
    }
}
