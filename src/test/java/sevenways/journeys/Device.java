package sevenways.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import sevenways.account.SignedInPerson;

/** A phone with what it keeps, and its network in the test's hand. */
record Device(Page page) {

    /** A practice that is kept for a flare, whatever is planned. */
    static final String EASE = "/practices/long-exhale/play?minutes=3&posture=bed";

    private static final String ADDRESSES =
            """
            async () => {
              const kept = await (await caches.open('sevenways-pages')).keys();
              return kept.map(request => request.url.slice(location.origin.length));
            }
            """;

    private static final String KEEPS =
            "async address => Boolean(await (await caches.open('sevenways-pages')).match(address))";

    void loseNetwork() {
        page.context().setOffline(true);
    }

    void findNetwork() {
        page.context().setOffline(false);
    }

    /** Waits until it has kept this address. */
    void keeps(String address) {
        waitFor(() -> Boolean.TRUE.equals(page.evaluate(KEEPS, address)));
    }

    /** Waits for what the browser does by itself, whatever time the page believes it is. */
    static void waitFor(Callable<Boolean> done) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(done);
    }

    /** The addresses of all pages it keeps. */
    List<String> kept() {
        return ((List<?>) page.evaluate(ADDRESSES)).stream().map(String::valueOf).toList();
    }

    /** Waits until this is to be read. */
    void tells(String text) {
        page.getByText(text)
                .first()
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(WaitForSelectorState.VISIBLE));
    }

    /** This person plays without a network, so that a record waits here; the network stays lost. */
    void leaveARecordBehind(SignedInPerson person) {
        leaveARecordBehind(person, () -> {});
    }

    /** The same, where something happens before they play that this device does not hear of. */
    void leaveARecordBehind(SignedInPerson person, Runnable elsewhere) {
        new Hand(page).signIn(person);
        keeps(EASE);
        loseNetwork();
        elsewhere.run();
        page.navigate(EASE);
        stopAtOnce();
        tells("1 session waits to be sent");
    }

    /** Plays what is open for a moment. */
    void stopAtOnce() {
        PlayerPage player = new PlayerPage(page);
        player.press("Begin");
        player.press("Stop here");
        player.press("Save this session");
    }
}
