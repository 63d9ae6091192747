package sevenways.account.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.AccountService;
import sevenways.account.Role;

@WholeApplicationTest
class RegistrationTests {

    private final AccountService accounts;
    private final Visitor visitor;

    RegistrationTests(AccountService accounts, @LocalServerPort int port) {
        this.accounts = accounts;
        this.visitor = new Visitor(port);
    }

    private static String newAddress() {
        return "new-" + UUID.randomUUID() + "@test.sevenways.example";
    }

    @Test
    void opensAnAccountWhoseDaysAreThoseOfTheBrowsersZone() {
        String email = newAddress();
        var answer =
                visitor.submit(
                        "/register",
                        "/register",
                        "email= " + email.toUpperCase() + " ",
                        "password=" + Patients.PASSWORD,
                        "zone=Pacific/Auckland");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(accounts.identify(email, Patients.PASSWORD))
                .hasValueSatisfying(
                        person -> assertThat(person.zone().getId()).isEqualTo("Pacific/Auckland"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                     | quiet-harbour-lantern-42 | Write your email address.",
                "not-an-address       | quiet-harbour-lantern-42 | That does not look like an email address.",
                "someone@example.org  | short                    | Use at least 12 characters.",
                "someone@example.org  | password1234             | This is among the passwords that are guessed first.",
                "someone@example.org  | qwertyuiop123            | This is among the passwords that are guessed first.",
                "someone@example.org  | sevenways1234            | This is among the passwords that are guessed first."
            })
    void saysWhatIsWrongAndKeepsTheAddress(String email, String password, String message) {
        String typed = email == null ? "" : email;
        var answer =
                visitor.submit("/register", "/register", "email=" + typed, "password=" + password);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(message)
                .contains("value=\"" + typed + "\"")
                .doesNotContain(password + "\"");
    }

    @Test
    void takesLongPassphrasesWholeAndRefusesThoseOver200Characters() {
        String email = newAddress();
        String long200 = "lantern harbour quiet meadow ".repeat(7).substring(0, 200);
        visitor.submit("/register", "/register", "email=" + email, "password=" + long200);
        assertThat(accounts.identify(email, long200)).isPresent();
        assertThat(accounts.identify(email, long200.substring(0, 199))).isEmpty();
        var answer =
                visitor.submit(
                        "/register",
                        "/register",
                        "email=" + newAddress(),
                        "password=" + long200 + "x");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void answersTheSameForAnAddressThatIsTakenAndChangesNothing() {
        String email = newAddress();
        var first =
                visitor.submit(
                        "/register",
                        "/register",
                        "email=" + email,
                        "password=" + Patients.PASSWORD);
        var again =
                visitor.submit(
                        "/register",
                        "/register",
                        "email=" + email,
                        "password=another-long-secret-77");
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(accounts.identify(email, Patients.PASSWORD)).isPresent();
        assertThat(accounts.identify(email, "another-long-secret-77")).isEmpty();
    }

    @Test
    void ignoresFieldsThatTheFormDoesNotHave() {
        String email = newAddress();
        visitor.submit(
                "/register",
                "/register",
                "email=" + email,
                "password=" + Patients.PASSWORD,
                "role=OPERATOR",
                "id=" + UUID.randomUUID());
        assertThat(accounts.identify(email, Patients.PASSWORD))
                .hasValueSatisfying(person -> assertThat(person.role()).isEqualTo(Role.PATIENT));
    }
}
