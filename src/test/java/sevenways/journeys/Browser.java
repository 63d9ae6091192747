package sevenways.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real Chromium, launched once for all journeys. Each journey gets a window of its own, which
 * notes whatever a good page never does: an error on the console, a breach of the content security
 * policy, a request to a foreign host.
 */
final class Browser {

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    private static com.microsoft.playwright.Browser launch() {
        LaunchOptions options =
                new LaunchOptions()
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"));
        Chromium.executable().ifPresent(options::setExecutablePath);
        return Playwright.create().chromium().launch(options);
    }

    /** A window on the application that listens at this port. */
    static Window open(int port, int width, int height, ColorScheme scheme) {
        NewContextOptions options =
                new NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setTimezoneId("Europe/Berlin")
                        .setLocale("en-GB");
        return new Window(CHROMIUM.newContext(options));
    }

    /** A phone's window, held upright. */
    static Window phone(int port) {
        return open(port, 390, 844, ColorScheme.LIGHT);
    }

    /** A window, and what was wrong in it. */
    static final class Window implements AutoCloseable {

        private static final String WATCH_POLICY =
                "document.addEventListener('securitypolicyviolation',"
                        + " event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

        private final BrowserContext context;
        private final Page page;
        private final List<String> faults = new CopyOnWriteArrayList<>();

        private Window(BrowserContext context) {
            this.context = context;
            context.addInitScript(WATCH_POLICY);
            this.page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            faults.add(page.url() + ": " + message.text());
                        }
                    });
            page.onPageError(error -> faults.add(page.url() + ": " + error));
            page.onRequest(
                    request -> {
                        String host = URI.create(request.url()).getHost();
                        if (host != null && !host.equals("localhost")) {
                            faults.add(page.url() + " asked " + request.url());
                        }
                    });
        }

        Page page() {
            return page;
        }

        BrowserContext context() {
            return context;
        }

        /** What was wrong so far. */
        List<String> faults() {
            return faults;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
