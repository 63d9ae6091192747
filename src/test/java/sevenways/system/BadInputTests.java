package sevenways.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;

/** What no page of ours would send: a clear refusal, never a stack trace, and nothing changes. */
@WholeApplicationTest
class BadInputTests {

    private final Visitor visitor;

    BadInputTests(Patients patients, @LocalServerPort int port) {
        this.visitor = new Visitor(port);
        visitor.signIn(patients.ada().email(), Patients.PASSWORD);
    }

    @Test
    void refusesABodyOfTenMegabytes() {
        String token = Visitor.tokenOf(visitor.get("/check-ins"));
        var answer =
                visitor.post(
                        "/check-ins",
                        token,
                        "pain=4",
                        "stress=5",
                        "note=" + "x".repeat(10_000_000));
        assertThat(answer.statusCode()).isIn(400, 413);
        assertThat(answer.body()).contains("/help-now").doesNotContain("Exception");
        assertThat(visitor.get("/check-ins").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesTextThatNoKeyboardWrites() {
        String token = Visitor.tokenOf(visitor.get("/check-ins"));
        var answer =
                visitor.post(
                        "/check-ins",
                        token,
                        "id=" + UUID.randomUUID(),
                        "pain=4",
                        "stress=5",
                        "note=a\0b");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void refusesSuchTextAndForeignNamesOfASession() {
        String token = Visitor.tokenOf(visitor.get("/check-ins"));
        String path = "/sessions/" + UUID.randomUUID() + "/afterwards";
        assertThat(visitor.post(path, token, "note=a\0b").statusCode()).isEqualTo(400);
        assertThat(visitor.post(path, token, "note=ab").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/sessions/17/afterwards", token).statusCode()).isIn(400, 404);
        var nothing = visitor.post("/sessions", token);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).doesNotContain("Exception");
    }

    @Test
    void saysPlainlyThatAPageIsNotThere() {
        for (String path :
                new String[] {"/nothing", "/practices/none", "/check-ins/" + UUID.randomUUID()}) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("/help-now").doesNotContain("Exception");
        }
    }

    @Test
    void refusesAMethodThatAPageDoesNotHave() {
        String token = Visitor.tokenOf(visitor.get("/account"));
        assertThat(visitor.post("/progress", token).statusCode()).isEqualTo(405);
    }
}
