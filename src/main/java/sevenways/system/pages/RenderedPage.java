package sevenways.system.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A page as it was rendered once: what is sent to every visitor who asks for it. */
final class RenderedPage {

    /** A browser may keep it and asks each time whether it is still the same. */
    private static final String CACHE_CONTROL = "no-cache";

    private static final String VARY =
            String.join(
                    ", ",
                    HttpHeaders.ACCEPT_ENCODING,
                    HttpHeaders.ACCEPT_LANGUAGE,
                    HttpHeaders.COOKIE);

    /** Said anew with each answer, or no longer true of a page that is kept. */
    private static final Set<String> OWN =
            Set.of(
                            HttpHeaders.CACHE_CONTROL,
                            HttpHeaders.PRAGMA,
                            HttpHeaders.EXPIRES,
                            HttpHeaders.VARY,
                            HttpHeaders.ETAG,
                            HttpHeaders.CONTENT_TYPE,
                            HttpHeaders.CONTENT_LENGTH,
                            HttpHeaders.CONTENT_LANGUAGE)
                    .stream()
                    .collect(
                            Collectors.toCollection(
                                    () -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));

    private record Header(String name, String value) {}

    private final List<Header> headers;
    private final String type;
    private final String language;
    private final Representation plain;
    private final Representation gzipped;

    /**
     * @param answer what would be sent had it not been held back
     */
    RenderedPage(HeldAnswer answer) {
        headers =
                answer.getHeaderNames().stream()
                        .distinct()
                        .filter(name -> !OWN.contains(name))
                        .flatMap(
                                name ->
                                        answer.getHeaders(name).stream()
                                                .map(value -> new Header(name, value)))
                        .toList();
        type = String.valueOf(answer.getContentType());
        language = answer.getLocale().toLanguageTag();
        byte[] content = answer.getContentAsByteArray();
        plain = Representation.plain(content);
        gzipped = Representation.gzipped(content);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chosen = Gzip.isWelcome(request) ? gzipped : plain;
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.setHeader(HttpHeaders.VARY, VARY);
        response.setHeader(HttpHeaders.ETAG, chosen.etag());
        var known = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        if (!known.isEmpty() && chosen.isAmong(String.join(",", known))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(chosen, request, response);
        }
    }

    private void send(
            Representation chosen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        if (chosen.encoding() != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, chosen.encoding());
        }
        response.setContentLength(chosen.bytes().length);
        if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
            response.getOutputStream().write(chosen.bytes());
        }
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        int ofHeaders =
                headers.stream()
                        .mapToInt(each -> each.name().length() + each.value().length())
                        .sum();
        return plain.bytes().length + gzipped.bytes().length + 2 * ofHeaders;
    }
}
