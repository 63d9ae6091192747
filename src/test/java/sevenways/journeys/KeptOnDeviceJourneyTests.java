package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.journeys.Browser.Window;

/**
 * What is played and written outlives the window, for its own person, and nothing of it is sent.
 */
@WholeApplicationTest
class KeptOnDeviceJourneyTests {

    private static final String THOUGHT = "/practices/catch-the-thought/play?minutes=8&posture=bed";
    private static final String WRITTEN = "It will never end, said the kettle.";
    private static final String KEPT =
            "JSON.stringify(localStorage) + JSON.stringify(sessionStorage)";

    @LocalServerPort private int port;

    private final Patients patients;
    private final SignedInPerson ada;
    private Window window;

    KeptOnDeviceJourneyTests(Patients patients) {
        this.patients = patients;
        this.ada = patients.ada();
    }

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void outlivesAClosedWindowAndIsSentNowhere() {
        List<String> sent = new ArrayList<>();
        window.context().onRequest(request -> sent.add(request.url() + " " + request.postData()));
        PlayerPage player = write(window.page(), ada);
        player.page().close();
        Page again = window.context().newPage();
        again.navigate(THOUGHT);
        PlayerPage later = new PlayerPage(again);
        assertThat(again.locator("#write-1")).hasValue(WRITTEN);
        assertThat(later.heading("You were in the middle of this")).isVisible();
        later.press("Go on where you were");
        assertThat(later.sentence()).containsText("You are going to look at one thought");
        assertThat(again.locator("#write-1")).hasValue(WRITTEN);
        later.press("Stop here");
        assertThat(later.button("Copy it")).isVisible();
        again.waitForDownload(() -> later.press("Save it as a file"));
        later.press("Let it go");
        assertThat(again.getByText("Press once more, and it is gone for good.")).isVisible();
        later.press("Let it go");
        assertThat(again.locator("#write-1")).hasValue("");
        assertThat((String) again.evaluate(KEPT)).doesNotContain("kettle");
        assertThat(sent).isNotEmpty().noneMatch(request -> request.contains("kettle"));
    }

    @Test
    void isGoneForWhoeverComesNextFromEveryWindow() {
        write(window.page(), ada);
        Page page = window.page();
        assertThat((String) page.evaluate(KEPT)).contains("kettle");
        Page other = window.context().newPage();
        other.navigate("/more");
        other.locator("main form[action$=logout] button").click();
        other.waitForURL(url -> url.endsWith(port + "/"));
        page.waitForURL(url -> url.endsWith(port + "/"));
        assertThat((String) page.evaluate(KEPT)).doesNotContain("kettle");
    }

    @Test
    void isNotSeenByAnotherWhoSignsInAfterSomebodyWhoDidNotSignOut() {
        write(window.page(), ada);
        window.context().clearCookies();
        Page page = window.context().newPage();
        new Hand(page).signIn(patients.ada());
        page.navigate(THOUGHT);
        assertThat(page.locator("#resume")).isHidden();
        assertThat(page.locator("#write-1")).hasValue("");
        assertThat((String) page.evaluate(KEPT)).doesNotContain("kettle");
    }

    private static PlayerPage write(Page page, SignedInPerson person) {
        PlayerPage player = PlayerPage.open(page, THOUGHT, person);
        player.press("Begin");
        player.watch(ofSeconds(25));
        page.fill("#write-1", WRITTEN);
        player.watch(ofSeconds(1));
        return player;
    }
}
