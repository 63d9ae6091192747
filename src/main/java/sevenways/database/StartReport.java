package sevenways.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The last line of the start: where Sevenways is, and how long the first visitor would have waited.
 */
@Component
@ConditionalOnBooleanProperty(name = "sevenways.start-report", matchIfMissing = true)
class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);
    private static final int PATIENCE_MILLIS = 10_000;

    private final Database database;

    StartReport(Database database) {
        this.database = database;
    }

    @EventListener
    void visit(ApplicationReadyEvent ready) {
        String port =
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            URI home = URI.create("http://localhost:" + port + "/");
            log.info(
                    "Sevenways is ready at {} after {} ({})",
                    home,
                    firstAnswer(home),
                    database.description());
        }
    }

    /** Asks for the page as a browser would; the answer is told and never stops the start. */
    private static String firstAnswer(URI home) {
        String answer;
        try {
            HttpURLConnection visit = (HttpURLConnection) home.toURL().openConnection();
            visit.setConnectTimeout(PATIENCE_MILLIS);
            visit.setReadTimeout(PATIENCE_MILLIS);
            visit.setInstanceFollowRedirects(false);
            answer = "to the first %d on /".formatted(visit.getResponseCode());
        } catch (IOException e) {
            answer = "without an answer on /: " + e.getMessage();
        }
        long sinceStartOfJava = ManagementFactory.getRuntimeMXBean().getUptime();
        return "%.1f s %s".formatted(sinceStartOfJava / 1000.0, answer);
    }
}
