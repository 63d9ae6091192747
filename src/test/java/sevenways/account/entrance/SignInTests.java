package sevenways.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.Patients;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

@WholeApplicationTest
class SignInTests {

    private final Patients patients;
    private final MockMvc web;
    private final int port;
    private final Visitor visitor;

    SignInTests(Patients patients, MockMvc web, @LocalServerPort int port) {
        this.patients = patients;
        this.web = web;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    private String session(Visitor of) {
        return of.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("sevenways"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void leadsToThePageThatWasAskedForWithARenewedSession() {
        SignedInPerson ada = patients.ada();
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        String before = session(visitor);
        var answer = visitor.signIn(ada.email(), Patients.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
        assertThat(session(visitor)).isNotEqualTo(before);
        assertThat(visitor.get("/account").body()).contains(ada.email());
    }

    @Test
    void answersTheSameForAWrongPasswordAndForNobody() {
        var wrong = visitor.signIn(patients.ada().email(), "not-the-password-at-all");
        var nobody =
                visitor.signIn(
                        "nobody-" + UUID.randomUUID() + "@test.sevenways.example",
                        "not-the-password-at-all");
        assertThat(nobody.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(withoutWhatWasTyped(nobody.body())).isEqualTo(withoutWhatWasTyped(wrong.body()));
    }

    private static String withoutWhatWasTyped(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }

    private ResultActions tryFrom(String source, String email, String password) throws Exception {
        return web.perform(
                post("/login")
                        .with(csrf())
                        .with(
                                request -> {
                                    request.setRemoteAddr(source);
                                    return request;
                                })
                        .param("email", email)
                        .param("password", password));
    }

    @Test
    void shutsOutWhoeverGuessesButNeverTheOwner() throws Exception {
        String email = patients.ada().email();
        for (int guess = 0; guess < 8; guess++) {
            tryFrom("203.0.113.7", email, "guess-number-" + guess).andExpect(status().is(422));
        }
        tryFrom("203.0.113.7", email, "guess-number-8")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        tryFrom("198.51.100.9", email, Patients.PASSWORD).andExpect(redirectedUrl("/today"));
    }

    @Test
    void signingOutEndsTheSessionAndClearsWhatTheBrowserKept() throws Exception {
        visitor.signIn(patients.ada().email(), Patients.PASSWORD);
        String cookie = session(visitor);
        visitor.submit("/account", "/logout");
        web.perform(get("/account").cookie(new Cookie("sevenways", cookie)))
                .andExpect(redirectedUrl("/login"));
        web.perform(post("/logout").secure(true).with(Patients.as(patients.ada())).with(csrf()))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
    }

    @Test
    void remembersThePatientOnlyWhereAsked() {
        SignedInPerson ada = patients.ada();
        var plain = visitor.signIn(ada.email(), Patients.PASSWORD);
        assertThat(plain.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("Max-Age"));
        var remembered =
                new Visitor(port)
                        .submit(
                                "/login",
                                "/login",
                                "email=" + ada.email(),
                                "password=" + Patients.PASSWORD,
                                "remember=true");
        assertThat(remembered.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.contains("Max-Age"));
    }

    @Test
    void bringsBackWhatWasTypedWhenTheSignInHadEnded() {
        SignedInPerson ada = patients.ada();
        visitor.signIn(ada.email(), Patients.PASSWORD);
        String token = Visitor.tokenOf(visitor.get("/account"));
        visitor.cookies().getCookieStore().removeAll();
        var ended =
                visitor.post(
                        "/check-ins",
                        token,
                        "pain=4",
                        "note=slept badly & <b>tired</b> \uD83D\uDE34");
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body())
                .contains("What you wrote is kept")
                .contains("slept badly &amp; &lt;b&gt;tired");
        var back =
                visitor.post(
                        "/login",
                        Visitor.tokenOf(ended),
                        "email=" + ada.email(),
                        "password=" + Patients.PASSWORD,
                        "kept.path=/check-ins",
                        "kept.field.note=slept badly");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains("action=\"/check-ins\"")
                .contains("slept badly")
                .contains("name=\"_csrf\"");
    }

    @Test
    void neverCarriesWhatWasTypedToAnotherSite() {
        SignedInPerson ada = patients.ada();
        for (String elsewhere :
                new String[] {
                    "//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"
                }) {
            var answer =
                    visitor.submit(
                            "/login",
                            "/login",
                            "email=" + ada.email(),
                            "password=" + Patients.PASSWORD,
                            "kept.path=" + elsewhere);
            assertThat(answer.body()).doesNotContain("evil.example").doesNotContain("javascript:x");
        }
    }

    @Test
    void offersToSendAgainWhatCameWithAStaleTokenFromOurOwnPage() throws Exception {
        visitor.signIn(patients.ada().email(), Patients.PASSWORD);
        var answer =
                visitor.post(
                        "/account/password", "stale", "currentPassword=secret-one", "note=kept");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("kept").doesNotContain("secret-one");
        web.perform(
                        post("/account/password")
                                .with(Patients.as(patients.ada()))
                                .header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden())
                .andExpect(result -> assertThat(result.getResponse().getForwardedUrl()).isNull());
    }
}
