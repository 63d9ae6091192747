package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.journeys.Browser.Window;
import sevenways.safety.SafetyService;

/** Somebody erases their account, and their phone forgets them as well. */
@WholeApplicationTest
class ErasureJourneyTests {

    private static final String THOUGHT = "/practices/catch-the-thought/play?minutes=8&posture=bed";
    private static final String WRITTEN = "It will never end, said the kettle.";

    private static final String EVERYTHING_KEPT =
            """
            async () => {
              const { all } = await import('/js/worker-store.js');
              const kept = { here: { ...localStorage }, window: { ...sessionStorage }, caches: [] };
              for (const name of ['queue', 'pages', 'notes']) kept[name] = await all(name);
              for (const name of await caches.keys()) {
                const requests = await (await caches.open(name)).keys();
                kept.caches.push(...requests.map(request => request.url));
              }
              return JSON.stringify(kept);
            }
            """;

    private final Patients patients;
    private final SafetyService safety;
    private final Clock clock;

    @LocalServerPort private int port;

    private SignedInPerson ada;
    private Window window;
    private Page page;
    private Hand hand;
    private Device device;

    ErasureJourneyTests(Patients patients, SafetyService safety, Clock clock) {
        this.patients = patients;
        this.safety = safety;
        this.clock = clock;
    }

    @BeforeEach
    void openWindow() {
        ada = patients.ada();
        answer(ada, "");
        window = Browser.keepingPhone(port);
        page = window.page();
        hand = new Hand(page);
        device = new Device(page);
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(window.faults())
                .allMatch(
                        fault ->
                                fault.contains("net::ERR_")
                                        || fault.contains("a status of 403")
                                        || fault.contains("a status of 422")
                                        || fault.contains("fetching the script"));
    }

    @Test
    void leavesNothingOfThemOnThePhoneAndAllThatWaitsOfAnother() {
        SignedInPerson bert = patients.ada();
        answer(bert, "");
        device.leaveARecordBehind(bert);
        window.context().clearCookies();
        device.findNetwork();
        write();
        leaveARefusedRecordBehind();
        assertThat(everythingKept())
                .contains(id(ada), id(bert), "said the kettle", Device.EASE, "device.asked");

        erase("not-the-password-of-ada");
        assertThat(page.getByText("This is not your password.").first()).isVisible();
        assertThat(everythingKept()).contains("said the kettle", waiting(ada));
        erase(Patients.PASSWORD);
        hand.sees("Your account is erased");
        Awaitility.await()
                .pollInSameThread()
                .atMost(ofSeconds(10))
                .untilAsserted(
                        () ->
                                assertThat(everythingKept())
                                        .doesNotContain(id(ada), "kettle", "/play?", "device.")
                                        .contains(waiting(bert)));

        hand.signIn(bert);
        Device.waitFor(() -> !everythingKept().contains(waiting(bert)));
        page.navigate("/sessions");
        assertThat(page.locator("main")).containsText("The long breath out");
    }

    @Test
    void whoComesToItsLastPageWithoutHavingErasedAnythingLosesNothing() {
        write();
        leaveARefusedRecordBehind();
        erase("not-the-password-of-ada");
        page.navigate("/account/erasure");
        page.navigate("/account/erased");
        hand.sees("Your account is erased");
        window.context().clearCookies();
        page.reload();
        hand.sees("Your account is erased");
        page.navigate("/help-now");
        assertThat(everythingKept()).contains("said the kettle", waiting(ada), Device.EASE);
    }

    private void write() {
        PlayerPage player = PlayerPage.open(page, THOUGHT, ada);
        player.press("Begin");
        player.watch(ofSeconds(25));
        page.fill("#write-1", WRITTEN);
        player.watch(ofSeconds(1));
        player.letTimePass();
    }

    /** It stays on the phone although there is a network: the server does not take it. */
    private void leaveARefusedRecordBehind() {
        device.leaveARecordBehind(ada);
        answer(ada, "saddle");
        device.findNetwork();
        page.navigate("/sessions");
        device.tells("1 session was not taken");
    }

    private void erase(String password) {
        page.navigate("/account/erasure");
        hand.type("Password", password);
        hand.press("Erase everything");
    }

    private String everythingKept() {
        return String.valueOf(page.evaluate(EVERYTHING_KEPT));
    }

    /** As the device writes down whose a record is. */
    private static String waiting(SignedInPerson person) {
        return "\"person\":\"" + id(person) + "\"";
    }

    private static String id(SignedInPerson person) {
        return person.id().toString();
    }

    private void answer(SignedInPerson person, String flag) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(Collectors.toMap(id -> id, id -> id.equals(flag) ? "yes" : "no"));
        safety.screen(person.patient().id(), replies, clock.instant());
    }
}
