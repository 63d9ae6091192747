package sevenways.intake;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sevenways.WholeApplicationTest;

/** What was told to the first form of the intake is kept under the questions of today. */
@WholeApplicationTest
class IntakeMigrationTests {

    private static final String SCHEMA = "older_intake";

    private final DataSource source;
    private final JdbcClient database;

    IntakeMigrationTests(DataSource source, JdbcClient database) {
        this.source = source;
        this.database = database;
    }

    @AfterEach
    void leaveNothing() {
        database.sql("drop schema if exists " + SCHEMA + " cascade").update();
    }

    @Test
    void keepsWhatWasToldBefore() {
        migrate("11");
        database.sql(
                        """
                        insert into older_intake.account (id, version, email, password_hash, role, zone, created_at)
                        values ('018f0000-0000-7000-8000-000000000001', 0, 'a@b.example', 'x', 'PATIENT', 'Europe/Berlin', now())
                        """)
                .update();
        database.sql(
                        """
                        insert into older_intake.intake (patient_id, id, version, needs, minutes_a_day, postures, taken_at)
                        values ('018f0000-0000-7000-8000-000000000001', gen_random_uuid(), 0,
                                '{"stress-cycle": 7, "social": 2}', 10, '["bed"]', now())
                        """)
                .update();
        migrate("12");
        assertThat(told("answers"))
                .isEqualTo(
                        "{\"stress\": [\"7\"], \"company\": [\"2\"], \"minutes\": [\"10\"],"
                                + " \"postures\": [\"bed\"]}");
        assertThat(told("questions_version")).isEqualTo("1");
        assertThat(told("eyes_may_close")).isEqualTo("true");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(source)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private String told(String column) {
        return database.sql("select " + column + "::text from older_intake.intake")
                .query(String.class)
                .single();
    }
}
