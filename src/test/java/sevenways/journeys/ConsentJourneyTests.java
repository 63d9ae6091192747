package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.journeys.Browser.Window;

/** A patient on a phone lets a clinician at a desk in, sees who looked, and shuts the door. */
@WholeApplicationTest
class ConsentJourneyTests {

    private static final String NOT_FOUND = "the server responded with a status of 404 ()";
    private static final String NAME = "Ada from the choir";

    private final Patients patients;
    private final CheckInService checkIns;
    private final Clock clock;

    @LocalServerPort private int port;

    private Window phone;
    private Window desk;
    private Hand patient;
    private Hand clinician;

    ConsentJourneyTests(Patients patients, CheckInService checkIns, Clock clock) {
        this.patients = patients;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @BeforeEach
    void openWindows() {
        phone = Browser.phone(port);
        desk = Browser.desk(port);
        patient = new Hand(phone.page());
        clinician = new Hand(desk.page());
    }

    @AfterEach
    void closeWindows() {
        phone.close();
        desk.close();
    }

    @Test
    void opensWhatThePatientChoseUntilThePatientClosesIt() {
        SignedInPerson ada = patients.ada();
        logAMonth(ada);
        patient.signIn(ada);
        clinician.signIn(patients.clinician("Dr Mai"));

        redeem(makeCode(ada));
        readTheSameProgress();
        String page = findOnTheCaseload();
        seeWhoLooked();
        stopSharing();
        findTheDoorShut(page);

        assertThat(phone.faults()).isEmpty();
        assertThat(desk.faultsBeside(NOT_FOUND)).isEmpty();
    }

    private String makeCode(SignedInPerson ada) {
        phone.page().navigate("/care");
        patient.sees("Nobody can see your data");
        patient.follow("Make a code");
        patient.tick("Check-ins");
        patient.tick("Practices and plan");
        patient.choose("Until when?", "Another date");
        LocalDate lastDay = ada.patient().today(clock).plusDays(10);
        patient.type("The last day", lastDay.toString());
        patient.type("The name they will see", NAME);
        patient.press("Make a code");
        patient.sees("Your code");
        return phone.page().locator("strong.code").innerText();
    }

    private void redeem(String code) {
        clinician.sees("Nobody has let you in yet");
        clinician.type("Code", code);
        clinician.press("Open");
        clinician.sees(NAME);
        clinician.reads("You are in.");
        clinician.reads("practices and plan");
    }

    private void readTheSameProgress() {
        phone.page().navigate("/progress");
        List<String> told = findings(phone.page());
        assertThat(told).anyMatch(sentence -> sentence.startsWith("Pain fell from 7.0 to 4.0."));
        assertThat(findings(desk.page())).isEqualTo(told);
    }

    /** The sentences that come first. */
    private static List<String> findings(Page page) {
        return new Hand(page).region("What it comes to").locator(".finding").allInnerTexts();
    }

    /** Opens the patient's page from the caseload; its address. */
    private String findOnTheCaseload() {
        clinician.goTo("Caseload");
        clinician.follow(NAME);
        clinician.sees(NAME);
        return desk.page().url();
    }

    private void seeWhoLooked() {
        phone.page().navigate("/care");
        patient.reads("Who looked, and when");
        assertThat(phone.page().locator(".timeline")).containsText("Dr Mai, Physiotherapist");
        assertThat(phone.page().locator(".timeline")).containsText("2 looks");
    }

    private void stopSharing() {
        clinician.goTo("Caseload");
        clinician.sees("Caseload");
        phone.page().getByText("Stop sharing", new Page.GetByTextOptions().setExact(true)).click();
        patient.press("Stop sharing now");
        patient.reads("From this moment on it opens nothing any more.");
        patient.sees("Nobody can see your data");
    }

    /** The caseload is still on the screen, with the link that was good a moment ago. */
    private void findTheDoorShut(String page) {
        clinician.follow(NAME);
        assertThat(desk.page()).hasURL(page);
        clinician.sees("We cannot find that page");
        assertThat(read(page)).isEqualTo(read("/clinic/patients/" + UUID.randomUUID()));
        clinician.goTo("Caseload");
        clinician.sees("Nobody has let you in yet");
        assertThat(desk.page().getByText(NAME)).isHidden();
    }

    /** The whole answer but for the token, which is new each time. */
    private String read(String page) {
        Response answer = desk.page().navigate(page);
        assertThat(answer.status()).isEqualTo(404);
        return answer.text().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private void logAMonth(SignedInPerson ada) {
        LocalDate today = ada.patient().today(clock);
        for (LocalDate day = today.minusDays(40); day.isBefore(today); day = day.plusDays(1)) {
            int pain = day.isBefore(today.minusDays(20)) ? 7 : 4;
            checkIns.keep(
                    ada.patient().id(),
                    new LoggedCheckIn(
                            UUID.randomUUID(),
                            day.atTime(9, 0).atZone(ada.zone()).toInstant(),
                            day,
                            pain,
                            5,
                            null));
        }
    }
}
