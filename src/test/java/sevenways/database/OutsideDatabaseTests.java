package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A database given from outside is taken as it is, or refused in one line. */
class OutsideDatabaseTests {

    @TempDir static Path directory;

    static EmbeddedDatabase elsewhere;

    @BeforeAll
    static void start() throws IOException {
        elsewhere = EmbeddedDatabase.start(UnpackedPrograms.in(directory));
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
    }

    @Test
    void isUsedAsTheEnvironmentNamesIt() {
        OutsideDatabase database = OutsideDatabase.at(address(Map.of()));

        assertThat(database.application()).isEqualTo(elsewhere.application());
        assertThat(database.owner()).isEqualTo(elsewhere.application());
        assertThat(database.description())
                .startsWith("PostgreSQL 18")
                .contains("fsync on", "127.0.0.1");
    }

    @Test
    void isMigratedByARoleOfItsOwnWherePasswordsComeFromFiles() throws Exception {
        Path applicationPassword =
                Files.writeString(
                        directory.resolve("app.secret"), elsewhere.application().password() + "\n");
        Path ownerPassword =
                Files.writeString(
                        directory.resolve("owner.secret"), elsewhere.owner().password() + "\n");

        OutsideDatabase database =
                OutsideDatabase.at(
                        address(
                                Map.of(
                                        "SEVENWAYS_DB_PASSWORD", "",
                                        "SEVENWAYS_DB_PASSWORD_FILE",
                                                applicationPassword.toString(),
                                        "SEVENWAYS_DB_OWNER_USER", elsewhere.owner().user(),
                                        "SEVENWAYS_DB_OWNER_PASSWORD_FILE",
                                                ownerPassword.toString())));

        assertThat(database.application()).isEqualTo(elsewhere.application());
        assertThat(database.owner()).isEqualTo(elsewhere.owner());
    }

    @Test
    void isRefusedWhenThePasswordIsWrong() {
        assertRefused(
                Map.of("SEVENWAYS_DB_PASSWORD", "not-this-one"),
                "sevenways_app",
                "password authentication failed");
    }

    @Test
    void isRefusedWhenTheOwnersPasswordIsWrong() {
        assertRefused(
                Map.of(
                        "SEVENWAYS_DB_OWNER_USER",
                        "sevenways_owner",
                        "SEVENWAYS_DB_OWNER_PASSWORD",
                        "no"),
                "sevenways_owner",
                "password authentication failed");
    }

    @Test
    void isRefusedWhenNobodyAnswers() {
        assertRefused(
                Map.of("SEVENWAYS_DB_URL", "jdbc:postgresql://127.0.0.1:1/sevenways"),
                "127.0.0.1:1",
                "refused");
    }

    @Test
    void isRefusedWhenTheAddressIsIncomplete() {
        assertRefused(
                Map.of("SEVENWAYS_DB_URL", "postgres://db/sevenways"),
                "SEVENWAYS_DB_URL",
                "jdbc:postgresql://");
        assertRefused(Map.of("SEVENWAYS_DB_USER", ""), "SEVENWAYS_DB_USER", "missing");
        assertRefused(
                Map.of("SEVENWAYS_DB_PASSWORD_FILE", "/nowhere"),
                "SEVENWAYS_DB_PASSWORD_FILE",
                "/nowhere");
    }

    @Test
    void isRefusedWhenItMayLoseWhatWasSaved() throws Exception {
        // As the library starts it: made for tests, without fsync.
        try (EmbeddedPostgres careless =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                directory.resolve("programs/postgres").toFile())
                        .start()) {
            assertRefused(
                    Map.of(
                            "SEVENWAYS_DB_URL",
                            careless.getJdbcUrl("postgres", "postgres"),
                            "SEVENWAYS_DB_USER",
                            "postgres"),
                    "fsync = off",
                    "lose");
        }
    }

    @Test
    void isRefusedWhenItIsTooOld() {
        assertThatThrownBy(() -> Durability.requireVersion(14))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContainingAll("PostgreSQL 14 is too old", "15 or newer");
        Durability.requireVersion(15);
    }

    @Test
    void isNotUsedWhenTheEnvironmentNamesNone() {
        assertThat(address(Map.of("SEVENWAYS_DB_URL", "")).given()).isFalse();
        assertThat(address(Map.of()).given()).isTrue();
    }

    private static void assertRefused(Map<String, String> difference, String... words) {
        assertThatThrownBy(() -> OutsideDatabase.at(address(difference)))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContainingAll(words)
                .message()
                .hasLineCount(1);
    }

    /** The address as bound from environment variables, with a difference to the right ones. */
    private static OutsideAddress address(Map<String, String> difference) {
        Map<String, Object> variables =
                new HashMap<>(
                        Map.of(
                                "SEVENWAYS_DB_URL", elsewhere.application().url(),
                                "SEVENWAYS_DB_USER", elsewhere.application().user(),
                                "SEVENWAYS_DB_PASSWORD", elsewhere.application().password()));
        variables.putAll(difference);
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                variables));
        return Binder.get(environment).bind("sevenways.db", OutsideAddress.class).get();
    }
}
