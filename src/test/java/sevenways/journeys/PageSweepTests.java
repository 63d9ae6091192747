package sevenways.journeys;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.journeys.Stop.afterNo;
import static sevenways.journeys.Stop.answered;
import static sevenways.journeys.Stop.at;
import static sevenways.journeys.Stop.behind;
import static sevenways.journeys.Stop.refused;
import static sevenways.journeys.Stop.signedOut;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.journeys.Browser.Window;
import sevenways.library.Entry;
import sevenways.library.Library;
import sevenways.safety.SafetyService;

/**
 * Goes through every page as everyone who may see it, on a phone and at a desk, by day and by
 * night. The people of the demo lend their histories.
 */
@WholeApplicationTest
@TestPropertySource(properties = "sevenways.demo=true")
class PageSweepTests {

    private static final String DEMO_PASSWORD = "try-sevenways-demo";
    private static final List<Weight> weights = new ArrayList<>();

    private final Patients patients;
    private final SafetyService safety;
    private final Clock clock;
    private final Library library;

    @LocalServerPort private int port;

    PageSweepTests(Patients patients, SafetyService safety, Clock clock, Library library) {
        this.library = library;
        this.patients = patients;
        this.safety = safety;
        this.clock = clock;
    }

    @AfterAll
    static void printWeights() {
        System.out.println(
                weights.stream()
                        .map(Weight::toString)
                        .collect(joining("\n", "\nA page, all of it, its scripts\n", "\n")));
    }

    @Test
    void visitor() {
        try (Window window = open()) {
            assertFlawless(
                    window,
                    at("/"),
                    at("/pathways"),
                    at("/pathways/stress-cycle"),
                    at("/pathways/movement"),
                    at("/practices"),
                    at("/practices?pathway=mindfulness&minutes=10"),
                    at("/practices?pathway=social&posture=floor&minutes=2"),
                    at("/practices?kind=breathing&eyes=may-close&q=slow"),
                    at("/practices/body-scan"),
                    at("/practices/yoga-chair"),
                    at("/practices/body-scann", 404),
                    at("/practices/body-scan/play"),
                    at("/practices/progressive-muscle-relaxation/play?minutes=6&posture=bed"),
                    at("/practices/catch-the-thought/play"),
                    at("/practices/body-scan/play?minutes=7", 404),
                    at("/lessons"),
                    at("/lessons/the-stress-pain-cycle"),
                    at("/lessons/hurt-is-not-harm"),
                    at("/lessons/mechanical-causes"),
                    at("/search"),
                    at("/search?q=slep+badly"),
                    at("/search?q=qqqq+xyz"),
                    at("/search?q=suicide"),
                    at("/finding-help"),
                    at("/finding-help/therapist"),
                    at("/finding-help/letter-to-your-doctor"),
                    at("/programs"),
                    at("/programs/seven-ways"),
                    at("/causes"),
                    at("/faq"),
                    at("/help-now"),
                    at("/help-now?country=DE"),
                    at("/offline"),
                    at("/timer"),
                    at("/timer/play?minutes=10&every=3&posture=chair"),
                    at("/register"),
                    refused("/register"),
                    at("/login"),
                    refused("/login"),
                    at("/account/erased"),
                    at("/nothing-here", 404));
        }
    }

    /** Their templates are swept above in every width and scheme; here it is what authors wrote. */
    @Test
    void everyPageOfTheLibrary() {
        try (Window window = open()) {
            List<String> findings = new ArrayList<>();
            library.entries()
                    .map(Entry::address)
                    .filter(address -> !address.contains("#"))
                    .forEach(
                            address -> {
                                window.page().navigate(address);
                                Inspection.ofWords(window.page()).stream()
                                        .map(finding -> address + " " + finding)
                                        .forEach(findings::add);
                            });
            findings.addAll(window.faults());
            assertThat(findings).isEmpty();
        }
    }

