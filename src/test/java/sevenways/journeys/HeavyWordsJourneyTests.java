package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.journeys.Browser.Window;
import sevenways.safety.SafetyService;

/** Somebody writes of harming themselves: help is there for them, and nobody is told. */
@WholeApplicationTest
class HeavyWordsJourneyTests {

    private static final String NOTE = "textarea[name=note]";

    private final Patients patients;
    private final SafetyService safety;
    private final Clock clock;

    @LocalServerPort private int port;

    private Window window;
    private Page page;
    private SignedInPerson ada;

    HeavyWordsJourneyTests(Patients patients, SafetyService safety, Clock clock) {
        this.patients = patients;
        this.safety = safety;
        this.clock = clock;
    }

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
        page = window.page();
        ada = patients.ada();
        new Hand(page).signIn(ada);
        page.navigate("/check-ins");
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void aCardOffersHelpAndNothingIsSent() {
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        assertThat(page.getByText("Nobody watches this in real time.").first()).isVisible();
        page.fill(NOTE, "a good day");
        assertThat(card()).hasCount(0);
        for (String words : List.of("I don’t want to live", "SUICIDAL again", "better off dead")) {
            page.fill(NOTE, words);
            assertThat(card()).isVisible();
            assertThat(card().getByText("Numbers and people to talk to")).isVisible();
        }
        assertThat(Inspection.of(page)).isEmpty();
        assertThat(requests).allMatch(url -> url.contains("/img/icon")); // the browser's own wish
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void goingOnTakesTheCardAwayAndKeepsTheWords() {
        page.fill(NOTE, "i want to die");
        card().getByText("Go on").click();
        assertThat(card()).hasCount(0);
        assertThat(page.locator(NOTE)).hasValue("i want to die");
        assertThat(page.locator(NOTE)).isFocused();
        page.locator(NOTE).pressSequentially(" tonight");
        assertThat(card()).hasCount(0);
    }

    @Test
    void heavyWordsBringTheCardHoweverTheyAreSpelledAndOrdinaryOnesDoNot() {
        List<String> heavy =
                List.of(
                        "I don’t want to live",
                        "I do not want to live",
                        "SUICIDAL again",
                        "feeling sucidal",
                        "better off dead",
                        "I do not want to wake up",
                        "I dont want to be here any more",
                        "I don´t want to be here anymore",
                        "Just ending it all",
                        "I would rather be dead",
                        "Life is not worth living",
                        "life isn’t worth living",
                        "no point in living",
                        "thinking of taking all my pills",
                        "I want to hurt myself",
                        "hurting my self on purpose",
                        "cannot go on living",
                        "can't go on any more",
                        "I wish I wasnt here",
                        "hope I do not wake up tomorrow");
        List<String> ordinary =
                List.of(
                        "dying to see the sea",
                        "the deadline is close",
                        "I overdid it",
                        "killing time",
                        "I hurt myself lifting a box",
                        "afraid I am going to hurt myself",
                        "hurt my self esteem",
                        "took all my pills this morning",
                        "sick of all the pills",
                        "dead tired, I was dead by nine",
                        "never wake up refreshed",
                        "I didn't wake up until nine",
                        "walked 5 kms",
                        "ending it with a stretch",
                        "no point in hurrying",
                        "can't go on walks",
                        "not worth it",
                        "I do not want to be late",
                        "better without the brace");
        assertThat(bringingTheCard(heavy)).isEqualTo(heavy);
        assertThat(bringingTheCard(ordinary)).isEqualTo(List.of());
    }

    @Test
    void theSheetFitsOnOnePageHoweverMuchWasAnswered() {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "yes"));
        safety.screen(ada.patient().id(), replies, clock.instant());
        page.navigate("/safety");
        page.getByText("See what this means").click();
        page.getByText("The sheet to hand over").click();
        page.waitForURL("**/sheet");
        assertThat(page.getByText("Back pain: answers about warning signs")).isVisible();
        assertThat(Inspection.of(page)).isEmpty();
        String pdf =
                new String(
                        page.pdf(new Page.PdfOptions().setFormat("A4")),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type\\s*/Page[^s]", -1)).hasSize(2);
    }

    /** Those of these words that bring it, each written into a field without a card. */
    private Object bringingTheCard(List<String> words) {
        return page.evaluate(
                """
                ([field, words]) => {
                  const note = document.querySelector(field);
                  const place = note.parentElement.querySelector("[data-crisis-place]");
                  return words.filter((written) => {
                    place.replaceChildren();
                    note.value = written;
                    note.dispatchEvent(new Event("input", { bubbles: true }));
                    return place.childElementCount > 0;
                  });
                }
                """,
                List.of(NOTE, words));
    }

    private Locator card() {
        return page.locator(".crisis");
    }
}
