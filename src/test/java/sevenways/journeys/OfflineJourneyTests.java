package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.journeys.Browser.Window;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** The phone is in the cellar, and what is planned plays all the same. */
@WholeApplicationTest
class OfflineJourneyTests {

    private static final String EASE = Device.EASE;
    private static final String STANDING = "/practices/yoga-chair/play?minutes=10&posture=standing";

    private static final String FULL =
            """
            async () => {
              const { tidy } = await import('/js/worker-pages.js');
              const { all, write } = await import('/js/worker-store.js');
              const keep = (name, kind, used) => {
                const address = `/practices/${name}/play?`;
                return write('pages', address, { address, kind, used, bytes: 50_000, assets: [] });
              };
              await keep('planned', 'planned', 0);
              for (let count = 1; count <= 65; count++) await keep(`opened-${count}`, 'opened', count);
              await tidy();
              return (await all('pages')).map((page) => page.address);
            }
            """;

    private static final String LATE =
            """
            async address => {
              const { forgetPages, keepPage } = await import('/js/worker-pages.js');
              const coming = keepPage(address, 'opened');
              await forgetPages();
              await coming;
            }
            """;

    private static final String CROWD =
            """
            async () => {
              const { write } = await import('/js/worker-store.js');
              for (let count = 0; count < 200; count++) await write('queue', `somebody ${count}`, { person: 'somebody' });
            }
            """;

    private static final String LESS =
            """
            async () => {
              const done = request => new Promise(resolve => request.onsuccess = () => resolve(request.result));
              const database = await done(indexedDB.open('sevenways'));
              const [saved] = await done(database.transaction('queue').objectStore('queue').getAll());
              database.close();
              const less = new URLSearchParams(saved.fields);
              less.delete('painAfter');
              less.set('ending', 'STOPPED');
              less.set('unasked', 'yes');
              less.set('owner', saved.person);
              const { status } = await fetch('/sessions', {method: 'POST', body: less});
              if (status !== 202) throw new Error(status);
            }
            """;

    private static final String TAKE_OVER =
            "async () => (await navigator.serviceWorker.ready).waiting?.postMessage({type: 'take-over'})";

    private final Patients patients;
    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plans;
    private final SessionService sessions;
    private final Clock clock;

    @LocalServerPort private int port;

    private SignedInPerson ada;
    private Window window;
    private Page page;
    private Device device;

    OfflineJourneyTests(
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            SessionService sessions,
            Clock clock) {
        this.patients = patients;
        this.safety = safety;
        this.intake = intake;
        this.plans = plans;
        this.sessions = sessions;
        this.clock = clock;
    }

    @BeforeEach
    void openWindow() {
        ada = patients.ada();
        answer("");
        window = Browser.keepingPhone(port);
        page = window.page();
        device = new Device(page);
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(window.faults())
                .allMatch(
                        fault ->
                                fault.contains("net::ERR_")
                                        || fault.contains("a status of 403")
                                        || fault.contains("fetching the script"));
    }

