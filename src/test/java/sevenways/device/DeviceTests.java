package sevenways.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.Visitor;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.device.Provision.Open;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.plan.PlanService;
import sevenways.safety.SafetyService;

@WholeApplicationTest
class DeviceTests {

    private static final String KEPT =
            "/practices/yoga-chair/play?minutes=10&posture=chair&edition=kept";

    private final MockMvc mvc;
    private final DeviceService devices;
    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plans;
    private final Statements statements;
    private final Clock clock;
    private final SignedInPerson ada;
    private final int port;

    DeviceTests(
            MockMvc mvc,
            DeviceService devices,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            Statements statements,
            Clock clock,
            Patients patients,
            @LocalServerPort int port) {
        this.mvc = mvc;
        this.devices = devices;
        this.safety = safety;
        this.intake = intake;
        this.plans = plans;
        this.statements = statements;
        this.clock = clock;
        this.ada = patients.ada();
        this.port = port;
    }

    @Test
    void tellsNobodyNothingWithoutTheDatabase() throws Exception {
        assertThat(
                        statements.during(
                                () ->
                                        assertThat(answer(get("/device")).getContentAsString())
                                                .contains("\"person\":null", "\"keep\":[]")))
                .isEmpty();
    }

    @Test
    void tellsAPatientWhoTheyAreAndIsKeptNowhere() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(ada.email(), Patients.PASSWORD);
        var answer = visitor.get("/device");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains(ada.id().toString());
        var token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(token.find()).isTrue();
        assertThat(visitor.post("/flare/day", token.group(1)).statusCode()).isEqualTo(303);
    }

    @Test
    void keepsWhatIsPlannedWithItsLessonsAndTheEaseForAFlare() throws Exception {
        screen("");
        intake.take(
                ada.patient().id(),
                new Profile(Map.of("cbt", 7), 10, Set.of("bed", "chair"), clock.instant()));
        plans.build(ada.patient().id(), ada.patient().today(clock));
        Provision told = devices.provision(ada.patient(), "token");
        assertThat(told.open()).isEqualTo(Open.everything);
        assertThat(told.keep())
                .doesNotHaveDuplicates()
                .hasSizeLessThan(60)
                .anyMatch(address -> address.startsWith("/lessons/"))
                .anyMatch(address -> address.contains("/long-exhale/play?minutes=3&posture=bed"))
                .noneMatch(address -> address.contains("item="));
        assertThat(told.keep().getFirst()).startsWith("/practices/").contains("/play?");
        assertThat(statements.during(() -> devices.provision(ada.patient(), "token"))).hasSize(6);
    }

    @Test
    void keepsNothingThatMayNotBePlayed() {
        Provision before = devices.provision(ada.patient(), "token");
        assertThat(before.open()).isEqualTo(Open.still);
        screen("saddle");
        Provision told = devices.provision(ada.patient(), "token");
        assertThat(told.open()).isEqualTo(Open.nothing);
        assertThat(told.keep()).isEmpty();
    }

    @Test
    void theKeptEditionHasAFormAndNothingOfAnybody() throws Exception {
        MockHttpServletResponse answer = answer(get(KEPT));
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getContentAsString())
                .contains("action=\"/sessions\"", "painAfter-10", "data-moves", "device-form")
                .doesNotContain("_csrf");
        assertThat(statements.during(() -> answer(get(KEPT)))).isEmpty();
    }

    @Test
    void theWorkerIsAskedForAgainAndNamesItsModulesByTheirContent() throws Exception {
        MockHttpServletResponse worker = answer(get("/service-worker.js"));
        assertThat(worker.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.getContentType()).startsWith("text/javascript");
        var module =
                Pattern.compile("from \"\\.(/js/worker-queue-[0-9a-f]{32}\\.js)\"")
                        .matcher(worker.getContentAsString());
        assertThat(module.find()).isTrue();
        assertThat(answer(get(module.group(1))).getContentAsString()).contains("worker-store-");
        assertThat(answer(get("/manifest.webmanifest")).getContentAsString())
                .contains("\"url\": \"/flare\"", "\"url\": \"/today\"");
    }

    private void screen(String flag) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(Collectors.toMap(id -> id, id -> id.equals(flag) ? "yes" : "no"));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }

    private MockHttpServletResponse answer(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request).andExpect(status().isOk()).andReturn().getResponse();
    }
}
