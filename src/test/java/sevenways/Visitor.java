package sevenways;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser without JavaScript: real HTTP, real cookies, the CSRF token taken from the
 * page as it stands.
 */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SENDER = Pattern.compile("name=\"_sender\" value=\"([^\"]+)\"");

    private final CookieManager cookies;
    private final HttpClient client;
    private final String origin;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.origin = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same person, with the same cookies, at another node. */
    public Visitor at(int port) {
        return new Visitor(port, cookies);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /**
     * Opens the page and sends the form that goes to this path, with these fields as {@code
     * name=value}.
     */
    public HttpResponse<String> submit(String page, String path, String... fields) {
        return post(path, tokenOf(get(page)), fields);
    }

    /** Sends a form with this CSRF token. */
    public HttpResponse<String> post(String path, String token, String... fields) {
        String body =
                Arrays.stream(fields)
                        .map(field -> field.split("=", 2))
                        .map(
                                pair ->
                                        pair[0]
                                                + "="
                                                + URLEncoder.encode(
                                                        pair[1], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Signs in, as a person would. */
    public HttpResponse<String> signIn(String email, String password) {
        return submit("/login", "/login", "email=" + email, "password=" + password);
    }

    public static String tokenOf(HttpResponse<String> page) {
        return hidden(TOKEN, page);
    }

    /** For whom a page with a form was made. */
    public static String senderOf(HttpResponse<String> page) {
        return hidden(SENDER, page);
    }

    private static String hidden(Pattern field, HttpResponse<String> page) {
        Matcher value = field.matcher(page.body());
        if (!value.find()) {
            throw new AssertionError(
                    "no form on " + page.uri() + ", which answered " + page.statusCode());
        }
        return value.group(1);
    }

    public CookieManager cookies() {
        return cookies;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html,*/*;q=0.8").build(),
                    BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
