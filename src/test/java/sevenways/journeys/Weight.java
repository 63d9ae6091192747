package sevenways.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What came over the wire for a page that was never seen before, compressed as sent.
 *
 * @param all bytes of page, styles, scripts and pictures, headers included
 * @param scripts bytes of the scripts alone
 */
record Weight(String page, long all, long scripts) {

    private static final int KILOBYTE = 1000;

    private static final String TRANSFERRED =
            """
            () => {
              const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              const sum = some => some.reduce((bytes, file) => bytes + file.transferSize, 0);
              return [sum(files), sum(files.filter(file => file.name.endsWith('.js')))];
            }
            """;

    /** Weighs what the window shows; its cache must be off. */
    static Weight of(String name, Page page) {
        List<?> bytes = (List<?>) page.evaluate(TRANSFERRED);
        return new Weight(name, number(bytes.get(0)), number(bytes.get(1)));
    }

    /** Whether the page keeps to what it may weigh. */
    boolean isLight() {
        boolean firstSight = page.equals("/") || page.equals("/today");
        boolean lightScripts = scripts < 60 * KILOBYTE || page.equals("/progress");
        return all < (firstSight ? 100 : 250) * KILOBYTE && lightScripts;
    }

    @Override
    public String toString() {
        return "%-44s %7.1f kB %7.1f kB"
                .formatted(page, (double) all / KILOBYTE, (double) scripts / KILOBYTE);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
