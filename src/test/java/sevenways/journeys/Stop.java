package sevenways.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.function.Consumer;

/**
 * A page of the sweep and the way to it.
 *
 * @param status what the server answers with
 */
record Stop(String name, int status, Consumer<Page> way) {

    private static final String ID = "[0-9a-f-]{36}";
    private static final String SEND =
            "main form[method=post]:not([action='/logout']) button.button[type=submit]";
    private static final String UNFOLD =
            "document.querySelectorAll('main details').forEach(it => it.open = true)";
    private static final String SAME_TO_ALL =
            "value => document.querySelectorAll(`main input[value='${value}']`)"
                    + ".forEach(reply => reply.checked = true)";

    static Stop at(String path) {
        return at(path, 200);
    }

    static Stop at(String path, int status) {
        return new Stop(path.replaceAll(ID, "…"), status, page -> page.navigate(path));
    }

    /** The page behind the first link on a page that starts with this address. */
    static Stop behind(String path, String start) {
        return new Stop(
                start + "…",
                200,
                page -> {
                    page.navigate(path);
                    page.navigate(
                            page.locator("main a[href^='" + start + "']")
                                    .first()
                                    .getAttribute("href"));
                });
    }

    /** The page that belongs to the one behind such a link, at this end of its address. */
    static Stop behind(String path, String start, String end) {
        return new Stop(
                start + "…" + end,
                200,
                page -> {
                    page.navigate(path);
                    String address =
                            page.locator("main a[href^='" + start + "']")
                                    .first()
                                    .getAttribute("href");
                    page.navigate(address + end);
                });
    }

    /** A form that is sent as it stands and comes back with what needs another look. */
    static Stop refused(String path) {
        return refused(path, SEND);
    }

    /**
     * @param send what sends the form, where the page has several
     */
    static Stop refused(String path, String send) {
        return new Stop(
                path + " with errors",
                422,
                page -> {
                    page.navigate(path);
                    page.evaluate(UNFOLD);
                    page.locator(send).first().click();
                    page.locator("main .errors").waitFor();
                });
    }

    /** The same with a form on a page that is reached on such a way. */
    static Stop refused(Stop stop) {
        return new Stop(
                stop.name() + " with errors",
                422,
                page -> {
                    stop.way().accept(page);
                    page.locator(SEND).first().click();
                    page.locator("main .errors").waitFor();
                });
    }

    /** Where a page of the safety screen leads when every question on it is answered with no. */
    static Stop afterNo(String path) {
        return answered(path, "no");
    }

    /** Where a page of questions leads when every one of them is answered with this. */
    static Stop answered(String path, String value) {
        return new Stop(
                path + " answered with " + value,
                200,
                page -> {
                    page.navigate(path);
                    page.evaluate(SAME_TO_ALL, value);
                    page.locator(SEND).first().click();
                    page.waitForURL(url -> !url.endsWith(path), loaded());
                });
    }

    /** A form that is sent after the sign-in has ended. */
    static Stop signedOut(String path) {
        return new Stop(
                path + " signed out",
                401,
                page -> {
                    page.navigate(path);
                    page.context().clearCookies();
                    page.locator(SEND).first().click();
                    page.locator("main [name=password]").waitFor();
                });
    }

    private static Page.WaitForURLOptions loaded() {
        return new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.LOAD);
    }
}
