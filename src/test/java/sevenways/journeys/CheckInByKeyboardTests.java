package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;

/** Somebody checks in with the keyboard alone, and looks along the days. */
@WholeApplicationTest
class CheckInByKeyboardTests {

    private final Patients patients;
    private final CheckInService checkIns;
    private final Clock clock;

    @LocalServerPort private int port;

    CheckInByKeyboardTests(Patients patients, CheckInService checkIns, Clock clock) {
        this.patients = patients;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Test
    void savesInPlaceAndKeepsTheFocus() {
        SignedInPerson ada = patients.ada();
        try (Browser.Window window = Browser.phone(port)) {
            Page page = window.page();
            signIn(page, ada);
            page.navigate("/check-ins");
            page.evaluate("window.samePage = true");
            page.locator("#pain-0").focus();
            press(page, "ArrowRight", 4);
            page.keyboard().press("Tab");
            press(page, "ArrowRight", 6);
            page.keyboard().press("Tab");
            page.keyboard().type("by hand");
            press(page, "Tab", 3); // past Help now and another time
            page.keyboard().press("Enter");
            assertThat(page.locator("#saved")).containsText("Saved: pain 4, stress 6, today at");
            assertThat(page.locator("#logged")).containsText("by hand");
            assertThat(page.locator("#save-check-in")).isFocused();
            assertThat(page.locator("#check-in :checked")).hasCount(1); // the option of the day
            assertThat(page.evaluate("window.samePage")).isEqualTo(true);
            assertThat(window.faults()).isEmpty();
        }
        LocalDate today = ada.patient().today(clock);
        assertThat(checkIns.between(ada.patient().id(), today, today)).hasSize(1);
    }

    @Test
    void takesTheFocusToWhatNeedsAnotherLook() {
        try (Browser.Window window = Browser.phone(port)) {
            Page page = window.page();
            signIn(page, patients.ada());
            page.navigate("/today");
            page.locator("#note").fill("still here");
            page.locator("#save-check-in").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".errors")).isFocused();
            assertThat(page.locator("#note")).hasValue("still here");
        }
    }

    @Test
    void readsAlongTheDaysWithTheArrows() {
        SignedInPerson ada = patients.ada();
        LocalDate today = ada.patient().today(clock);
        log(ada, today.minusDays(1), 3);
        log(ada, today.minusDays(5), 8);
        try (Browser.Window window = Browser.phone(port)) {
            Page page = window.page();
            signIn(page, ada);
            page.navigate("/progress");
            assertThat(page.locator(".chart-look output")).containsText("pain 3.0, stress 5.0");
            page.locator("#chart-day").focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".chart-look output")).containsText("pain 8.0, stress 5.0");
            assertThat(window.faults()).isEmpty();
        }
    }

    private void log(SignedInPerson person, LocalDate date, int pain) {
        checkIns.keep(
                person.patient().id(),
                new LoggedCheckIn(
                        UUID.randomUUID(),
                        date.atTime(9, 0).atZone(person.zone()).toInstant(),
                        date,
                        pain,
                        5,
                        null));
    }

    private static void press(Page page, String key, int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().press(key);
        }
    }

    private static void signIn(Page page, SignedInPerson person) {
        page.navigate("/login");
        page.fill("[name=email]", person.email());
        page.fill("[name=password]", Patients.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }
}
