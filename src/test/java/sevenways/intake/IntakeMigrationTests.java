package sevenways.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told to the first form of the intake is kept under the questions of today. */
class IntakeMigrationTests {

    @Test
    void keepsWhatWasToldBefore() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            JdbcClient database = JdbcClient.create(server.getPostgresDatabase());
            migrate(server, "9");
            database.sql(
                            """
                            insert into account (id, version, email, password_hash, role, zone, created_at)
                            values ('018f0000-0000-7000-8000-000000000001', 0, 'a@b.example', 'x', 'PATIENT',
                                    'Europe/Berlin', now())
                            """)
                    .update();
            database.sql(
                            """
                            insert into intake (patient_id, id, version, needs, minutes_a_day, postures, taken_at)
                            values ('018f0000-0000-7000-8000-000000000001', gen_random_uuid(), 0,
                                    '{"stress-cycle": 7, "social": 2}', 10, '["bed"]', now())
                            """)
                    .update();
            migrate(server, "12");
            assertThat(told(database, "answers"))
                    .contains("\"stress\": [\"7\"]", "\"company\": [\"2\"]")
                    .contains("\"minutes\": [\"10\"]", "\"postures\": [\"bed\"]")
                    .doesNotContain("attention");
            assertThat(told(database, "questions_version")).isEqualTo("1");
            assertThat(told(database, "conditions")).isEqualTo("[]");
            assertThat(told(database, "eyes_may_close")).isEqualTo("true");
        }
    }

    private static void migrate(EmbeddedPostgres server, String version) {
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static String told(JdbcClient database, String column) {
        return database.sql("select " + column + "::text from intake").query(String.class).single();
    }
}
