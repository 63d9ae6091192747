package sevenways.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** Looks at one loaded page in every width and scheme, and notes what no page should have. */
final class Inspection {

    private static final int HEIGHT = 844;
    private static final int ZOOMED = 320; // a desk's window at 400 %
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    /** What a change of scheme can break; the rest was looked at before. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * What words, links, lists, tables and pictures can break, on a page that is looked at
     * elsewhere.
     */
    private static final List<String> AUTHORED =
            List.of(
                    "definition-list",
                    "dlitem",
                    "duplicate-id-aria",
                    "empty-heading",
                    "empty-table-header",
                    "heading-order",
                    "image-alt",
                    "landmark-unique",
                    "link-name",
                    "list",
                    "listitem",
                    "region",
                    "role-img-alt",
                    "scrollable-region-focusable",
                    "svg-img-alt",
                    "th-has-data-cells",
                    "valid-lang");

    /** Asked by hand: once loaded, axe serves all widths, and what it passed stays where it is. */
    private static final String FOUND_BY_AXE =
            """
            async rules => {
              const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations'], preload: false});
              return found.violations.map(rule => `${rule.id} ${rule.nodes.slice(0, 3).map(node => node.html)}`);
            }
            """;

    private static final String FACTS =
            """
            () => {
              const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex]';
              const first = document.querySelector(tabbable);
              return [
                document.querySelectorAll('h1').length === 1 || 'has not one h1',
                document.title.trim().length > ' · Sevenways'.length || 'has no title',
                document.documentElement.lang === 'en' || 'does not say its language',
                first?.matches('.skip[href="#main"]') || 'does not begin with the skip link',
                !document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])') || 'sets the tab order',
                !!document.querySelector('header .help-now[href="/help-now"]') || 'lacks Help now',
              ].filter(fact => fact !== true);
            }
            """;

    private static final String SIDEWAYS =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('main *, header *, footer *')]
                .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 3)
                .map(it => `${it.localName}.${it.className.baseVal ?? it.className}`)
            """;

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    /** What is wrong with the page; nothing, as a rule. */
    static List<String> of(Page page) {
        Inspection inspection = new Inspection(page);
        inspection.look();
        return inspection.findings;
    }

    /** What is wrong with the words of a page whose template is looked at elsewhere. */
    static List<String> ofWords(Page page) {
        Inspection inspection = new Inspection(page);
        inspection.findings.addAll(inspection.list(FACTS));
        page.evaluate(AxeBuilder.getAxeScript());
        inspection.axe("390 light", AUTHORED);
        page.setViewportSize(ZOOMED, HEIGHT);
        inspection.sideways(ZOOMED);
        page.setViewportSize(PHONE, HEIGHT);
        return inspection.findings;
    }

    private void look() {
        findings.addAll(list(FACTS));
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            sideways(width);
            wear(ColorScheme.DARK);
            axe(width + " dark", COLOURS);
            wear(ColorScheme.LIGHT);
            axe(width + " light", STANDARD);
        }
        page.setViewportSize(ZOOMED, HEIGHT);
        sideways(ZOOMED);
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** Without motion: a colour on its way to another is neither. */
    private void wear(ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private void axe(String where, List<String> rules) {
        Object found = page.evaluate(FOUND_BY_AXE, rules);
        ((List<?>) found).forEach(finding -> findings.add(where + ": " + finding));
    }

    private void sideways(int width) {
        List<String> wide = list(SIDEWAYS);
        if (!wide.isEmpty()) {
            findings.add(width + ": scrolls sideways for " + wide);
        }
    }

    private List<String> list(String question) {
        return ((List<?>) page.evaluate(question)).stream().map(String::valueOf).toList();
    }
}
