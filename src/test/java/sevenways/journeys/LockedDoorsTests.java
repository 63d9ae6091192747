package sevenways.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static sevenways.Patients.as;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.session.SessionService;

/** Every door to a practice, at every level of safety: what is locked is locked at each of them. */
@WholeApplicationTest
class LockedDoorsTests {

    private static final String CALM = "diaphragmatic-breathing";
    private static final String MOVING = "morning-mobility";

    private final MockMvc web;
    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plans;
    private final SessionService sessions;
    private final Library library;
    private final Clock clock;
    private final SignedInPerson ada;

    LockedDoorsTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            SessionService sessions,
            Library library,
            Clock clock) {
        this.web = web;
        this.safety = safety;
        this.intake = intake;
        this.plans = plans;
        this.sessions = sessions;
        this.library = library;
        this.clock = clock;
        this.ada = patients.ada();
    }

    @ParameterizedTest
    @CsvSource({
        "saddle,         EMERGENCY,       false, false",
        "weaker-leg,     SAME_DAY,        true,  false",
        "weight-loss,    CLINICIAN_FIRST, true,  false",
        "never-examined, CAUTIOUS,        true,  true",
        "breath,         CLEAR,           true,  true"
    })
    void everyDoorKeepsTheLock(String flag, SafetyLevel level, boolean calm, boolean moving)
            throws Exception {
        PatientId patient = ada.patient().id();
        LocalDate today = ada.patient().today(clock);
        screen("");
        intake.take(
                patient,
                new Profile(Map.of("movement", 8), 20, Set.of("bed", "chair"), clock.instant()));
        plans.build(patient, today);
        screen(flag);
        assertThat(safety.status(patient).orElseThrow().level()).isEqualTo(level);

        assertThat(status(get("/practices/" + CALM + "/play"))).isEqualTo(calm ? 200 : 403);
        assertThat(status(get("/practices/" + MOVING + "/play"))).isEqualTo(moving ? 200 : 403);
        assertThat(
                        status(
                                get(
                                        "/practices/"
                                                + MOVING
                                                + "/play?minutes=6&posture=bed&item="
                                                + UUID.randomUUID())))
                .isEqualTo(moving ? 200 : 403);
        assertThat(status(session(CALM, 2))).isEqualTo(calm ? 303 : 403);
        assertThat(status(session(MOVING, 6))).isEqualTo(moving ? 303 : 403);
        assertThat(sessions.between(patient, today.minusDays(1), today))
                .hasSize((calm ? 1 : 0) + (moving ? 1 : 0));

        for (PlannedItem item : plans.between(patient, today, today.plusDays(6))) {
            Practice practice = library.practice(item.practice()).orElseThrow();
            assertThat(plans.mayStart(item, level))
                    .as(item.practice())
                    .isEqualTo(practice.moves() ? moving : calm);
        }
        plans.renew(patient, today);
        List<PlannedItem> anew = plans.between(patient, today, today.plusDays(6));
        if (calm && !moving) {
            assertThat(anew)
                    .filteredOn(item -> item.state() == PlannedItem.State.PLANNED)
                    .noneMatch(item -> library.practice(item.practice()).orElseThrow().moves());
        }
        for (String page : List.of("/today", "/plan")) {
            String shown = text(page);
            if (!calm) {
                assertThat(shown).doesNotContain("/play?");
            }
            if (!moving) {
                assertThat(shown).doesNotContain("/practices/" + MOVING + "/play");
            }
        }
        assertThat(status(get("/practices/" + MOVING))).isEqualTo(200); // reading stays open
        assertThat(status(get("/lessons/hurt-is-not-harm"))).isEqualTo(200);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(ada)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String text(String page) throws Exception {
        return web.perform(get(page).with(as(ada))).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletRequestBuilder session(String practice, int minutes) {
        return post("/sessions")
                .param("id", UUID.randomUUID().toString())
                .param("practice", practice)
                .param("version", "1")
                .param("minutes", String.valueOf(minutes))
                .param("posture", "bed")
                .param("startedAt", clock.instant().toString()) // begun after it was locked
                .param("seconds", "100")
                .param("ending", "STOPPED");
    }

    private void screen(String flag) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(id -> replies.put(id, id.equals(flag) ? "yes" : "no"));
        safety.screen(ada.patient().id(), replies, clock.instant());
    }
}
