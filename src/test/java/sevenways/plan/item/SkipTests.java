package sevenways.plan.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.Ready;
import sevenways.safety.SafetyService;

/** Leaving out with and without a reason, what may help, and dropping for good. */
@WholeApplicationTest
class SkipTests {

    private static final String BREATHING = "diaphragmatic-breathing";

    private final MockMvc web;
    private final Patients patients;
    private final Ready ready;
    private final PlanService plans;
    private final JdbcClient database;
    private final TravellingClock clock;
    private SignedInPerson ada;

    SkipTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            JdbcClient database,
            TravellingClock clock) {
        this.web = web;
        this.patients = patients;
        this.ready = new Ready(safety, intake, clock);
        this.plans = plans;
        this.database = database;
        this.clock = clock;
        this.ada = patients.ada();
    }

    @BeforeEach
    void planAWeek() {
        ready.of(ada);
        plans.build(ada.patient().id(), today());
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void leavingOutTakesOnePressAndTheReasonIsFree() throws Exception {
        PlannedItem item = week().getFirst();
        change(item, "skip").andExpect(status().isSeeOther());
        page().andExpect(content().string(containsString("What got in the way?")))
                .andExpect(content().string(containsString("Only if you like")))
                .andExpect(content().string(containsString("Could not be alone")));
        tell(item, "no-time").andExpect(status().isSeeOther());
        tell(item, "no-time").andExpect(status().isSeeOther());
        page().andExpect(content().string(containsString("The shortest version is a whole")))
                .andExpect(content().string(not(containsString("Only if you like"))));
        change(item, "undo");
        assertThat(item(item)).isEqualTo(item);
        assertThat(page().andReturn().getResponse().getContentAsString())
                .doesNotContain("The shortest version is a whole");
    }

    @Test
    void everyBarrierHasAnAnswerThatHelps() throws Exception {
        PlannedItem item = week().getFirst();
        change(item, "skip");
        tell(item, "too-tired").andExpect(status().isSeeOther());
        page().andExpect(content().string(containsString("posture=bed&amp;item=" + item.id())));
        tell(item, "too-much-pain");
        page().andExpect(content().string(containsString("If the pain is new or different")));
        tell(item, "forgot");
        page().andExpect(content().string(containsString("/plan/cues?practice=")));
        tell(item, "afraid");
        page().andExpect(content().string(containsString("/lessons/hurt-is-not-harm")));
        tell(item, "disliked");
        page().andExpect(content().string(containsString("name=\"to\"")));
    }

    @Test
    void whatWasLeftOutCanBeSwappedForSomethingElse() throws Exception {
        PlannedItem item = week().getFirst();
        change(item, "skip");
        tell(item, "disliked");
        String page = page().andReturn().getResponse().getContentAsString();
        String part = page.substring(page.indexOf("id=\"item-" + item.id()));
        String other = part.replaceAll("(?s).*?name=\"to\" value=\"([a-z-]+)\".*", "$1");
        web.perform(
                        MockMvcRequestBuilders.post("/plan/" + item.id() + "/swap")
                                .with(as(ada))
                                .with(csrf())
                                .param("from", item.practice())
                                .param("to", other))
                .andExpect(status().isSeeOther());
        assertThat(item(item).practice()).isEqualTo(other);
        assertThat(item(item).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void anUnknownBarrierAndAnothersItemAreRefused() throws Exception {
        PlannedItem item = week().getFirst();
        change(item, "skip");
        tell(item, "no-such-thing").andExpect(status().is(422));
        SignedInPerson other = ready.of(patients.ada());
        for (UUID id : List.of(item.id(), UUID.randomUUID())) {
            web.perform(
                            MockMvcRequestBuilders.post("/plan/" + id + "/barrier")
                                    .with(as(other))
                                    .with(csrf())
                                    .param("barrier", "no-time"))
                    .andExpect(status().isNotFound());
        }
        assertThat(item(item).skip()).isEqualTo(new PlannedItem.Skip(null));
        PlannedItem open = week().getLast();
        tell(open, "no-time").andExpect(status().isSeeOther());
        assertThat(item(open)).isEqualTo(open);
    }

    @Test
    void htmxGetsTheItemWithItsAnswer() throws Exception {
        PlannedItem item = week().getFirst();
        change(item, "skip");
        web.perform(
                        MockMvcRequestBuilders.post("/plan/" + item.id() + "/barrier")
                                .with(as(ada))
                                .with(csrf())
                                .header("HX-Request", "true")
                                .param("barrier", "not-alone"))
                .andExpect(content().string(startsWith("<li")))
                .andExpect(content().string(containsString("Bring it back for later today")));
    }

    @Test
    void twoSkipsAskWhetherToDropAndDroppingLastsUntilItIsBroughtBack() throws Exception {
        List<PlannedItem> breathing = give(BREATHING, 3);
        change(breathing.get(0), "skip");
        page().andExpect(content().string(not(containsString("Shall it go from your plan?"))));
        change(breathing.get(1), "skip");
        page().andExpect(content().string(containsString("Shall it go from your plan?")));
        dropped("").andExpect(status().isSeeOther());
        dropped("").andExpect(status().isSeeOther());
        assertThat(count("plan_order")).isEqualTo(1);
        assertThat(item(breathing.get(2)).state()).isEqualTo(State.SKIPPED);
        page().andExpect(content().string(containsString("Not in your plan")))
                .andExpect(content().string(not(containsString("Shall it go"))));
        page().andExpect(content().string(not(containsString("/undo"))));
        change(breathing.get(2), "undo")
                .andExpect(flash().attribute("notice", "plan.change.dropped"));
        assertThat(item(breathing.get(2)).state()).isEqualTo(State.SKIPPED);
        clock.travel(Duration.ofDays(7));
        plans.build(ada.patient().id(), today());
        assertThat(week()).extracting(PlannedItem::practice).doesNotContain(BREATHING);
        dropped("/" + BREATHING + "/return");
        dropped("/" + BREATHING + "/return").andExpect(status().isSeeOther());
        page().andExpect(content().string(not(containsString("Not in your plan"))));
        plans.renew(ada.patient().id(), today());
        assertThat(count("plan_order")).as("what is over is kept").isEqualTo(1);
    }

    @Test
    void whatWasDroppedIsPlannedAgainOnceItIsBroughtBack() throws Exception {
        PlannedItem breathing = give(BREATHING, 1).getFirst();
        dropped("");
        dropped("/" + BREATHING + "/return");
        page().andExpect(content().string(containsString(breathing.id() + "/undo")));
        change(breathing, "undo");
        assertThat(item(breathing)).isEqualTo(breathing);
        page().andExpect(content().string(not(containsString("Not in your plan"))));
    }

    @Test
    void whoKeepsAPracticeIsNotAskedAgainForTheSameSkips() throws Exception {
        List<PlannedItem> breathing = give(BREATHING, 3);
        change(breathing.get(0), "skip");
        change(breathing.get(1), "skip");
        dropped("/" + BREATHING + "/refusal").andExpect(status().isSeeOther());
        dropped("/" + BREATHING + "/refusal").andExpect(status().isSeeOther());
        page().andExpect(content().string(not(containsString("Shall it go"))));
        change(breathing.get(2), "skip");
        page().andExpect(content().string(not(containsString("Shall it go"))));
    }

    @Test
    void fourPressesAtOnceDropAPracticeOnce() throws Exception {
        Callable<Object> press = () -> dropped("").andExpect(status().isSeeOther());
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(List.of(press, press, press, press))) {
                done.get();
            }
        }
        assertThat(count("plan_order")).isEqualTo(1);
    }

    @Test
    void whatIsNoPracticeIsNotFound() throws Exception {
        for (String path : List.of("/nothing/return", "/nothing/refusal")) {
            dropped(path).andExpect(status().isNotFound());
        }
        web.perform(MockMvcRequestBuilders.post("/plan/dropped").with(as(ada)).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatGetsInTheWayCanBeReadWithoutLeavingAnythingOut() throws Exception {
        page().andExpect(content().string(containsString("/plan/barriers")));
        web.perform(get("/plan/barriers").with(as(ada)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Too tired")))
                .andExpect(content().string(not(containsString("??"))));
    }

    /** The week holds this practice on its first days, and nothing else there. */
    private List<PlannedItem> give(String practice, int days) {
        database.sql("delete from plan_item where patient_id = ?").param(ada.id()).update();
        database.sql(
                        """
                        insert into plan_item (patient_id, id, version, planned_on, place, practice, minutes,
                            posture, reason, reason_arguments, state)
                        select ?, gen_random_uuid(), 0, cast(? as date) + n, 0, ?, 2, 'bed', 'fits', '[]', 'PLANNED'
                        from generate_series(0, ? - 1) n
                        """)
                .params(ada.id(), today(), practice, days)
                .update();
        return week();
    }

    private LocalDate today() {
        return ada.patient().today(clock);
    }

    private ResultActions page() throws Exception {
        return web.perform(get("/plan").with(as(ada))).andExpect(status().isOk());
    }

    private ResultActions change(PlannedItem item, String verb) throws Exception {
        return web.perform(
                MockMvcRequestBuilders.post("/plan/" + item.id() + "/" + verb)
                        .with(as(ada))
                        .with(csrf()));
    }

    private ResultActions tell(PlannedItem item, String barrier) throws Exception {
        return web.perform(
                MockMvcRequestBuilders.post("/plan/" + item.id() + "/barrier")
                        .with(as(ada))
                        .with(csrf())
                        .param("barrier", barrier));
    }

    private ResultActions dropped(String path) throws Exception {
        return web.perform(
                MockMvcRequestBuilders.post("/plan/dropped" + path)
                        .with(as(ada))
                        .with(csrf())
                        .param("practice", BREATHING));
    }

    private PlannedItem item(PlannedItem item) {
        return plans.between(ada.patient().id(), item.date(), item.date()).stream()
                .filter(one -> one.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedItem> week() {
        return plans.between(ada.patient().id(), today(), today().plusDays(6));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where patient_id = ?")
                .param(ada.id())
                .query(Long.class)
                .single();
    }
}
