package sevenways.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A real Chromium, launched once for all journeys. Each journey gets a window of its own, which
 * notes whatever a good page never does: an error on the console, a breach of the content security
 * policy, a request to a foreign host.
 */
final class Browser {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final com.microsoft.playwright.Browser CHROMIUM = launch(List.of());

    private Browser() {}

    private static com.microsoft.playwright.Browser launch(List<String> more) {
        LaunchOptions options =
                new LaunchOptions()
                        .setArgs(Stream.of(ARGUMENTS, more).flatMap(List::stream).toList());
        Chromium.executable().ifPresent(options::setExecutablePath);
        return PLAYWRIGHT.chromium().launch(options);
    }

    /**
     * A Chromium of its own whose camera and microphone play these files over and over. Whoever
     * launched it closes it.
     *
     * @param camera a film as y4m
     * @param microphone a sound as wav
     */
    static com.microsoft.playwright.Browser withDevices(Path camera, Path microphone) {
        return launch(
                List.of(
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + camera,
                        "--use-file-for-fake-audio-capture=" + microphone));
    }

    /** A phone's window of such a Chromium. */
    static Window phone(com.microsoft.playwright.Browser chromium, int port) {
        return new Window(chromium.newContext(options(port, 390, 844)));
    }

    /** A window on the application that listens at this port. */
    static Window open(int port, int width, int height, ColorScheme scheme) {
        return new Window(CHROMIUM.newContext(options(port, width, height).setColorScheme(scheme)));
    }

    /** A phone's window, held upright. */
    static Window phone(int port) {
        return open(port, 390, 844, ColorScheme.LIGHT);
    }

    /** A phone's window on an application that speaks TLS by a certificate of its own making. */
    static Window phoneByTls(int port) {
        NewContextOptions trusting =
                options(port, 390, 844)
                        .setBaseURL("https://localhost:" + port)
                        .setIgnoreHTTPSErrors(true);
        return new Window(CHROMIUM.newContext(trusting));
    }

    /** A phone that keeps what plays without a network; the other windows keep nothing. */
    static Window keepingPhone(int port) {
        NewContextOptions keeping =
                options(port, 390, 844).setServiceWorkers(ServiceWorkerPolicy.ALLOW);
        return new Window(CHROMIUM.newContext(keeping));
    }

    /** A phone's window where no script runs. */
    static Window phoneWithoutScripts(int port) {
        return new Window(CHROMIUM.newContext(options(port, 390, 844).setJavaScriptEnabled(false)));
    }

    /** A window on a desk. */
    static Window desk(int port) {
        return open(port, 1280, 900, ColorScheme.LIGHT);
    }

    private static NewContextOptions options(int port, int width, int height) {
        return new NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, height)
                .setTimezoneId("Europe/Berlin")
                .setLocale("en-GB")
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    }

    /** A window, and what was wrong in it. */
    static final class Window implements AutoCloseable {

        private static final String WATCH_POLICY =
                "document.addEventListener('securitypolicyviolation',"
                        + " event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

        /** A hand that takes its time, whatever the clock says, unless a test makes it quick. */
        private static final String CALM_HAND =
                "Object.defineProperty(MouseEvent.prototype, 'timeStamp',"
                        + " {get: () => performance.now() + (window.quick ? 0 : 1000)})";

        private final BrowserContext context;
        private final Page page;
        private final List<String> faults = new CopyOnWriteArrayList<>();

        private Window(BrowserContext context) {
            this.context = context;
            context.addInitScript(WATCH_POLICY);
            context.addInitScript(CALM_HAND);
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

        /** What was wrong so far, but for what a journey brings about on purpose. */
        List<String> faultsBeside(String... expected) {
            return faults.stream()
                    .filter(fault -> Stream.of(expected).noneMatch(fault::endsWith))
                    .toList();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