    @Test
    void playsWhatIsPlannedAndSendsItsRecordOnce() {
        PlannedItem item = planned();
        new Hand(page).signIn(ada);
        String play =
                "/practices/%s/play?minutes=%d&posture=%s"
                        .formatted(item.practice(), item.minutes(), item.posture());
        device.keeps(play);
        device.keeps(
                "/practices/three-minute-pause/play?minutes=3&posture=bed"); // the last of them
        assertThat(device.kept())
                .contains("/help-now", "/offline", EASE)
                .noneMatch(address -> address.startsWith("/today"));
        device.loseNetwork();
        PlayerPage player = PlayerPage.open(page, play + "&item=" + item.id());
        assertThat(page.getByText("This page comes from your device")).isVisible();
        player.rate("painBefore", 6);
        player.press("Begin");
        player.watch(ofSeconds(item.minutes() * 60L + 1));
        player.rate("painAfter", 4);
        player.press("Save this session");
        assertThat(player.heading("Your session is kept")).isVisible();
        assertThat(player.heading("1 session waits to be sent")).isVisible();
        page.evaluate(LESS); // from another window that was left open
        page.reload();
        assertThat(player.heading("1 session waits to be sent")).isVisible();
        assertThat(recorded()).isEmpty();

        page.navigate("/progress");
        assertThat(player.heading("No connection just now")).isVisible();
        page.locator("main .actions a[href='/help-now']:visible").click();
        page.waitForURL("**/help-now");
        assertThat(player.heading("Go to an emergency department now")).isVisible();
        page.navigate("/flare");
        assertThat(player.heading("Three minutes, lying down")).isVisible();
        assertThat(page.getByText("Three-minute pause").first()).isVisible();

        device.findNetwork();
        PlayedSession sent = arrives();
        assertThat(sent.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(List.of(sent.painBefore(), sent.painAfter())).containsExactly(6, 4);
        assertThat(plans.between(ada.patient().id(), item.date(), item.date()))
                .filteredOn(it -> it.id().equals(item.id()))
                .allMatch(it -> it.state() == PlannedItem.State.DONE);
        player.letTimePass();
        page.navigate("/sessions");
        assertThat(page.getByText("Pain 6 to 4")).isVisible();
        assertThat(page.locator("[data-waiting]")).isHidden();
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void findsBothWaysOutOfWhatHurtsWithoutANetwork() {
        page.navigate(STANDING);
        String calm = page.locator("[data-offer=calm]").getAttribute("data-href");
        device.keeps(STANDING.replace("standing", "chair"));
        device.keeps(calm);
        device.loseNetwork();
        PlayerPage player = PlayerPage.open(page, STANDING);
        player.press("Begin");
        player.press("Easier version");
        assertThat(page.getByText("This is the easier version")).isVisible();
        player.press("It hurts");
        player.rate("hurtNow", 8);
        page.locator("[data-offer=calm]").click();
        page.waitForURL("**" + calm);
        assertThat(player.button("Begin")).isVisible();
    }

    @Test
    void keepsOnePersonsRecordFromAnotherAndSendsItWhenTheyAreBack() {
        device.leaveARecordBehind(ada);
        window.context().clearCookies();
        device.findNetwork();
        page.navigate("/offline");
        new Hand(page).press("Send now");
        device.tells("Your sign-in has ended.");

        SignedInPerson bert = patients.ada();
        new Hand(page).signIn(bert);
        device.keeps(EASE);
        page.navigate("/sessions");
        assertThat(page.locator("[data-waiting]")).isHidden();
        signOut();
        page.waitForURL(url -> url.endsWith("/"));
        assertThat(device.kept()).doesNotContain(EASE);
        new Hand(page).signIn(ada);
        arrives();
        LocalDate today = bert.patient().today(clock);
        assertThat(sessions.between(bert.patient().id(), today.minusDays(1), today)).isEmpty();
    }

    @Test
    void asksBeforeASignOutThatWouldLoseSomethingAndForgetsEverythingAfterIt() {
        device.leaveARecordBehind(ada, () -> answer("saddle")); // so the server does not take it
        device.findNetwork();
        page.navigate("/sessions");
        device.tells("1 session was not taken");
        assertThat(page.getByText("This practice is closed for you just now")).isVisible();
        signOut();
        new Hand(page).press("Stay signed in");
        assertThat(page.getByText("1 session was not taken")).isVisible();
        new Hand(page).press("Remove");
        new Hand(page).press("Press again to remove it for good");
        assertThat(page.locator("[data-waiting]")).isHidden();
        signOut();
        page.waitForURL(url -> url.endsWith("/"));
        assertThat(device.kept()).noneMatch(address -> address.contains("/play"));
        assertThat(page.evaluate("localStorage.getItem('device.person')")).isNull();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void staysWhenAClinicianSignsOutOnTheSamePhone() {
        device.leaveARecordBehind(ada);
        window.context().clearCookies();
        device.findNetwork();
        new Hand(page).signIn(patients.clinician("Clinician on a borrowed phone"));
        page.navigate("/account");
        Request sent =
                page.waitForRequest(
                        "**/logout",
                        () -> page.locator("main form[action$=logout] button").click());
        assertThat(sent.postData()).as("the server is to leave it too").contains("keep=others");
        page.waitForURL(url -> url.endsWith("/"));
        new Hand(page).signIn(ada);
        arrives();
    }

    @Test
    void aNewWorkerWaitsUntilNobodyPlays() {
        window.page().navigate(EASE); // as a visitor: what was opened is kept as well
        device.keeps(EASE);
        PlayerPage player = PlayerPage.open(page, EASE);
        player.press("Begin");
        player.watch(ofSeconds(20));
        String next = "/service-worker.js?next";
        page.evaluate("next => navigator.serviceWorker.register(next, {type: 'module'})", next);
        Device.waitFor(() -> worker("registration.waiting !== null"));
        page.evaluate(TAKE_OVER);
        device.loseNetwork();
        player.watch(ofSeconds(161));
        assertThat(player.heading("That is all for now")).isVisible();
        assertThat(page.getByText("Nothing was recorded.")).isVisible();
        assertThat(controller()).doesNotContain("next");
        player.letTimePass();
        page.navigate("/offline");
        Device.waitFor(() -> controller().contains("next"));
        page.navigate(EASE);
        assertThat(player.button("Begin")).isVisible();
    }

    @Test
    void losesNoAnswerThatCannotBeSentAndNamesHelpNow() {
        new Hand(page).signIn(ada);
        device.keeps("/help-now");
        Device.waitFor(() -> worker("registration.active !== null"));
        page.navigate("/safety/check?because=fall");
        Locator yes = page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).first();
        yes.check(new Locator.CheckOptions().setForce(true));
        device.loseNetwork();
        page.locator("main form button[type=submit]").last().click();
        assertThat(new Hand(page).heading("Not sent: no connection just now")).isVisible();
        assertThat(yes).isChecked();
        page.locator("#unsent a").click();
        assertThat(new Hand(page).heading("Go to an emergency department now")).isVisible();

        device.findNetwork();
        window.context().clearCookies();
        page.navigate("/login"); // a page that cannot say it itself
        device.loseNetwork();
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/offline?unsent");
        assertThat(new Hand(page).heading("Not sent: no connection just now")).isVisible();
        assertThat(page.locator("main .actions a[href='/help-now']:visible")).isVisible();
    }

    @Test
    void saysSoWhereTheDeviceKeepsNothingMore() {
        new Hand(page).signIn(ada);
        device.keeps(EASE);
        page.evaluate(CROWD);
        device.loseNetwork();
        page.navigate(EASE);
        device.stopAtOnce();
        assertThat(new Hand(page).heading("Your session could not be kept")).isVisible();
        page.goBack();
        assertThat(page.getByText("You had just come to the end of this")).isVisible();
    }

    @Test
    void keepsNoMoreThanItMayAndDropsWhatWasOpenedLongestAgo() {
        page.navigate("/faq");
        List<String> left = ((List<?>) page.evaluate(FULL)).stream().map(String::valueOf).toList();
        assertThat(left)
                .hasSize(60)
                .contains("/practices/planned/play?", "/practices/opened-65/play?")
                .doesNotContain("/practices/opened-1/play?");
    }

    @Test
    void keepsNoPageThatComesWhenItsPersonHasLeft() {
        page.navigate("/faq");
        page.evaluate(LATE, EASE);
        assertThat(device.kept()).doesNotContain(EASE);
    }

    private void signOut() {
        page.locator(".places summary").click();
        new Hand(page).press("Sign out");
    }

    /** What is true of the worker's registration. */
    private boolean worker(String question) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "async () => { const registration = await navigator.serviceWorker.ready; return "
                                + question
                                + "; }"));
    }

    private String controller() {
        return String.valueOf(page.evaluate("navigator.serviceWorker.controller?.scriptURL"));
    }

    private PlannedItem planned() {
        intake.take(
                ada.patient().id(),
                new Profile(Map.of("cbt", 7), 10, Set.of("bed"), clock.instant()));
        LocalDate today = ada.patient().today(clock);
        plans.build(ada.patient().id(), today);
        return plans.between(ada.patient().id(), today, today).getFirst();
    }

    private void answer(String flag) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(Collectors.toMap(id -> id, id -> id.equals(flag) ? "yes" : "no"));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }

    private List<PlayedSession> recorded() {
        LocalDate today = ada.patient().today(clock);
        return sessions.between(ada.patient().id(), today.minusDays(1), today.plusDays(1));
    }

    /** What waited arrives a moment later. */
    private PlayedSession arrives() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(recorded()).hasSize(1));
        return recorded().getFirst();
    }
}
