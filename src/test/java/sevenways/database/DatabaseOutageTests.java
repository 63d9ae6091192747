package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Import;

/** With the database gone the application lives, says that it is not ready, and heals by itself. */
class DatabaseOutageTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir Path directory;

    @Test
    void isSurvivedWithoutARestart() throws Exception {
        UnpackedPrograms.in(directory);
        EmbeddedPostgres server = OutsideServer.start(directory, 0);
        int port = server.getPort();
        try (var application =
                new SpringApplicationBuilder(PoolAndHealth.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--sevenways.db.url=jdbc:postgresql://127.0.0.1:%d/postgres"
                                        .formatted(port),
                                "--sevenways.db.user=postgres")) {
            HealthEndpoint health = application.getBean(HealthEndpoint.class);
            assertThat(status(health, "readiness")).isEqualTo(Status.UP);

            server.close();

            await().atMost(SOON).until(() -> status(health, "readiness").equals(Status.DOWN));
            assertThat(status(health, "liveness")).isEqualTo(Status.UP);
            assertThatFailsQuickly(application.getBean(DataSource.class));

            try (EmbeddedPostgres back = OutsideServer.start(directory, port)) {
                await().atMost(SOON).until(() -> status(health, "readiness").equals(Status.UP));
            }
        }
    }

    private static void assertThatFailsQuickly(DataSource pool) {
        // A connection that was in use half a second ago is handed out without a look at it.
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThatThrownBy(() -> pool.getConnection().close())
                                        .isInstanceOf(SQLTransientConnectionException.class));
        long asked = System.nanoTime();
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(4));
    }

    private static Status status(HealthEndpoint health, String group) {
        return health.healthForPath(group).getStatus();
    }

    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceHealthContributorAutoConfiguration.class,
        ApplicationAvailabilityAutoConfiguration.class,
        AvailabilityHealthContributorAutoConfiguration.class,
        AvailabilityProbesAutoConfiguration.class,
        HealthContributorAutoConfiguration.class,
        HealthContributorRegistryAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class
    })
    static class PoolAndHealth {}
}
