package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.WholeApplicationTest;

/** The player in a real browser, with its time in the test's hand. */
@WholeApplicationTest
class PlayerJourneyTests {

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort private int port;
    private BrowserContext context;
    private Page page;
    private final List<String> trouble = new ArrayList<>();

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @BeforeEach
    void visit() {
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 844)
                                .setBaseURL("http://localhost:" + port));
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) trouble.add(message.text());
                });
        page.onPageError(trouble::add);
        page.clock().install(new Clock.InstallOptions().setTime(1_790_000_000_000L));
        page.navigate("/practices/diaphragmatic-breathing/play?minutes=2&posture=bed");
    }

    @AfterEach
    void leave() {
        context.close();
        org.assertj.core.api.Assertions.assertThat(trouble).isEmpty();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private Locator sentence() {
        return page.locator(".player-say");
    }

    @Test
    void aVisitorPlaysABreathingPracticeToItsEnd() {
        button("Begin").click();
        assertThat(sentence()).containsText("Lie on your back");
        page.clock().runFor(13_000);
        assertThat(sentence()).containsText("Rest one hand");
        page.clock().runFor(30_000);
        assertThat(sentence()).containsText("Breathe in through the nose");
        page.clock().runFor(78_000);
        assertThat(heading("That is all for now")).isFocused();
        assertThat(page.getByText("Nothing was recorded.")).isVisible();
        assertThat(page.locator("form[method=post]")).hasCount(0);
    }

    @Test
    void looks() {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("/tmp/shot/before.png"))
                        .setFullPage(true));
        button("Begin").click();
        page.clock().runFor(3_000);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot/stage1.png")));
        page.clock().runFor(36_800);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot/stage2.png")));
        page.setViewportSize(1280, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shot/stage3.png")));
        page.setViewportSize(390, 844);
        button("It hurts").click();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("/tmp/shot/hurt.png"))
                        .setFullPage(true));
    }
}
