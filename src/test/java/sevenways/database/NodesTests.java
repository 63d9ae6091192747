package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import sevenways.Application;
import sevenways.Patients;
import sevenways.Visitor;

/** Two nodes on one outside PostgreSQL, which then goes away for a while and comes back. */
class NodesTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path directory;

    @Test
    void shareSignInsAndOutliveTheirDatabase() throws Exception {
        UnpackedPrograms.in(directory);
        EmbeddedPostgres server = OutsideServer.start(directory, 0);
        int port = server.getPort();
        try (var here = node(port);
                var there = node(port)) {
            Visitor ada = new Visitor(port(here));
            String email = "ada-" + UUID.randomUUID() + "@test.sevenways.example";
            ada.submit("/register", "/register", "email=" + email, "password=" + Patients.PASSWORD);
            ada.signIn(email, Patients.PASSWORD);
            String form = Visitor.tokenOf(ada.get("/check-ins"));

            assertThat(ada.at(port(there)).get("/account").body()).contains(email);
            Visitor visitor = new Visitor(port(here));
            String read = visitor.get("/lessons").body();

            server.close();

            var today = ada.get("/today");
            assertThat(today.statusCode()).isEqualTo(503);
            assertThat(today.headers().firstValue("Retry-After")).isPresent();
            assertThat(today.body()).contains("/help-now").doesNotContain("Exception");
            var unsaved =
                    ada.post("/check-ins", form, "id=" + UUID.randomUUID(), "pain=4", "stress=5");
            assertThat(unsaved.statusCode()).isEqualTo(503);
            assertThat(ada.get("/help-now").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/practices/mindful-breathing").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/lessons").body()).isEqualTo(read);
            var lessons = ada.get("/lessons");
            assertThat(lessons.body()).contains("href=\"/login\"");
            assertThat(lessons.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(ada.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(ada.get("/actuator/health/readiness").statusCode()).isEqualTo(503);

            try (EmbeddedPostgres back = OutsideServer.start(directory, port)) {
                await().atMost(SOON).until(() -> ada.get("/today").statusCode() == 200);
                assertThat(ada.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
                var saved =
                        ada.submit(
                                "/check-ins",
                                "/check-ins",
                                "id=" + UUID.randomUUID(),
                                "pain=4",
                                "stress=5");
                assertThat(saved.statusCode()).isEqualTo(303);
            }
        }
    }

    private static ConfigurableApplicationContext node(int databasePort) {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--sevenways.db.url=jdbc:postgresql://127.0.0.1:%d/postgres"
                                .formatted(databasePort),
                        "--sevenways.db.user=postgres");
    }

    private static int port(ConfigurableApplicationContext node) {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
