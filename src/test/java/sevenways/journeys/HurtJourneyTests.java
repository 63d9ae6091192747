package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** Somebody in pain finds a way on: easier, calm, or around the place that hurts. */
@WholeApplicationTest
class HurtJourneyTests {

    private static final String STANDING = "/practices/yoga-chair/play?minutes=10&posture=standing";
    private static final String TELLS_WHEN_READ =
            """
            () => {
              const { text } = Response.prototype;
              Response.prototype.text = async function () {
                const read = await text.call(this);
                window.isRead = true;
                return read;
              };
            }
            """;

    private static final String TELLS_WHAT_IS_FOLLOWED =
            """
            () => addEventListener('click', ({target, defaultPrevented}) => {
              if (!defaultPrevented) window.followed ??= target.closest('a[href]')?.href;
            })
            """;

    private static final String SEATED = "/practices/yoga-chair/play?minutes=10&posture=chair";
    private static final String IN_BED =
            "/practices/gentle-movement-break/play?minutes=6&posture=bed";
    private static final String EASIER = "**/gentle-movement-break/play?minutes=3*";
    private static final String TENSE =
            "/practices/progressive-muscle-relaxation/play?minutes=6&posture=bed";

    /** What is said where these parts are left out; all there are, where none is named. */
    private static final String LEFT_OUT =
            """
            async region => {
              const { leaveOut } = await import('/js/player-left-out.js');
              const { readSteps } = await import('/js/player-steps.js');
              const leave = document.querySelector('#leave');
              const all = [...leave.querySelectorAll('input')].map(box => box.value);
              const steps = readSteps(document.querySelector('#script ol'));
              return leaveOut(steps, region ? [region] : all, leave).map(step => step.say);
            }
            """;

    @RegisterExtension private final Phone phone = new Phone();

    private final SessionService sessions;
    private final SignedInPerson ada;

    HurtJourneyTests(
            SessionService sessions, SafetyService safety, Patients patients, Clock clock) {
        this.sessions = sessions;
        this.ada = patients.ada();
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }

    @Test
    void goesOnInTheEasierVersionAsOneSession() {
        PlayerPage player = PlayerPage.open(phone.page(), STANDING, ada);
        player.press("Begin");
        player.watch(ofSeconds(30));
        player.press("It hurts");
        player.rate("hurtNow", 5);
        assertThat(phone.page().getByText("All right if it settles within 24 hours")).isVisible();
        player.press("Easier: 10 minutes, on a chair");
        assertThat(phone.page().getByText("This is the easier version")).isVisible();
        assertThat(phone.page()).hasURL(java.util.regex.Pattern.compile("posture=chair"));
        player.watch(ofSeconds(20));
        player.press("Stop here");
        phone.page().getByText("too hard").click();
        player.press("Save this session");
        phone.page().waitForURL("**/sessions/*");
        assertThat(phone.page().getByText("5 of 10. You went on gently.")).isVisible();
        PlayedSession played = onlySession();
        assertThat(played.ending()).isEqualTo(Ending.STOPPED);
        assertThat(played.seconds()).isBetween(48, 52);
    }

    @Test
    void makesTheSameMovementsEasierWhereNoPostureIs() {
        PlayerPage player = PlayerPage.open(phone.page(), SEATED, ada);
        player.press("Begin");
        player.watch(ofSeconds(5));
        player.button("Easier version").focus();
        phone.page().keyboard().press("Enter");
        assertThat(phone.page().getByText("Make each movement half as big")).isVisible();
        assertThat(player.button("Easier version")).hasCount(0);
        assertThat(player.button("Pause")).isFocused();
        player.watch(ofSeconds(1));
        assertThat(player.timeLeft()).containsText("13:1"); // of 10 minutes, at 0.75 of the speed
    }

    @Test
    void holdsToWhatIsPressedWhileTheEasierVersionIsOnItsWay() {
        List<Route> held = new ArrayList<>();
        phone.page().route(EASIER, held::add);
        PlayerPage player = waitForEasier();
        player.press("Stop here");
        comes(held);
        assertThat(player.heading("Stopped here")).isVisible();
        waitForEasier();
        held.getLast().fulfill(new Route.FulfillOptions().setBody("no version"));
        assertThat(phone.page().getByText("The easier version did not come")).isVisible();
        assertThat(player.button("Go on")).isVisible();
        waitForEasier();
        player.press("It hurts");
        comes(held);
        assertThat(player.heading("Stopped, and that was right")).isVisible();
        player.rate("hurtNow", 5);
        phone.page().unroute(EASIER);
        player.press("Easier: 3 minutes, in bed");
        assertThat(phone.page().getByText("so it begins at its start")).isVisible();
        player.watch(ofSeconds(1));
        assertThat(phone.page().locator(".player-count")).hasText("Step 1 of 7");
    }

    private PlayerPage waitForEasier() {
        PlayerPage player = PlayerPage.open(phone.page(), IN_BED);
        player.begin();
        player.watch(ofSeconds(40));
        player.press("Easier version");
        assertThat(phone.page().getByText("The easier version is on its way")).isVisible();
        return player;
    }

