package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/** Somebody new comes as far as a first practice, a first check-in and a first look at both. */
@WholeApplicationTest
class NewPatientJourneyTests {

    private static final Map<String, String> TOLD =
            Map.ofEntries(
                    entry("Does the pain run down from your back into a leg?", "No"),
                    entry("How often does the pain break your sleep?", "Some nights"),
                    entry("How long has your back been a problem?", "1 to 5 years"),
                    entry("In the past 6 months, on how many days did it hurt?", "Every day"),
                    entry("How tense or stressed have you been?", "8"),
                    entry("How much has the pain held your attention?", "5"),
                    entry("How much have you held your feelings back?", "0"),
                    entry("How often have you had worst-case thoughts about the pain?", "4"),
                    entry("How hard is it to trust yourself to do things with the pain?", "3"),
                    entry("How afraid are you that moving will harm your back?", "2"),
                    entry("How alone do you feel with the pain?", "10"),
                    entry(
                            "How many minutes a day can you give this, on an ordinary day?",
                            "5 minutes"),
                    entry("Is it all right for you to close your eyes now and then?", "Yes"));

    @LocalServerPort private int port;

    private Window window;
    private Page page;
    private Hand hand;

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
        page = window.page();
        hand = new Hand(page);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void comesFromTheFrontPageToTheFirstRecordedSession() {
        register();
        passTheScreen();
        tellWhatIsNeeded();
        String practice = playTheFirstPractice();
        findItDoneToday(practice);
        checkIn();
        lookAtProgress(practice);
        assertThat(window.faults()).isEmpty();
    }

    private void register() {
        String email = "newcomer-" + UUID.randomUUID() + "@test.sevenways.example";
        page.navigate("/");
        hand.follow("Make a plan");
        hand.type("Email", email);
        hand.type("Password", Patients.PASSWORD);
        hand.press("Make my account");
        hand.sees("Sign in");
        hand.signInHere(email);
    }

    private void passTheScreen() {
        hand.sees("First, a check that it is safe");
        hand.follow("Answer the questions");
        hand.follow("Begin");
        hand.sees("New signs in the legs, bladder, bowel or sex");
        while (page.url().contains("/questions/")) {
            hand.sayNo();
            hand.goOn();
        }
        hand.sees("You can begin. Nothing you answered calls for a clinician first.");
    }

    private void tellWhatIsNeeded() {
        hand.follow("Go on to your needs");
        hand.sees("What you need");
        hand.follow("Begin");
        hand.tick("Lower back");
        hand.goOn();
        hand.choose("Lower back: how strong is the pain on most days?", "6");
        while (!page.url().endsWith("/review")) {
            answerThePage();
            hand.goOn();
        }
        hand.reads("6 of 10");
        hand.press("See what fits");
        hand.sees("Where to begin");
        hand.reads("It hurts here: lower back.");
        hand.press("Make my week");
        hand.sees("Your week");
        hand.reads("Week 1 of Seven Ways");
    }

    private void answerThePage() {
        TOLD.forEach(
                (question, answer) -> {
                    if (hand.asks(question)) {
                        hand.choose(question, answer);
                    }
                });
        if (hand.asks("Choose all that work for you.")) {
            hand.tick("Lying on a bed");
        }
    }

    /** Plays what Today offers first, with pain and stress before and after; its name. */
    private String playTheFirstPractice() {
        hand.goTo("Today");
        Locator now = page.locator(".card.now");
        assertThat(now.locator(".why")).isVisible();
        String practice = now.getByRole(AriaRole.HEADING).innerText();
        PlayerPage player = PlayerPage.open(page, () -> goToThePlayer(practice));
        hand.choose("Pain right now", "6");
        hand.choose("Stress right now", "7");
        player.press("Begin");
        player.watch(ofSeconds(2));
        player.lookAway(ofSeconds(60));
        player.lookAway(ofSeconds(60));
        assertThat(player.heading("That is all for now")).isFocused();
        hand.choose("Pain now", "4");
        hand.choose("Stress now", "7");
        player.press("Save this session");
        hand.sees("Saved");
        hand.reads(practice + ", 2 minutes.");
        hand.reads("from 6 down to 4");
        hand.reads("still 7");
        player.letTimePass();
        return practice;
    }

    private void goToThePlayer(String practice) {
        hand.follow("Begin " + practice);
        page.waitForURL(url -> url.contains("/play"));
    }

    private void findItDoneToday(String practice) {
        hand.follow("Back to today");
        Locator items = hand.region("Also today").getByRole(AriaRole.LISTITEM);
        Locator item = items.filter(new Locator.FilterOptions().setHasText(practice));
        assertThat(item).containsText("Done");
        Locator week = hand.region("This week on the seven ways");
        Locator filled =
                week.getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setHas(page.locator(".pebble-level")));
        assertThat(filled).hasCount(1);
        assertThat(filled).containsText("Stress cycle");
        assertThat(filled).containsText("a little in the last seven days");
    }

    private void checkIn() {
        hand.choose("Pain", "4");
        hand.choose("Stress", "6");
        hand.type("Note, if you like", "after the first practice");
        hand.press("Save");
        assertThat(page.locator("#saved")).containsText("Saved: pain 4, stress 6, today at");
        hand.goTo("Log");
        assertThat(hand.region("The last days")).containsText("after the first practice");
    }

    private void lookAtProgress(String practice) {
        hand.goTo("Progress");
        hand.reads("It is too early to say where pain is heading.");
        hand.reads("Check-ins on 1 of 90 days.");
        assertThat(hand.region("Around each practice")).containsText(practice);
        assertThat(hand.region("Sessions of the last four weeks")).containsText("1 session");
    }
}
