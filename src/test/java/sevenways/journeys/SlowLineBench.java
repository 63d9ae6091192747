package sevenways.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sevenways.Measures;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/**
 * How soon the first step plays for a visitor who was never here, on a slow 4G line: 1.6 Mbit/s,
 * and a delay for each request. The application speaks TLS and HTTP/2 here as a proxy before it
 * does, so that the modules come side by side.
 */
@WholeApplicationTest
class SlowLineBench {

    private static final int TURNS = 5;
    private static final String PASSWORD = "changeit";

    /** Delays in milliseconds: that of the line, and that with all that a first request takes. */
    private static final List<Double> DELAYS = List.of(150.0, 562.5);

    /** Presses Begin as soon as it can be pressed, and notes when the first sentence stands. */
    private static final String HURRY =
            """
            const look = setInterval(() => {
              const begin = document.querySelector('.begin:not([hidden]) [data-act=begin]');
              if (begin) begin.click();
              if (!document.querySelector('.player-say')?.textContent) return;
              clearInterval(look);
              window.playedAt = performance.now();
            }, 5);
            """;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void speakTls(DynamicPropertyRegistry properties) {
        properties.add("server.ssl.key-store", SlowLineBench::keyStore);
        properties.add("server.ssl.key-store-password", () -> PASSWORD);
        properties.add("server.http2.enabled", () -> true);
    }

    @Test
    void firstStep() {
        Measures.printMachine();
        for (double delay : DELAYS) {
            for (int turn = 0; turn < TURNS; turn++) {
                try (Window window = Browser.phoneByTls(port)) {
                    slowDown(window, delay);
                    window.context().addInitScript(HURRY);
                    Page page = window.page();
                    page.navigate(PlayerPage.BREATHING);
                    page.waitForFunction("() => window.playedAt");
                    Weight weight = Weight.of("player", page);
                    System.out.printf(
                            "slow 4G, %.1f ms a request, cold: first step after %.0f ms, scripts %.1f"
                                    + " kB, all %.1f kB%n",
                            delay,
                            ((Number) page.evaluate("window.playedAt")).doubleValue(),
                            weight.scripts() / 1000.0,
                            weight.all() / 1000.0);
                }
            }
        }
    }

    private static void slowDown(Window window, double delay) {
        CDPSession protocol = window.context().newCDPSession(window.page());
        protocol.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("latency", delay);
        line.addProperty("offline", false);
        line.addProperty("downloadThroughput", 1_600_000 / 8);
        line.addProperty("uploadThroughput", 750_000 / 8);
        protocol.send("Network.emulateNetworkConditions", line);
    }

    private static String keyStore() {
        Path store = Path.of("target", "bench.p12").toAbsolutePath();
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String how =
                "-genkeypair -alias bench -keyalg EC -dname CN=localhost -storetype PKCS12 -storepass "
                        + PASSWORD;
        try {
            Files.deleteIfExists(store);
            List<String> command = new ArrayList<>(List.of(keytool.toString()));
            command.addAll(List.of(how.split(" ")));
            command.addAll(List.of("-keystore", store.toString()));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("No certificate could be made", failed);
        }
        return store.toString();
    }
}
