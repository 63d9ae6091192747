package sevenways.system;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static sevenways.account.Role.CLINICIAN;
import static sevenways.account.Role.OPERATOR;
import static sevenways.account.Role.PATIENT;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import sevenways.account.Role;

/** Every door of the house and who may open it. What is not listed here is not there for anyone. */
final class Doors {

    /**
     * @param roles who may pass; nobody in particular means everybody
     */
    record Door(Set<HttpMethod> methods, Set<Role> roles, List<String> paths) {

        /** Requests for a path of this door, whatever their method. */
        RequestMatcher matcher() {
            return new OrRequestMatcher(
                    paths.stream()
                            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                            .toList());
        }
    }

    private static final Set<HttpMethod> READ = Set.of(GET, HEAD);
    private static final Set<HttpMethod> SUBMIT = Set.of(GET, HEAD, POST);
    private static final Set<Role> EVERYBODY = Set.of();
    private static final Set<Role> SIGNED_IN = Set.of(PATIENT, CLINICIAN, OPERATOR);

    /** Pages that are the same for every visitor. */
    static final Door PAGES =
            new Door(
                    READ,
                    EVERYBODY,
                    List.of(
                            "/",
                            "/pathways",
                            "/pathways/{slug}",
                            "/practices",
                            "/practices/{slug}",
                            "/practices/{slug}/play",
                            "/lessons",
                            "/lessons/{slug}",
                            "/programs",
                            "/programs/{slug}",
                            "/causes",
                            "/faq",
                            "/offline",
                            "/timer",
                            "/timer/play",
                            "/finding-help",
                            "/finding-help/{slug}"));

    /** Files, and pages that answer a visitor's own words or doing: help-now knows a country. */
    private static final Door FILES =
            new Door(
                    READ,
                    EVERYBODY,
                    List.of(
                            "/help-now",
                            "/search",
                            "/account/erased",
                            "/css/**",
                            "/js/**",
                            "/img/**",
                            "/webjars/htmx/**",
                            "/favicon.ico",
                            "/manifest.webmanifest",
                            "/service-worker.js",
                            "/sitemap.xml",
                            "/robots.txt",
                            "/actuator/health",
                            "/actuator/health/liveness",
                            "/actuator/health/readiness"));

    /** What everybody may read; none of it needs the database. */
    static final RequestMatcher LIBRARY = new OrRequestMatcher(PAGES.matcher(), FILES.matcher());

    static final List<Door> ALL =
            List.of(
                    PAGES,
                    FILES,
                    new Door(READ, EVERYBODY, List.of("/device")),
                    new Door(SUBMIT, EVERYBODY, List.of("/register", "/login")),
                    // A calendar cannot sign in: the name is a secret of 128 bits.
                    new Door(READ, EVERYBODY, List.of("/calendar/{name}")),
                    new Door(
                            SUBMIT,
                            SIGNED_IN,
                            List.of(
                                    "/account",
                                    "/account/password",
                                    "/account/country",
                                    "/account/erasure")),
                    new Door(
                            SUBMIT,
                            Set.of(PATIENT),
                            List.of(
                                    "/today",
                                    "/check-ins/**",
                                    "/days/**",
                                    "/safety/**",
                                    "/intake/**",
                                    "/measures/**",
                                    "/plan/**",
                                    "/sessions/**",
                                    "/progress/**",
                                    "/flare/**",
                                    "/timer/**",
                                    "/care/**",
                                    "/more")),
                    new Door(SUBMIT, Set.of(CLINICIAN), List.of("/clinic/**")),
                    new Door(SUBMIT, Set.of(OPERATOR), List.of("/admin/**")));

    private Doors() {}
}
