package sevenways.plan.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.Ready;
import sevenways.safety.SafetyService;

/** If-then plans: made by one press or in own words, changed, shown beside the item, removed. */
@WholeApplicationTest
class CueTests {

    private final MockMvc web;
    private final Patients patients;
    private final Cues cues;
    private final PlanService plans;
    private final Ready ready;
    private final Statements statements;
    private final SignedInPerson ada;

    CueTests(
            MockMvc web,
            Patients patients,
            Cues cues,
            PlanService plans,
            SafetyService safety,
            IntakeService intake,
            TravellingClock clock,
            Statements statements) {
        this.web = web;
        this.patients = patients;
        this.cues = cues;
        this.plans = plans;
        this.ready = new Ready(safety, intake, clock);
        this.statements = statements;
        this.ada = patients.ada();
    }

    @Test
    void onePressTiesAPracticeToAnOfferedMoment() throws Exception {
        tie("body-scan", "teeth", "").andExpect(redirectedUrl("/plan/cues"));
        assertThat(of(ada)).containsExactly(Map.entry("body-scan", "After I brush my teeth"));
        page("/plan/cues")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "After I brush my teeth, I will do this: Body scan")));
    }

    @Test
    void ownWordsAreKeptOnOneLineAndCanBeChanged() throws Exception {
        tie("body-scan", "", "  After I\r\n feed the cat. ").andExpect(status().isSeeOther());
        assertThat(of(ada)).containsEntry("body-scan", "After I feed the cat");
        page("/plan/cues?practice=body-scan")
                .andExpect(content().string(containsString(">After I feed the cat</textarea>")))
                .andExpect(content().string(containsString("data-crisis=")))
                .andExpect(content().string(containsString("Nobody watches")));
        tie("body-scan", "", "When the light goes <b>out</b> \uD83D\uDE00");
        assertThat(of(ada)).hasSize(1);
        page("/plan/cues").andExpect(content().string(containsString("&lt;b&gt;out")));
    }

    @Test
    void itStandsBesideTheItemOnTodayAndInTheWeek() throws Exception {
        ready.of(ada);
        LocalDate today = ada.patient().today(ready.clock());
        plans.build(ada.patient().id(), today);
        PlannedItem first = plans.between(ada.patient().id(), today, today).getFirst();
        tie(first.practice(), "", "After canary o'clock");
        page("/plan").andExpect(content().string(containsString("After canary o&#39;clock")));
        page("/today").andExpect(content().string(containsString("After canary o&#39;clock")));
    }

    @Test
    void badInputComesBackAsItWasTyped() throws Exception {
        tie("body-scan", "", " \n ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Press a moment, or write one.")));
        tie("", "teeth", "After canary")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("After canary")))
                .andExpect(content().string(containsString("Choose a practice.")));
        tie("no-such-practice", "", "After canary").andExpect(status().is(422));
        String long121 = "x".repeat(121);
        tie("body-scan", "", long121)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(long121)));
        assertThat(of(ada)).isEmpty();
        web.perform(get("/plan/cues?practice=nothing").with(as(ada)))
                .andExpect(status().isNotFound());
    }

    @Test
    void removingTakesItAwayOnceAndOnlyOnesOwn() throws Exception {
        tie("body-scan", "teeth", "");
        SignedInPerson other = patients.ada();
        remove(other, "body-scan").andExpect(status().isSeeOther());
        assertThat(of(ada)).hasSize(1);
        remove(ada, "body-scan").andExpect(status().isSeeOther());
        remove(ada, "body-scan").andExpect(status().isSeeOther());
        assertThat(of(ada)).isEmpty();
        remove(ada, "no-such-practice").andExpect(status().isNotFound());
        page("/plan/cues")
                .andExpect(content().string(not(containsString("After I brush my teeth,"))));
    }

    @Test
    void fourPressesAtOnceTieOnce() throws Exception {
        Callable<Object> press =
                () -> tie("body-scan", "teeth", "").andExpect(status().isSeeOther());
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(List.of(press, press, press, press))) {
                done.get();
            }
        }
        assertThat(of(ada)).hasSize(1);
    }

    @Test
    void thePageAsksTheDatabaseOnce() throws Exception {
        tie("body-scan", "teeth", "");
        assertThat(statements.during(() -> page("/plan/cues")))
                .filteredOn(sql -> !sql.contains("SPRING_SESSION"))
                .hasSize(1);
    }

    private Map<String, String> of(SignedInPerson person) {
        return cues.of(person.patient().id());
    }

    private ResultActions page(String path) throws Exception {
        return web.perform(get(path).with(as(ada))).andExpect(status().isOk());
    }

    private ResultActions tie(String practice, String idea, String words) throws Exception {
        return web.perform(
                MockMvcRequestBuilders.post("/plan/cues")
                        .with(as(ada))
                        .with(csrf())
                        .param("practice", practice)
                        .param("idea", idea)
                        .param("cue", words));
    }

    private ResultActions remove(SignedInPerson person, String practice) throws Exception {
        return web.perform(
                MockMvcRequestBuilders.post("/plan/cues/" + practice + "/removal")
                        .with(as(person))
                        .with(csrf()));
    }
}
