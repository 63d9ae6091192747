package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.journeys.Browser.Window;

/** The sign-in ends while somebody writes; not a word is lost, and none is kept twice. */
@WholeApplicationTest
class ExpiredSessionJourneyTests {

    private static final String NOTE = "What I wrote while the kettle boiled, and long after";

    private static final String SIGN_IN = "the server responded with a status of 401 ()";
    private static final String STALE = "the server responded with a status of 403 ()";

    private final Patients patients;
    private final CheckInService checkIns;
    private final Clock clock;

    @LocalServerPort private int port;

    ExpiredSessionJourneyTests(Patients patients, CheckInService checkIns, Clock clock) {
        this.patients = patients;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Test
    void keepsWhatWasTypedUntilItIsSent() {
        try (Window window = Browser.phone(port)) {
            SignedInPerson ada = write(window);
            window.context().clearCookies();
            Hand hand = save(window);
            assertThat(hand.heading("Sign in")).isFocused();
            assertThat(hand.heading("Sign in")).isInViewport();
            signInAndSend(hand, ada);
            assertKeptOnce(ada);
            assertThat(window.faultsBeside(SIGN_IN)).isEmpty();
        }
    }

    @Test
    void keepsWhatWasTypedWithoutScripts() {
        try (Window window = Browser.phoneWithoutScripts(port)) {
            SignedInPerson ada = write(window);
            window.context().clearCookies();
            signInAndSend(save(window), ada);
            assertKeptOnce(ada);
            assertThat(window.faultsBeside(SIGN_IN)).isEmpty();
        }
    }

    @Test
    void asksToSendAgainWhereTheSignInIsNewer() {
        try (Window window = Browser.phone(port)) {
            SignedInPerson ada = write(window);
            window.context().clearCookies();
            new Hand(window.context().newPage()).signIn(ada);
            send(save(window));
            assertKeptOnce(ada);
            assertThat(window.faultsBeside(STALE)).isEmpty();
        }
    }

    private SignedInPerson write(Window window) {
        SignedInPerson ada = patients.ada();
        Hand hand = new Hand(window.page());
        hand.signIn(ada);
        window.page().navigate("/check-ins");
        hand.choose("Pain", "3");
        hand.choose("Stress", "8");
        hand.type("Note, if you like", NOTE);
        return ada;
    }

    private static Hand save(Window window) {
        Hand hand = new Hand(window.page());
        hand.press("Save");
        return hand;
    }

    private static void signInAndSend(Hand hand, SignedInPerson person) {
        hand.sees("Sign in");
        hand.reads("What you wrote is kept");
        hand.signInHere(person.email());
        send(hand);
    }

    private static void send(Hand hand) {
        hand.sees("Almost there");
        hand.reads(NOTE);
        hand.press("Send it");
        hand.reads("Saved: pain 3, stress 8, today at");
        hand.goTo("Log");
        assertThat(hand.page().getByText(NOTE)).hasCount(1);
    }

    private void assertKeptOnce(SignedInPerson person) {
        LocalDate today = person.patient().today(clock);
        assertThat(checkIns.between(person.patient().id(), today, today))
                .extracting(LoggedCheckIn::note)
                .containsExactly(NOTE);
    }
}
