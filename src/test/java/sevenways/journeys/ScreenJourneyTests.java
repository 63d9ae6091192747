package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.journeys.Browser.Window;

/** Somebody answers the screen: what it asks is there to read before any answer, and after a no. */
@WholeApplicationTest
class ScreenJourneyTests {

    private static final List<String> ASKED =
            List.of("pregnant", "operation", "psychosis", "epilepsy", "copd", "panic", "dizzy");

    private final Patients patients;

    @LocalServerPort private int port;

    private Window window;
    private Page page;
    private Hand hand;

    ScreenJourneyTests(Patients patients) {
        this.patients = patients;
    }

    @BeforeEach
    void openWindow() {
        window = Browser.phone(port);
        page = window.page();
        hand = new Hand(page);
        hand.signIn(patients.ada());
        page.navigate("/safety/questions/1");
        while (!page.url().endsWith("/6")) {
            hand.sayNo();
            hand.goOn();
        }
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void whatIsAskedIsReadBeforeAnAnswer() {
        assertThat(page.locator("main input:checked")).hasCount(0);
        readsAll();
        assertThat(page.locator("#mind-now")).hasAccessibleDescription(Pattern.compile("epilepsy"));
        assertThat(Inspection.of(page)).isEmpty();
        hand.choose("Do you live with any of this?", "Yes");
        hand.tick("Epilepsy");
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void theSheetNamesWhatWasDenied() {
        hand.sayNo();
        hand.goOn();
        hand.follow("The sheet to hand over");
        page.waitForURL("**/sheet");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("epilepsy")))
                .containsText("No");
        readsAll();
    }

    private void readsAll() {
        String shown = page.locator("main").innerText().toLowerCase(Locale.ROOT);
        assertThat(shown).contains(ASKED);
    }
}
