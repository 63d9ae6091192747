package sevenways.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;

/**
 * Sweeps every handler there is: each stands behind a listed door, and each door opens for its own
 * people only.
 */
@WholeApplicationTest
class DoorTests {

    /** Reached by forward only, so they have no door. */
    private static final Set<String> INDOORS = Set.of("/login/again", "/login/continue", "/error");

    private final RequestMappingHandlerMapping handlers;
    private final Patients patients;
    private final MockMvc web;

    DoorTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            Patients patients,
            MockMvc web) {
        this.handlers = handlers;
        this.patients = patients;
        this.web = web;
    }

    private Map<String, Set<HttpMethod>> paths() {
        Map<String, Set<HttpMethod>> paths = new LinkedHashMap<>();
        for (RequestMappingInfo handler : handlers.getHandlerMethods().keySet()) {
            Set<HttpMethod> methods =
                    handler.getMethodsCondition().getMethods().stream()
                            .map(RequestMethod::asHttpMethod)
                            .collect(Collectors.toSet());
            handler.getPatternValues()
                    .forEach(path -> paths.merge(path, methods, (a, b) -> union(a, b)));
        }
        paths.keySet().removeAll(INDOORS);
        return paths;
    }

    private static Set<HttpMethod> union(Set<HttpMethod> one, Set<HttpMethod> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .collect(Collectors.toSet());
    }

    /** The first door that fits, as Spring Security takes it. */
    private static Doors.Door doorOf(String path, HttpMethod method) {
        PathContainer concrete = PathContainer.parsePath(concrete(path));
        return Doors.ALL.stream()
                .filter(door -> door.methods().contains(method))
                .filter(
                        door ->
                                door.paths().stream()
                                        .anyMatch(
                                                pattern ->
                                                        PathPatternParser.defaultInstance
                                                                .parse(pattern)
                                                                .matches(concrete)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no door leads to " + method + " " + path));
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{date[^/]*}(?=/|$)", "2026-01-05")
                .replaceAll("\\{[^/]+}(?=/|$)", UUID.randomUUID().toString());
    }

    @Test
    void everyHandlerStandsBehindAListedDoor() {
        assertThat(paths()).isNotEmpty();
        paths().forEach((path, methods) -> methods.forEach(method -> doorOf(path, method)));
    }

    @Test
    void everyDoorStaysShutForThoseItIsNotFor() throws Exception {
        Map<Role, SignedInPerson> people =
                Map.of(
                        Role.PATIENT,
                        patients.ada(),
                        Role.CLINICIAN,
                        patients.clinician("Someone at the wrong door"));
        for (var entry : paths().entrySet()) {
            for (HttpMethod method : entry.getValue()) {
                Set<Role> roles = doorOf(entry.getKey(), method).roles();
                for (Role role : people.keySet()) {
                    if (!roles.isEmpty() && !roles.contains(role)) {
                        int status =
                                web.perform(
                                                request(method, concrete(entry.getKey()))
                                                        .with(Patients.as(people.get(role)))
                                                        .with(csrf()))
                                        .andReturn()
                                        .getResponse()
                                        .getStatus();
                        assertThat(status)
                                .as("%s %s as %s", method, entry.getKey(), role)
                                .isEqualTo(403);
                    }
                }
                if (!roles.isEmpty()) {
                    var answer =
                            web.perform(request(method, concrete(entry.getKey())).with(csrf()))
                                    .andReturn()
                                    .getResponse();
                    assertThat(answer.getRedirectedUrl() + answer.getForwardedUrl())
                            .as("%s %s as a visitor", method, entry.getKey())
                            .contains("/login");
                }
            }
        }
    }

    @Test
    void nothingIsSubmittedWithoutItsToken() throws Exception {
        SignedInPerson ada = patients.ada();
        for (var entry : paths().entrySet()) {
            for (HttpMethod method : entry.getValue()) {
                if (method != HttpMethod.GET) {
                    int status =
                            web.perform(
                                            request(method, concrete(entry.getKey()))
                                                    .with(Patients.as(ada))
                                                    .header("Sec-Fetch-Site", "cross-site"))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus();
                    assertThat(status).as("%s %s", method, entry.getKey()).isEqualTo(403);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/health/../env",
                        "/actuator;/env", "/h2-console",
                "/.git/config", "/login/again", "/login/continue", "/error",
                        "/webjars/lucide-static/LICENSE", "/application.yaml"
            })
    void whatIsNotListedIsNotThere(String path) throws Exception {
        assertThat(
                        web.perform(get(java.net.URI.create(path)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing-here",
                "/login",
                "/css/site.css",
                "/today",
                "/actuator/health",
                "/practices/none"
            })
    void everyAnswerCarriesThePolicyThatKeepsForeignCodeOut(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo(SecurityConfiguration.CONTENT_SECURITY_POLICY);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void onlyThePlayerMayAskForCameraAndMicrophone() throws Exception {
        assertThat(permissions("/practices/pulse-biofeedback/play"))
                .contains("camera=(self)", "microphone=(self)");
        for (String path :
                List.of("/", "/login", "/practices/pulse-biofeedback", "/nothing-here")) {
            assertThat(permissions(path)).as(path).contains("camera=()", "microphone=()");
        }
    }

    private String permissions(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getHeader("Permissions-Policy");
    }

    @Test
    void pagesOfSignedInPeopleAreKeptInNoCache() throws Exception {
        var answer =
                web.perform(get("/account").with(Patients.as(patients.ada())))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void doorsNameEveryRoleThereIs() {
        Set<Role> named =
                Doors.ALL.stream()
                        .flatMap(door -> door.roles().stream())
                        .collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(List.of(Role.values()));
    }
}
