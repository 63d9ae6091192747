package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.journeys.Browser.Window;

/** A trembling thumb and a dead spot: a check-in is one entry, or still on the page. */
@WholeApplicationTest
class CheckInInTroubleTests {

    private static final String NOTE = "In the lift";

    /** What the browser and htmx put on the console where there is no network. */
    private static final String[] OFFLINE = {
        "Failed to load resource: net::ERR_INTERNET_DISCONNECTED",
        "htmx:afterRequest, [object HTMLFormElement]",
        "htmx:sendError, [object HTMLFormElement]"
    };

    private final Patients patients;
    private final CheckInService checkIns;
    private final Clock clock;

    @LocalServerPort private int port;

    CheckInInTroubleTests(Patients patients, CheckInService checkIns, Clock clock) {
        this.patients = patients;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Test
    void isOneEntryHoweverOftenSaveIsPressed() {
        try (Window window = Browser.phone(port)) {
            SignedInPerson ada = fillIn(window);
            pressTwice(window);
            assertThat(window.page().locator("#saved")).containsText("Saved: pain 5, stress 2");
            assertThat(window.page().getByText(NOTE)).hasCount(1);
            assertThat(kept(ada)).hasSize(1);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void isOneEntryWithoutScripts() {
        try (Window window = Browser.phoneWithoutScripts(port)) {
            SignedInPerson ada = fillIn(window);
            pressTwice(window);
            new Hand(window.page()).reads("Saved: pain 5, stress 2");
            assertThat(window.page().getByText(NOTE)).hasCount(1);
            assertThat(kept(ada)).hasSize(1);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void staysOnThePageWhileTheNetworkIsAway() {
        try (Window window = Browser.phone(port)) {
            SignedInPerson ada = fillIn(window);
            Hand hand = new Hand(window.page());
            window.context().setOffline(true);
            hand.press("Save");
            assertThat(window.page().getByRole(AriaRole.STATUS))
                    .containsText("No connection just now. What you typed is still here.");
            assertThat(hand.field("Note, if you like")).hasValue(NOTE);
            assertThat(window.page().locator("#pain-5")).isChecked();
            assertThat(kept(ada)).isEmpty();
            window.context().setOffline(false);
            hand.press("Save");
            assertThat(window.page().locator("#saved")).containsText("Saved: pain 5, stress 2");
            assertThat(kept(ada)).hasSize(1);
            assertThat(window.faultsBeside(OFFLINE)).isEmpty();
        }
    }

    private SignedInPerson fillIn(Window window) {
        SignedInPerson ada = patients.ada();
        Hand hand = new Hand(window.page());
        hand.signIn(ada);
        window.page().navigate("/check-ins");
        hand.choose("Pain", "5");
        hand.choose("Stress", "2");
        hand.type("Note, if you like", NOTE);
        return ada;
    }

    private static void pressTwice(Window window) {
        new Hand(window.page()).button("Save").dblclick();
    }

    private List<LoggedCheckIn> kept(SignedInPerson person) {
        LocalDate today = person.patient().today(clock);
        return checkIns.between(person.patient().id(), today, today);
    }
}