    @Test
    void patientWithHistory() {
        try (Window window = open("ada@demo.sevenways.example", DEMO_PASSWORD)) {
            assertFlawless(
                    window,
                    at("/today"),
                    refused("/today", ".today-check-in button[type=submit]"),
                    at("/check-ins"),
                    refused("/check-ins"),
                    behind("/check-ins", "/check-ins/2"), // a day
                    behind("/check-ins", "/check-ins/0"), // an entry
                    at("/plan"),
                    at("/plan/program"),
                    at("/plan/barriers"),
                    at("/plan/cues?practice=body-scan"),
                    refused("/plan/cues"),
                    at("/plan/calendar"),
                    at("/sessions"),
                    behind("/sessions", "/sessions/"),
                    behind("/sessions", "/sessions/", "/afterwards"),
                    at("/practices/move-toward-it/play"),
                    at("/progress"),
                    at("/measures"),
                    at("/measures/peg"),
                    refused("/measures/peg"),
                    answered("/measures/peg", "8"),
                    answered("/measures/peg", "4"),
                    answered("/measures/rmdq-24", "1"),
                    refused("/measures/phq-4"),
                    answered("/measures/phq-4", "3"),
                    at("/care"),
                    at("/care/codes"),
                    refused("/care/codes"),
                    at("/intake"),
                    at("/intake/questions/feel"),
                    at("/intake/review"),
                    at("/intake/result"),
                    at("/account"),
                    refused("/account"),
                    at("/account/erasure"),
                    refused("/account/erasure"),
                    at("/more"),
                    at("/flare"),
                    at("/flare#ease"),
                    at("/timer"),
                    refused("/timer/new?minutes=5"),
                    at("/practices"),
                    at("/practices/body-scan/play"),
                    at("/clinic", 403));
        }
    }

    @Test
    void newPatientOnTheWayIn() {
        SignedInPerson patient = patients.ada();
        List<Stop> questions =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> afterNo("/safety/questions/" + number))
                        .toList();
        try (Window window = open(patient.email(), Patients.PASSWORD)) {
            assertFlawless(
                    window,
                    at("/today"),
                    at("/check-ins"),
                    at("/progress"),
                    at("/sessions"),
                    at("/plan"),
                    at("/care"),
                    at("/safety"),
                    at("/safety/questions/1"),
                    refused("/safety/questions/1"));
            assertFlawless(window, questions.toArray(Stop[]::new));
            assertFlawless(
                    window,
                    at("/intake"),
                    at("/intake/questions/where"),
                    refused("/intake/questions/where"),
                    refused("/intake/questions/inside"),
                    at("/intake/questions/way"),
                    at("/intake/questions/conditions"),
                    signedOut("/intake/questions/goals"));
        }
    }

    @Test
    void patientAtEachLevelOfSafety() {
        SignedInPerson patient = patients.ada();
        for (String flag : List.of("never-examined", "weight-loss", "weaker-leg", "saddle")) {
            Map<String, String> replies =
                    safety.questions().stream()
                            .collect(toMap(id -> id, id -> id.equals(flag) ? "yes" : "no"));
            safety.screen(patient.patient().id(), replies, clock.instant());
        }
        try (Window window = open(patient.email(), Patients.PASSWORD)) {
            window.page().navigate("/safety");
            Stream<Stop> results =
                    window.page().locator("main .rows a[href^='/safety/']").all().stream()
                            .map(link -> at(String.valueOf(link.getAttribute("href"))));
            assertFlawless(window, results.toArray(Stop[]::new));
            assertFlawless(
                    window,
                    at("/safety"),
                    at("/safety/check?because=fall"),
                    refused("/safety/check"),
                    behind("/safety", "/safety/0"),
                    at("/today"),
                    at("/plan"),
                    at("/practices/yoga-chair"),
                    at("/practices/yoga-chair/play", 403));
        }
    }

    @Test
    void clinicianAndOperator() {
        try (Window window = open("clinician@demo.sevenways.example", DEMO_PASSWORD)) {
            assertFlawless(
                    window,
                    at("/clinic"),
                    refused("/clinic"),
                    behind("/clinic", "/clinic/patients/"),
                    behind("/clinic", "/clinic/patients/", "/orders"),
                    refused(behind("/clinic", "/clinic/patients/", "/clearance")),
                    at("/account"),
                    at("/admin", 403));
        }
        try (Window window = open("operator@demo.sevenways.example", DEMO_PASSWORD)) {
            assertFlawless(window, at("/admin"), refused("/admin"), at("/account"));
        }
    }

    private Window open() {
        Window window = Browser.phone(port);
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        var protocol = window.context().newCDPSession(window.page());
        protocol.send("Network.enable");
        protocol.send("Network.setCacheDisabled", off);
        return window;
    }

    private Window open(String email, String password) {
        Window window = open();
        Page page = window.page();
        page.navigate("/login");
        page.fill("[name=email]", email);
        page.fill("[name=password]", password);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return window;
    }

    private static void assertFlawless(Window window, Stop... stops) {
        List<String> findings = new ArrayList<>();
        for (Stop stop : stops) {
            stop.way().accept(window.page());
            if (stop.status() == 200) {
                weights.add(Weight.of(stop.name(), window.page()));
            }
            Inspection.of(window.page()).stream()
                    .map(finding -> stop.name() + " " + finding)
                    .forEach(findings::add);
            window.faults().stream()
                    .filter(fault -> !fault.contains("a status of " + stop.status()))
                    .forEach(findings::add);
            window.faults().clear();
        }
        assertThat(findings).isEmpty();
        assertThat(weights).allMatch(Weight::isLight);
    }
}
