package sevenways.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** A phone with what it keeps, and its network in the test's hand. */
record Device(Page page) {

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
}
