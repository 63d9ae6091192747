package sevenways.journeys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Measures;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/**
 * What the player costs a phone, measured in the real browser in real time: how exact the steps are
 * where the page's timers are held, and what drawing the pacer takes of a slow processor. The
 * bounds that hold on any machine are tested beside the player.
 */
@WholeApplicationTest
class PlayerBench {

    private static final int SECONDS = 20;

    private static final String LATENESS =
            """
            async () => {
              const { Run } = await import('/js/player-run.js');
              const real = window.setTimeout;
              window.setTimeout = (act, after) => real(act, Math.max(after, 60000));
              const run = new Run(Array.from({ length: 40 }, (_, at) => ({ at: at / 2, seconds: 0.5 })));
              const late = [];
              let start;
              run.addEventListener('step', ({ detail }) => late.push(performance.now() - start - detail.step.at * 1000));
              const over = new Promise(resolve => run.addEventListener('end', resolve));
              start = performance.now();
              run.play();
              await over;
              return [Math.max(...late), performance.now() - start - 20000];
            }
            """;

    private static final String FRAMES =
            """
            seconds => new Promise(resolve => {
              const start = performance.now();
              let frames = 0;
              const frame = now => {
                frames++;
                if (now - start < seconds * 1000) requestAnimationFrame(frame);
                else resolve(frames / (now - start) * 1000);
              };
              requestAnimationFrame(frame);
            })
            """;

    @LocalServerPort private int port;

    @Test
    void stepsWhereThePagesTimersAreHeld() {
        Measures.printMachine();
        try (Window window = Browser.phone(port)) {
            window.page().navigate(PlayerPage.BREATHING);
            List<?> late = (List<?>) window.page().evaluate(LATENESS);
            System.out.printf(
                    "timers held to one a minute, 40 steps: at most %.1f ms late, the end %.1f ms%n",
                    number(late.get(0)), number(late.get(1)));
        }
    }

    @Test
    void pacerOnASlowProcessor() {
        for (int slower : List.of(1, 4)) {
            try (Window window = Browser.phone(port)) {
                Page page = window.page();
                page.navigate(PlayerPage.BREATHING);
                page.locator("[data-act=begin]").click();
                for (int step = 0; step < 3; step++) {
                    page.keyboard().press("ArrowRight");
                }
                CDPSession protocol = window.context().newCDPSession(page);
                protocol.send("Performance.enable");
                protocol.send("Emulation.setCPUThrottlingRate", json("rate", slower));
                double before = busy(protocol);
                page.waitForTimeout(SECONDS * 1000);
                double quiet = (busy(protocol) - before) / SECONDS;
                double frames = number(page.evaluate(FRAMES, SECONDS / 4));
                System.out.printf(
                        "processor %d times slower: the main thread is busy %.1f %% of the time,"
                                + " %.1f frames a second%n",
                        slower, quiet * 100, frames);
            }
        }
    }

    /** Seconds that the page's main thread has worked. */
    private static double busy(CDPSession protocol) {
        for (JsonElement metric :
                protocol.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("This browser does not tell how busy it is");
    }

    private static JsonObject json(String name, Number value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
