package sevenways.system.pages;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import sevenways.Measures;
import sevenways.WholeApplicationTest;

/**
 * How many library pages a second there are, beside a bare Spring MVC handler that returns the same
 * bytes behind the same filters, in turns on the same machine.
 */
@WholeApplicationTest
@Import(LibraryPagesBench.Bare.class)
@TestPropertySource(properties = "server.tomcat.max-keep-alive-requests=-1")
class LibraryPagesBench {

    private static final String PAGE = "/practices/body-scan";
    private static final String BARE = "/img/bare";
    private static final int TURNS = 7;
    private static final int WARM_UP_SECONDS = 3;

    /** Holds the bytes and hands them over; its path is one that is open to everybody. */
    @RestController
    static class Bare {

        private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

        private byte[] plain = {};
        private byte[] gzipped = {};
        private String tag = "";

        @GetMapping(BARE + "/plain")
        ResponseEntity<byte[]> plain() {
            return ResponseEntity.ok().contentType(HTML).body(plain);
        }

        @GetMapping(BARE + "/gzipped")
        ResponseEntity<byte[]> gzipped() {
            return ResponseEntity.ok()
                    .contentType(HTML)
                    .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .body(gzipped);
        }

        @GetMapping(BARE + "/known")
        @Nullable ResponseEntity<byte[]> known(WebRequest request) {
            return request.checkNotModified(tag) ? null : plain();
        }
    }

    private final Bare bare;
    private final int port;

    LibraryPagesBench(Bare bare, @LocalServerPort int port) {
        this.bare = bare;
        this.port = port;
    }

    @Test
    void isComparedWithABareHandler() throws Exception {
        learn();
        Measures.printMachine();
        System.out.printf(
                "pages: %s, %d bytes, %d gzipped%n", PAGE, bare.plain.length, bare.gzipped.length);
        compare("plain", load(PAGE, "200"), load(BARE + "/plain", "200"));
        compare(
                "gzipped",
                load(PAGE, "200", "Accept-Encoding", "gzip"),
                load(BARE + "/gzipped", "200", "Accept-Encoding", "gzip"));
        compare(
                "not modified",
                load(PAGE, "304", "If-None-Match", bare.tag),
                load(BARE + "/known", "304", "If-None-Match", bare.tag));
        compare("rendered anew", load(PAGE, "200", "HX-Request", "true"), load(PAGE, "200"));
        Measures.printMachine();
    }

    private Load load(String path, String status, String... headers) {
        return new Load(port, path, status, headers);
    }

    /** Lets the bare handler have the bytes of the page. */
    private void learn() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE));
            var page = client.send(request.build(), BodyHandlers.ofByteArray());
            bare.plain = page.body();
            bare.tag = page.headers().firstValue(HttpHeaders.ETAG).orElseThrow();
            request.header(HttpHeaders.ACCEPT_ENCODING, "gzip");
            bare.gzipped = client.send(request.build(), BodyHandlers.ofByteArray()).body();
        }
    }

    private static void compare(String what, Load page, Load other) throws Exception {
        page.during(WARM_UP_SECONDS);
        other.during(WARM_UP_SECONDS);
        double[] pages = new double[TURNS];
        double[] others = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            pages[turn] = page.during(1);
            others[turn] = other.during(1);
        }
        System.out.printf(
                "pages, %s: %.0f a second, %s %.0f a second, ratio %.0f %%%n",
                what,
                Measures.median(pages),
                other.path(),
                Measures.median(others),
                100 * Measures.median(pages) / Measures.median(others));
    }
}
