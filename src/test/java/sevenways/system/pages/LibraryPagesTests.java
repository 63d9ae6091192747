package sevenways.system.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.support.ServletRequestHandledEvent;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/**
 * The library's pages as visitors get them over real HTTP: rendered once, then sent from memory.
 */
@WholeApplicationTest
class LibraryPagesTests {

    private static final String PAGE = "/practices/body-scan";

    private final ConfigurableApplicationContext house;
    private final Statements statements;
    private final Patients patients;
    private final MockMvc web;
    private final Visitor visitor;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();

    LibraryPagesTests(
            ConfigurableApplicationContext house,
            Statements statements,
            Patients patients,
            MockMvc web,
            @LocalServerPort int port) {
        this.house = house;
        this.statements = statements;
        this.patients = patients;
        this.web = web;
        this.visitor = new Visitor(port);
        this.origin = "http://localhost:" + port;
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    private HttpResponse<byte[]> head(String path) throws Exception {
        return send("HEAD", path);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(origin + path))
                        .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** An address that nobody has asked for yet. */
    private static String fresh(String path) {
        return path + "?fresh=" + UUID.randomUUID();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    /** How often a page is made while this is done. */
    private int renderings(Statements.Work work) throws Exception {
        var made = new ArrayList<String>();
        ApplicationListener<ServletRequestHandledEvent> ear =
                event -> made.add(event.getRequestUrl());
        house.addApplicationListener(ear);
        try {
            work.run();
        } finally {
            house.removeApplicationListener(ear);
        }
        return made.size();
    }

    @Test
    void areRenderedOnceForAllVisitors() throws Exception {
        String page = fresh(PAGE);
        assertThat(renderings(() -> ask(page))).isOne();
        assertThat(renderings(() -> ask(page))).isZero();
        assertThat(renderings(() -> ask(page, "Accept-Encoding", "gzip"))).isZero();
        assertThat(renderings(() -> head(page))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pathways",
                "/practices",
                "/practices/diaphragmatic-breathing/play?minutes=5&posture=chair",
                "/lessons",
                "/causes"
            })
    void askTheDatabaseNothingAndSetNoCookie(String path) throws Exception {
        var first = new ArrayList<HttpResponse<byte[]>>();
        assertThat(statements.during(() -> first.add(ask(path)))).isEmpty();
        assertThat(statements.during(() -> first.add(ask(path)))).isEmpty();
        assertThat(first)
                .allSatisfy(
                        answer -> {
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(header(answer, "Set-Cookie")).isEmpty();
                            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
                        });
    }

    @Test
    void sendTheSameHeadersTheSecondTimeAsTheFirst() throws Exception {
        String page = fresh(PAGE);
        var first = ask(page);
        var second = ask(page);
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second))
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "x-frame-options",
                        "referrer-policy",
                        "permissions-policy",
                        "cross-origin-opener-policy");
        assertThat(header(second, "Vary")).isEqualTo("Accept-Encoding, Accept-Language, Cookie");
        assertThat(headers(second)).doesNotContainKeys("pragma", "expires");
        assertThat(headers(second).values()).allSatisfy(values -> assertThat(values).hasSize(1));
    }

    @Test
    void areNotSentAgainToThoseWhoHaveThem() throws Exception {
        var page = ask(PAGE);
        String name = header(page, "ETag");
        assertThat(name).startsWith("\"").endsWith("\"");
        for (String known :
                List.of(
                        name,
                        "W/" + name,
                        "\"old\", W/\"older\", " + name,
                        "\"a,b\"," + name,
                        "*")) {
            var answer = ask(PAGE, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            var told = headers(page);
            told.keySet().removeAll(List.of("content-type", "content-length", "content-language"));
            assertThat(headers(answer)).containsAllEntriesOf(told);
        }
        for (String other : List.of("\"old\"", "nonsense", "", "\"")) {
            assertThat(ask(PAGE, "If-None-Match", other).statusCode()).as(other).isEqualTo(200);
        }
    }

    @Test
    void areTheSameGzippedUnderAnotherName() throws Exception {
        var plain = ask(PAGE);
        var packed = ask(PAGE, "Accept-Encoding", "gzip, br");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(ask(PAGE, "If-None-Match", header(packed, "ETag")).statusCode()).isEqualTo(200);
        assertThat(
                        ask(
                                        PAGE,
                                        "Accept-Encoding",
                                        "gzip",
                                        "If-None-Match",
                                        header(packed, "ETag"))
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void sayTheirLengthToThoseWhoAskForTheHeadOnly() throws Exception {
        String page = fresh(PAGE);
        var cold = head(page);
        var warm = head(page);
        var whole = ask(page);
        assertThat(headers(cold)).isEqualTo(headers(whole));
        assertThat(headers(warm)).isEqualTo(headers(whole));
        assertThat(header(warm, "Content-Length")).isEqualTo("" + whole.body().length);
        assertThat(cold.body()).isEmpty();
        assertThat(warm.body()).isEmpty();
    }

    /** The translation is one that only the tests have. */
    @Test
    void areToldApartByLanguage() throws Exception {
        String lesson = "/lessons/the-stress-pain-cycle";
        String german = "Der Kreis aus Stress und Schmerz";
        for (int time = 0; time < 2; time++) {
            var english = ask(lesson, "Accept-Language", "en, de;q=0.5");
            var translated = ask(lesson, "Accept-Language", "de-CH, en;q=0.5");
            assertThat(text(english)).doesNotContain(german);
            assertThat(text(translated)).contains(german);
            assertThat(text(ask(lesson, "Accept-Language", "fr"))).isEqualTo(text(english));
            assertThat(header(translated, "Content-Language")).isEqualTo("de");
            assertThat(header(translated, "ETag")).isNotEqualTo(header(english, "ETag"));
        }
    }

    @Test
    void areSentWholeToThoseWhoAskForAPart() throws Exception {
        assertThat(ask(PAGE, "Range", "bytes=0-9").statusCode()).isEqualTo(200);
        assertThat(ask(PAGE, "Range", "bytes=0-9").body()).isEqualTo(ask(PAGE).body());
    }

    @Test
    void areNotKeptWhereThereAreNone() throws Exception {
        for (String path : List.of("/practices/none", "/practices/none/play", "/lessons/none")) {
            for (int time = 0; time < 2; time++) {
                assertThat(renderings(() -> assertThat(ask(path).statusCode()).isEqualTo(404)))
                        .as(path)
                        .isNotZero();
            }
            assertThat(text(ask(path))).contains("</html>");
            assertThat(header(ask(path), "ETag")).isEmpty();
            assertThat(header(ask(path), "Cache-Control")).contains("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search?q=breath", "/practices?minutes=5", "/account/erased", "/login"})
    void areNotThoseThatAnswerSomebodysOwnWords(String path) throws Exception {
        ask(path);
        assertThat(renderings(() -> assertThat(ask(path).statusCode()).isEqualTo(200))).isOne();
    }

    @Test
    void areTheirOwnForWhoeverIsSignedIn() throws Exception {
        String page = fresh(PAGE);
        String before = text(ask(page));
        SignedInPerson ada = patients.ada();
        visitor.signIn(ada.email(), Patients.PASSWORD);
        for (String path : List.of(page, fresh(PAGE))) {
            var hers = visitor.get(path);
            assertThat(hers.body()).contains("href=\"/today\"", "/logout", "_csrf");
            assertThat(header(hers, "Cache-Control")).contains("no-store");
            assertThat(header(hers, "ETag")).isEmpty();
            assertThat(text(ask(path)))
                    .isEqualTo(before)
                    .doesNotContain("href=\"/today\"", "/logout", "_csrf");
        }
        visitor.submit(page, "/logout");
        var after = visitor.get(page);
        assertThat(after.body()).isEqualTo(before);
        assertThat(header(after, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void areRenderedAnewForACookieWhoseSignInHasEnded() throws Exception {
        String page = fresh(PAGE);
        for (int time = 0; time < 2; time++) {
            var answer = ask(page, "Cookie", "sevenways=" + UUID.randomUUID());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).contains("no-store");
            assertThat(text(answer)).contains("href=\"/login\"");
        }
        assertThat(header(ask(page), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void nameNoHostThatAVisitorMadeUp() throws Exception {
        String page = fresh(PAGE);
        web.perform(
                get(URI.create("http://made-up.example" + page)).header("Host", "made-up.example"));
        assertThat(text(ask(page))).doesNotContain("made-up.example");
    }
}
