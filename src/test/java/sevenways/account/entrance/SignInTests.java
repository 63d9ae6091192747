package sevenways.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.http.HttpResponse;
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

    private HttpResponse<String> sendWhenTheSignInHasEnded(String... fields) {
        var page = visitor.get("/check-ins");
        visitor.cookies().getCookieStore().removeAll();
        return visitor.post("/check-ins", Visitor.tokenOf(page), fields);
    }

    private HttpResponse<String> signInWith(
            HttpResponse<String> ended, SignedInPerson person, String sender) {
        return visitor.post(
                "/login",
                Visitor.tokenOf(ended),
                "email=" + person.email(),
                "password=" + Patients.PASSWORD,
                "kept.path=/check-ins",
                "kept.sender=" + sender,
                "kept.field.fragile-bones=yes",
                "kept.field.pain=4",
                "kept.field.note=slept badly");
    }

    @Test
    void bringsBackWhatWasTypedWhenTheSignInHadEnded() {
        SignedInPerson ada = patients.ada();
        visitor.signIn(ada.email(), Patients.PASSWORD);
        String mine = "_sender=" + Visitor.senderOf(visitor.get("/check-ins"));
        var ended =
                sendWhenTheSignInHasEnded(
                        mine, "pain=4", "note=slept badly & <b>tired</b> \uD83D\uDE34");
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body())
                .contains("What you wrote is kept")
                .contains("name=\"kept.sender\" value=\"" + ada.id())
                .contains("slept badly &amp; &lt;b&gt;tired")
                .doesNotContain("kept.field._sender");
        var back = signInWith(ended, ada, ada.id().toString());
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains("action=\"/check-ins\"")
                .contains("name=\"_csrf\"")
                .contains("name=\"fragile-bones\" value=\"yes\"");
    }

    @Test
    void tellsWhatWasTypedInWordsUnderTheMenuOfWhoIsSignedIn() {
        SignedInPerson ada = patients.ada();
        String page = signInWith(visitor.get("/login"), ada, ada.id().toString()).body();
        assertThat(page)
                .contains("Note: slept badly", "Pain: 4", "Everything you chose or wrote")
                .doesNotContain("fragile-bones:")
                .contains("href=\"/flare\"")
                .doesNotContain("href=\"/login\"");
    }

    @Test
    void neitherShowsNorSendsWhatAnotherPersonTyped() {
        SignedInPerson ada = patients.ada();
        var back = signInWith(visitor.get("/login"), patients.ada(), ada.id().toString());
        assertThat(back.body())
                .contains("it was not sent and is not shown", "href=\"/today\"")
                .doesNotContain("slept badly", "fragile-bones", "action=\"/check-ins\"")
                .doesNotContain(ada.id().toString());
    }

    @Test
    void keepsNothingOfWhichNobodyKnowsWhoseItIs() {
        SignedInPerson ada = patients.ada();
        visitor.signIn(ada.email(), Patients.PASSWORD);
        var ended = sendWhenTheSignInHasEnded("pain=4", "note=slept badly");
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("so nothing was sent").doesNotContain("slept badly");
        assertThat(signInWith(ended, ada, "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/today"));
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
                            "kept.sender=" + ada.id(),
                            "kept.path=" + elsewhere);
            assertThat(answer.body()).doesNotContain("evil.example").doesNotContain("javascript:x");
        }
    }

    @Test
    void offersToSendAgainWhatCameWithAStaleTokenFromOurOwnPage() throws Exception {
        SignedInPerson ada = patients.ada();
        visitor.signIn(ada.email(), Patients.PASSWORD);
        String[] fields = {"currentPassword=secret-one", "note=kept words", "_sender=" + ada.id()};
        var answer = visitor.post("/account/password", "stale", fields);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Note: kept words", "href=\"/flare\"")
                .doesNotContain("secret-one");
        web.perform(
                        post("/account/password")
                                .with(Patients.as(patients.ada()))
                                .header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden())
                .andExpect(result -> assertThat(result.getResponse().getForwardedUrl()).isNull());
    }

    @Test
    void offersNobodyWhatTheOneBeforeThemTypedOnAPageThatIsStillOpen() {
        visitor.signIn(patients.ada().email(), Patients.PASSWORD);
        String[] fields = {"note=words of another", "_sender=" + patients.ada().id()};
        var answer = visitor.post("/check-ins", "stale", fields);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("it was not sent and is not shown")
                .doesNotContain("words of another");
    }

    @Test
    void carriesWhatWasTypedAlsoOverASignInThatTookTooLong() {
        SignedInPerson ada = patients.ada();
        var late =
                visitor.post(
                        "/login",
                        "stale",
                        "email=" + ada.email(),
                        "kept.path=/check-ins",
                        "kept.sender=" + ada.id(),
                        "kept.field.note=slept badly");
        assertThat(late.body())
                .contains("What you wrote is kept")
                .contains("name=\"kept.path\" value=\"/check-ins\"")
                .contains("name=\"kept.field.note\" value=\"slept badly\"");
    }
}
