package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database that is carried along keeps its word and its door shut. */
class EmbeddedDatabaseTests {

    @TempDir static Path directory;

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws SQLException {
        database = EmbeddedDatabase.start(directory);
        Sql.run(database.owner(), "create table diary (entry text)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void losesNothingInAPowerCut(String promise) throws SQLException {
        assertThat(Sql.ask(database.application(), "show " + promise)).isEqualTo("on");
    }

    @Test
    void letsTheApplicationReadAndWriteWhatTheOwnerMade() throws SQLException {
        Sql.run(database.application(), "insert into diary values ('slept well')");
        Sql.run(database.application(), "update diary set entry = 'slept'");
        assertThat(Sql.ask(database.application(), "select entry from diary")).isEqualTo("slept");
        Sql.run(database.application(), "delete from diary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (entry text)",
                "create temporary table mine (entry text)",
                "create schema mine",
                "drop table diary",
                "truncate diary",
                "alter table diary add mood text",
                "create role friend",
                "copy diary to program 'cat'",
                "set role sevenways_owner",
                "alter system set fsync = off"
            })
    void refusesTheApplicationEverythingElse(String statement) {
        assertThatThrownBy(() -> Sql.run(database.application(), statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        // insufficient privilege
                        e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "sevenways_owner", "sevenways_app"})
    void asksEverybodyForThePassword(String user) {
        for (String guess : List.of("", "postgres", user)) {
            Login intruder = new Login(database.application().url(), user, guess);
            assertThatThrownBy(intruder::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void letsNobodyInByTrustInAnyRule() throws Exception {
        assertThat(Files.readAllLines(directory.resolve("postgres/pg_hba.conf")))
                .filteredOn(rule -> !rule.isBlank() && !rule.startsWith("#"))
                .isNotEmpty()
                .allMatch(rule -> rule.endsWith("scram-sha-256"));
    }

    @Test
    void keepsPasswordAndDataFromOtherUsersOfTheMachine() throws Exception {
        assertThat(permissions("postgres.password")).isEqualTo("rw-------");
        assertThat(permissions("postgres")).isEqualTo("rwx------");
        assertThat(permissions("programs")).isEqualTo("rwx------");
    }

    @Test
    void listensToThisMachineOnly() throws Exception {
        int port = URI.create(database.application().url().substring("jdbc:".length())).getPort();
        List<InetAddress> outward =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(
                                address ->
                                        !address.isLoopbackAddress()
                                                && !address.isLinkLocalAddress())
                        .toList();
        for (InetAddress address : outward) {
            assertThatThrownBy(() -> new Socket(address, port).close())
                    .isInstanceOf(java.io.IOException.class);
        }
        assertThat(Sql.ask(database.application(), "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void endsAStatementThatNobodyWaitsForAnyMore() throws SQLException {
        assertThat(Sql.ask(database.application(), "show statement_timeout")).isEqualTo("5s");
        assertThat(Sql.ask(database.application(), "show idle_in_transaction_session_timeout"))
                .isEqualTo("15s");
        assertThat(Sql.ask(database.owner(), "show statement_timeout")).isEqualTo("0");
    }

    @Test
    void refusesASecondApplicationInOneLine() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("in use by another Sevenways")
                .message()
                .hasLineCount(1);
    }

    @Test
    void saysWhatItIsWithoutThePassword() {
        assertThat(database.description())
                .contains("embedded PostgreSQL 18", "fsync on", directory.toString());
        assertThat(database.application().toString())
                .contains("sevenways_app")
                .doesNotContain(database.application().password());
    }

    @Test
    void refusesAMachineItCarriesNoProgramsFor() {
        assertThatThrownBy(() -> EmbeddedDatabase.requirePlatform("Mac OS X", "aarch64"))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("SEVENWAYS_DB_URL");
        EmbeddedDatabase.requirePlatform("Linux", "aarch64");
    }

    private static String permissions(String file) throws Exception {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve(file)));
    }
}
