package sevenways.journeys;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import sevenways.Patients;
import sevenways.account.SignedInPerson;

/** The page of the player, with its time in the test's hand. */
record PlayerPage(Page page) {

    static final String BREATHING = "/practices/diaphragmatic-breathing/play?minutes=2&posture=bed";

    static PlayerPage open(Page page, String path) {
        return open(page, () -> page.navigate(path));
    }

    /** The player that has opened when this way is done, such as a press of a link. */
    static PlayerPage open(Page page, Runnable way) {
        page.clock().install(new Clock.InstallOptions());
        way.run();
        PlayerPage player = new PlayerPage(page);
        player.stopTime();
        return player;
    }

    static PlayerPage open(Page page, String path, SignedInPerson person) {
        page.navigate("/login");
        page.locator("input[name=email]").fill(person.email());
        page.locator("input[name=password]").fill(Patients.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.endsWith("/login"));
        return open(page, path);
    }

    /** From here on time passes only when the test says so. */
    private void stopTime() {
        long now = ((Number) page.evaluate("Date.now()")).longValue();
        page.clock().pauseAt(now + 1_000);
    }

    /** From here on time passes by itself again. */
    void letTimePass() {
        page.clock().resume();
    }

    /** Time passes while the player is looked at. */
    void watch(Duration time) {
        page.clock().runFor(time.toMillis());
    }

    /** Time passes while nothing runs, as in the background or asleep. */
    void lookAway(Duration time) {
        page.clock().fastForward(time.toMillis());
        page.clock().runFor(300);
    }

    void press(String name) {
        button(name).click();
    }

    /** Begins from the start, also where it could go on from the middle. */
    void begin() {
        if (button("Begin again").isVisible()) {
            press("Begin again");
        }
        press("Begin");
    }

    void rate(String scale, int value) {
        page.locator("#" + scale + "-" + value).check(new Locator.CheckOptions().setForce(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator sentence() {
        return page.locator(".player-say");
    }

    Locator timeLeft() {
        return page.getByRole(AriaRole.TIMER);
    }
}
