package sevenways.care.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;
import sevenways.intake.IntakeService;
import sevenways.plan.PlanOrders;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.Ready;
import sevenways.safety.SafetyService;

/** A clinician's hand on the plan: with consent, by name, with a reason, and never past safety. */
@WholeApplicationTest
class OrderTests {

    private static final String BEACH = "imagery-warm-beach";
    private static final Scope PLAN = new Scope(false, true, false, false);

    private final MockMvc web;
    private final ConsentService consents;
    private final PlanService plans;
    private final PlanOrders orders;
    private final JdbcClient database;
    private final TravellingClock clock;
    private final Ready ready;
    private final SignedInPerson ada;
    private final SignedInPerson rosa;

    OrderTests(
            MockMvc web,
            Patients people,
            ConsentService consents,
            PlanService plans,
            PlanOrders orders,
            SafetyService safety,
            IntakeService intake,
            JdbcClient database,
            TravellingClock clock) {
        this.web = web;
        this.consents = consents;
        this.plans = plans;
        this.orders = orders;
        this.database = database;
        this.clock = clock;
        this.ready = new Ready(safety, intake, clock);
        this.ada = people.ada();
        this.rosa = people.clinician("Dr. Rosa Example");
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
    void withoutAConsentForThePlanThereIsNoDoor() throws Exception {
        place(BEACH, "ADD", "3", "for the evenings").andExpect(status().isNotFound());
        letIn(new Scope(true, false, true, true));
        place(BEACH, "ADD", "3", "for the evenings").andExpect(status().isNotFound());
        web.perform(get(path()).with(as(rosa))).andExpect(status().isNotFound());
        assertThat(orders.of(ada.patient().id())).isEmpty();
    }

    @Test
    void thePatientIsAskedToFitTheWeekAndReadsByWhomAndWhy() throws Exception {
        letIn(PLAN);
        place(BEACH, "ADD", "3", "for the evenings").andExpect(status().isSeeOther());
        place(BEACH, "ADD", "3", "for the evenings").andExpect(status().isSeeOther());
        assertThat(orders.of(ada.patient().id())).hasSize(1);
        week().andExpect(
                        content()
                                .string(containsString("Your plan was changed by your clinician")));
        web.perform(get("/today").with(as(ada)))
                .andExpect(
                        content().string(containsString("Your clinician has changed something")));
        clock.travel(Duration.ofDays(3));
        web.perform(post("/plan/renewal").with(as(ada)).with(csrf()));
        assertThat(planned()).contains(BEACH);
        week().andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Added by Dr. Rosa Example: for the evenings")))
                .andExpect(content().string(not(containsString("was changed by your clinician"))));
        clock.travel(Duration.ofDays(4));
        plans.build(ada.patient().id(), today());
        assertThat(planned()).contains(BEACH);
    }

    @Test
    void whatIsLockedCannotBeSwappedOrDroppedButLeftOut() throws Exception {
        letIn(PLAN);
        place("mindful-breathing", "LOCK", "6", "this one carries you")
                .andExpect(status().isSeeOther());
        web.perform(post("/plan/renewal").with(as(ada)).with(csrf()));
        PlannedItem locked =
                items().stream()
                        .filter(it -> it.practice().equals("mindful-breathing"))
                        .filter(it -> it.state() == State.PLANNED)
                        .findFirst()
                        .orElseThrow();
        week().andExpect(content().string(containsString("Your clinician keeps this one in")));
        web.perform(
                        post("/plan/" + locked.id() + "/swap")
                                .with(as(ada))
                                .with(csrf())
                                .param("from", locked.practice())
                                .param("to", "long-exhale"))
                .andExpect(status().is(422));
        web.perform(
                        post("/plan/dropped")
                                .with(as(ada))
                                .with(csrf())
                                .param("practice", locked.practice()))
                .andExpect(status().isSeeOther());
        assertThat(items()).contains(locked);
        web.perform(post("/plan/" + locked.id() + "/skip").with(as(ada)).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(items()).doesNotContain(locked);
    }

    @Test
    void whatIsTakenOutSaysSoAndComesBackWhenItIsLifted() throws Exception {
        letIn(PLAN);
        String first = planned().getFirst();
        place(first, "REMOVE", "", "it strains the neck").andExpect(status().isSeeOther());
        web.perform(post("/plan/renewal").with(as(ada)).with(csrf()));
        assertThat(planned()).doesNotContain(first);
        week().andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Left out by Dr. Rosa Example: it strains the neck")));
        UUID order = orders.of(ada.patient().id()).getFirst().id();
        lift(order).andExpect(status().isSeeOther());
        lift(order).andExpect(status().isNotFound());
        week().andExpect(content().string(containsString("was changed by your clinician")));
        assertThat(orders.of(ada.patient().id())).isEmpty();
    }

    @Test
    void safetyGoesBeforeWhatIsAdded() throws Exception {
        letIn(PLAN);
        place("morning-mobility", "LOCK", "6", "it did you good").andExpect(status().isSeeOther());
        ready.screen(ada, Map.of("weight-loss", "yes"));
        web.perform(post("/plan/renewal").with(as(ada)).with(csrf()));
        assertThat(planned()).doesNotContain("morning-mobility");
        clock.travel(Duration.ofDays(7));
        plans.build(ada.patient().id(), today());
        assertThat(planned()).isNotEmpty().doesNotContain("morning-mobility");
    }

    @Test
    void aClinicianTakesBackOnlyTheirOwnWord() throws Exception {
        letIn(PLAN);
        place(BEACH, "ADD", "3", "for the evenings");
        UUID order = orders.of(ada.patient().id()).getFirst().id();
        assertThat(
                        orders.lift(
                                ada.patient().id(),
                                new sevenways.account.ClinicianId(UUID.randomUUID()),
                                order))
                .isFalse();
        assertThat(orders.of(ada.patient().id())).hasSize(1);
    }

    @Test
    void itEndsWithTheConsent() throws Exception {
        letIn(PLAN);
        place(BEACH, "ADD", "3", "for the evenings");
        UUID consent =
                database.sql("select id from consent where patient_id = ?")
                        .param(ada.id())
                        .query(UUID.class)
                        .single();
        web.perform(post("/care/consents/{id}/revocation", consent).with(as(ada)).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(orders.of(ada.patient().id())).isEmpty();
        letIn(PLAN);
        place(BEACH, "ADD", "3", "for the evenings");
        clock.travel(Duration.ofDays(31));
        assertThat(orders.of(ada.patient().id())).as("on the day after the last").isEmpty();
        letIn(PLAN);
        place(BEACH, "ADD", "3", "for the evenings").andExpect(status().isSeeOther());
        assertThat(orders.of(ada.patient().id())).as("said again with a new consent").hasSize(1);
    }

    @Test
    void badInputComesBackAsItWasTyped() throws Exception {
        letIn(PLAN);
        place("", "ADD", "3", "canary reason")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("canary reason")));
        for (List<String> form :
                List.of(
                        List.of("no-such-practice", "ADD", "3", "why"),
                        List.of(BEACH, "DROP", "3", "why"),
                        List.of(BEACH, "ADD", "7", "why"),
                        List.of(BEACH, "LOCK", "", "why"),
                        List.of(BEACH, "ADD", "3", " "),
                        List.of(BEACH, "ADD", "3", "x".repeat(301)))) {
            place(form.get(0), form.get(1), form.get(2), form.get(3)).andExpect(status().is(422));
        }
        assertThat(orders.of(ada.patient().id())).isEmpty();
    }

    @Test
    void aClinicianMayBringBackWhatThePatientDroppedAndThePatientReadsIt() throws Exception {
        letIn(PLAN);
        web.perform(post("/plan/dropped").with(as(ada)).with(csrf()).param("practice", BEACH));
        place(BEACH, "ADD", "2", "let us try once more").andExpect(status().isSeeOther());
        web.perform(get(path()).with(as(rosa)))
                .andExpect(content().string(containsString("let us try once more")));
        week().andExpect(content().string(not(containsString("Not in your plan"))));
    }

    private void letIn(Scope scope) {
        String code = consents.invite(ada.patient(), "Ada", scope, today().plusDays(30));
        consents.redeem(rosa.clinician(), code);
    }

    private LocalDate today() {
        return ada.patient().today(clock);
    }

    private String path() {
        return "/clinic/patients/" + ada.id() + "/orders";
    }

    private ResultActions place(String practice, String kind, String days, String reason)
            throws Exception {
        return web.perform(
                post(path())
                        .with(as(rosa))
                        .with(csrf())
                        .param("practice", practice)
                        .param("kind", kind)
                        .param("days", days)
                        .param("reason", reason));
    }

    private ResultActions lift(UUID order) throws Exception {
        return web.perform(post(path() + "/" + order + "/lifting").with(as(rosa)).with(csrf()));
    }

    private ResultActions week() throws Exception {
        return web.perform(get("/plan").with(as(ada))).andExpect(status().isOk());
    }

    private List<PlannedItem> items() {
        return plans.between(ada.patient().id(), today(), today().plusDays(6));
    }

    private List<String> planned() {
        return items().stream()
                .filter(item -> item.state() == State.PLANNED)
                .map(PlannedItem::practice)
                .toList();
    }
}
