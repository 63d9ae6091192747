package sevenways.account.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sevenways.Patients;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.AccountService;
import sevenways.account.SignedInPerson;

@WholeApplicationTest
class ErasureTests {

    private final Patients patients;
    private final AccountService accounts;
    private final JdbcClient database;
    private final int port;

    ErasureTests(
            Patients patients,
            AccountService accounts,
            JdbcClient database,
            @LocalServerPort int port) {
        this.patients = patients;
        this.accounts = accounts;
        this.database = database;
        this.port = port;
    }

    @Test
    void erasesThePersonEverywhereAndEndsTheirSignInsOnAllDevices() {
        SignedInPerson ada = patients.ada();
        Visitor phone = new Visitor(port);
        Visitor desk = new Visitor(port);
        phone.signIn(ada.email(), Patients.PASSWORD);
        desk.signIn(ada.email(), Patients.PASSWORD);
        var answer =
                phone.submit(
                        "/account/erasure", "/account/erasure", "password=" + Patients.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(phone.get("/account/erased").statusCode()).isEqualTo(200);
        assertThat(desk.get("/account").statusCode()).isEqualTo(302);
        assertThat(accounts.identify(ada.email(), Patients.PASSWORD)).isEmpty();
        assertThat(rowsNaming(ada)).isEmpty();
    }

    /**
     * The tables in which any column still holds the person's id, whatever the column is called.
     */
    private List<String> rowsNaming(SignedInPerson person) {
        return database
                .sql(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = current_schema() and data_type = 'uuid'")
                .query(String.class)
                .list()
                .stream()
                .filter(
                        column -> {
                            String[] place = column.split("\\.");
                            return database.sql(
                                                    "select count(*) from %s where %s = :id"
                                                            .formatted(place[0], place[1]))
                                            .param("id", person.id())
                                            .query(Long.class)
                                            .single()
                                    > 0;
                        })
                .toList();
    }

    @Test
    void asksForThePasswordAndErasesNothingWithoutIt() {
        SignedInPerson ada = patients.ada();
        Visitor visitor = new Visitor(port);
        visitor.signIn(ada.email(), Patients.PASSWORD);
        var answer =
                visitor.submit(
                        "/account/erasure", "/account/erasure", "password=something-else-entirely");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is not your password.");
        assertThat(accounts.identify(ada.email(), Patients.PASSWORD)).isPresent();
    }
}