    /** The version that was waited for last comes; one asked for earlier may have been given up. */
    private void comes(List<Route> held) {
        phone.page().evaluate(TELLS_WHEN_READ);
        held.getLast().resume();
        phone.page()
                .waitForFunction(
                        "() => window.isRead"); // and then it has done what it does with it
    }

    @Test
    void takesASecondQuickPressForWhatStoodThereBefore() {
        Page page = phone.page();
        PlayerPage player = PlayerPage.open(page, STANDING);
        page.evaluate("window.quick = true");
        page.evaluate(TELLS_WHAT_IS_FOLLOWED);
        pressTwice("Begin");
        assertThat(player.button("Pause")).isVisible();
        player.watch(ofSeconds(1));
        pressTwice("It hurts");
        assertThat(player.heading("Stopped, and that was right")).isVisible();
        player.watch(ofSeconds(1));
        player.rate("hurtNow", 2);
        player.press("Go on from here, smaller");
        page.setViewportSize(844, 390);
        player.watch(ofSeconds(1));
        pressTwice("Stop here");
        assertThat(player.heading("Stopped here")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.followed")).isNull();
    }

    /** With a finger, which presses what is there. */
    private void pressTwice(String name) {
        Locator button = new PlayerPage(phone.page()).button(name);
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        for (int press = 0; press < 2; press++) {
            phone.page().mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        }
    }

    @Test
    void bringsBackAlsoWhoeverLeavesOutAllThereIs() {
        Page page = phone.page();
        page.navigate("/practices/body-scan/play?minutes=12&posture=bed");
        List<?> said = (List<?>) page.evaluate(LEFT_OUT);
        assertThat(said.getLast().toString()).startsWith("Wiggle fingers and toes.");
        page.navigate("/practices/progressive-muscle-relaxation/play?minutes=20&posture=bed");
        said = (List<?>) page.evaluate(LEFT_OUT, "feet");
        assertThat(said).filteredOn(it -> it.toString().contains("leave out your feet")).hasSize(1);
        assertThat(said).anyMatch(it -> it.toString().startsWith("Once more without your feet."));
        assertThat(said).anyMatch(it -> it.toString().startsWith("Move your fingers and toes."));
    }

    @Test
    void switchesToSomethingCalmAndTellsOfWhatHurt() {
        PlayerPage player = PlayerPage.open(phone.page(), STANDING, ada);
        player.press("Begin");
        player.watch(ofSeconds(5));
        player.press("It hurts");
        player.rate("hurtNow", 8);
        player.press("Something calm: The long breath out");
        phone.page().waitForURL("**/practices/long-exhale/play*");
        assertThat(player.button("Begin")).isVisible();
        phone.page().navigate("/sessions");
        assertThat(phone.page().getByText("stopped because it hurt")).isVisible();
        assertThat(onlySession().ending()).isEqualTo(Ending.HURT);
    }

    @Test
    void tellsWhatWasFearedBeforeAndWhatCameOfIt() {
        PlayerPage player =
                PlayerPage.open(
                        phone.page(),
                        "/practices/move-toward-it/play?minutes=15&posture=chair",
                        ada);
        phone.page().fill("#feared", "My back will lock");
        player.press("Begin");
        player.watch(ofSeconds(30));
        phone.page().fill("#likely", "70");
        player.rate("expectedPain", 7);
        player.press("Stop here");
        phone.page().fill("#happened", "It pulled, and let go");
        player.rate("actualPain", 3);
        player.press("Save this session");
        phone.page().waitForURL("**/sessions/*");
        assertThat(phone.page().locator(".told").first())
                .containsText(
                        java.util.regex.Pattern.compile(
                                "My back will lock.*70 of 100.*It pulled, and let go"
                                        + ".*7 of 10.*3 of 10",
                                java.util.regex.Pattern.DOTALL));
    }

    @Test
    void leavesOutASoreLowBackWithAllThatTensesAlong() {
        PlayerPage player = PlayerPage.open(phone.page(), TENSE);
        phone.page().locator("#leave summary").click();
        phone.page()
                .locator("#leave")
                .getByText(
                        "low back",
                        new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        player.press("Begin");
        List<String> said = new ArrayList<>();
        for (int seconds = 0; seconds < 340 && player.sentence().count() > 0; seconds += 4) {
            said.add(player.sentence().textContent());
            player.watch(ofSeconds(4));
        }
        assertThat(said).anyMatch(sentence -> sentence.startsWith("We leave out your low back"));
        assertThat(said).anyMatch(sentence -> sentence.contains("Make two fists"));
        assertThat(said).noneMatch(sentence -> sentence.contains("Raise the shoulders"));
        assertThat(player.heading("That is all for now")).isVisible();
    }

    private PlayedSession onlySession() {
        LocalDate today = LocalDate.now();
        List<PlayedSession> found =
                sessions.between(ada.patient().id(), today.minusDays(2), today.plusDays(2));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
