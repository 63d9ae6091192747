package sevenways.plan.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.safety.SafetyService;

@WholeApplicationTest
class PlanPagesTests {

    private final MockMvc web;
    private final Patients patients;
    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plans;
    private final JdbcClient database;
    private final Statements statements;
    private final TravellingClock clock;

    PlanPagesTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            JdbcClient database,
            Statements statements,
            TravellingClock clock) {
        this.web = web;
        this.patients = patients;
        this.safety = safety;
        this.intake = intake;
        this.plans = plans;
        this.database = database;
        this.statements = statements;
        this.clock = clock;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void thereIsNoPlanBeforeTheScreenAndTheIntake() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("href=\"/safety\"")));
        web.perform(post("/plan").with(as(ada)).with(csrf())).andExpect(redirectedUrl("/safety"));
        screen(ada, Map.of());
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("href=\"/intake\"")));
        web.perform(post("/plan").with(as(ada)).with(csrf())).andExpect(redirectedUrl("/intake"));
        assertThat(week(ada)).isEmpty();
    }

    @Test
    void buildsAWeekOnceHoweverOftenItIsAsked() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        List<PlannedItem> first = week(ada);
        assertThat(first).isNotEmpty();
        build(ada);
        assertThat(week(ada)).isEqualTo(first);
        web.perform(get("/plan").with(as(ada)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Week 1 of Seven Ways")))
                .andExpect(content().string(containsString("A free day")))
                .andExpect(content().string(containsString(first.getFirst().reason())));
    }

    @Test
    void twoPressesAtOnceBuildOneWeek() throws Exception {
        SignedInPerson ada = ready();
        Callable<Object> press =
                () ->
                        web.perform(post("/plan").with(as(ada)).with(csrf()))
                                .andExpect(status().isSeeOther());
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(List.of(press, press, press, press))) {
                done.get();
            }
        }
        assertThat(week(ada)).doesNotHaveDuplicates();
        assertThat(count("plan_week", ada)).isEqualTo(1);
    }

    @Test
    void theNextWeekIsBuiltWhenTheOldOneHasEnded() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        clock.travel(Duration.ofDays(6));
        build(ada);
        assertThat(count("plan_week", ada)).isEqualTo(1);
        clock.travel(Duration.ofDays(1));
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("Make my next week")));
        build(ada);
        assertThat(count("plan_week", ada)).isEqualTo(2);
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("Week 2 of Seven Ways")));
    }

    @Test
    void anItemIsSwappedOnceHoweverOftenItIsPressedAndPutBack() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        PlannedItem before = week(ada).getFirst();
        String other = offer(ada, before);
        swap(ada, before, other).andExpect(redirectedUrl("/plan#item-" + before.id()));
        PlannedItem after = item(ada, before.id());
        assertThat(after.practice()).isEqualTo(other);
        assertThat(after.reason()).isEqualTo("You chose it yourself.");
        swap(ada, before, other).andExpect(status().isSeeOther());
        assertThat(count("plan_change", ada)).isEqualTo(1);
        change(ada, before, "undo");
        assertThat(item(ada, before.id())).isEqualTo(before);
        change(ada, before, "undo").andExpect(status().isSeeOther());
        assertThat(item(ada, before.id())).isEqualTo(before);
    }

    @Test
    void swapAndSkipAreUndoneOneByOne() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        PlannedItem before = week(ada).getFirst();
        String other = offer(ada, before);
        swap(ada, before, other);
        change(ada, before, "skip");
        assertThat(item(ada, before.id()).state()).isEqualTo(PlannedItem.State.SKIPPED);
        change(ada, before, "undo");
        assertThat(item(ada, before.id()).practice()).isEqualTo(other);
        assertThat(item(ada, before.id()).state()).isEqualTo(PlannedItem.State.PLANNED);
        change(ada, before, "undo");
        assertThat(item(ada, before.id())).isEqualTo(before);
    }

    @Test
    void whatIsNotOnOfferIsRefused() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        PlannedItem item = week(ada).getFirst();
        swap(ada, item, "no-such-practice").andExpect(status().is(422));
        swap(ada, item, item.practice()).andExpect(status().is(422));
        assertThat(item(ada, item.id())).isEqualTo(item);
    }

    @Test
    void anothersItemIsNotFoundJustAsOneThatIsNot() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        PlannedItem item = week(ada).getFirst();
        SignedInPerson other = ready();
        for (String verb : List.of("swap", "skip", "undo")) {
            for (UUID id : List.of(item.id(), UUID.randomUUID())) {
                web.perform(post("/plan/" + id + "/" + verb).with(as(other)).with(csrf()))
                        .andExpect(status().isNotFound());
            }
        }
        assertThat(item(ada, item.id())).isEqualTo(item);
    }

    @Test
    void htmxGetsTheItemAlone() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        PlannedItem item = week(ada).getFirst();
        web.perform(
                        post("/plan/" + item.id() + "/skip")
                                .with(as(ada))
                                .with(csrf())
                                .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("<li")))
                .andExpect(content().string(containsString("Left out")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void nothingCanBeStartedOrBuiltInAnEmergency() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        screen(ada, Map.of("saddle", "yes"));
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("Call the emergency number now")))
                .andExpect(content().string(not(containsString("/play?"))))
                .andExpect(content().string(not(containsString("/swap"))));
        SignedInPerson ben = patients.ada();
        screen(ben, Map.of("saddle", "yes"));
        takeIntake(ben, 10, 0);
        build(ben);
        assertThat(week(ben)).isEmpty();
    }

    @Test
    void thePrintedWeekHasNoEmptyBoxAndDatesThatHoldTomorrow() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        web.perform(get("/plan").with(as(ada)))
                .andExpect(
                        content().string(containsString("<span class=\"no-print\">Today, </span")))
                .andExpect(content().string(containsString("class=\"card sunk today \"")));
        for (PlannedItem item : week(ada)) {
            if (item.date().equals(ada.patient().today(clock))) {
                change(ada, item, "skip");
            }
        }
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("class=\"card sunk today no-print\"")));
    }

    @Test
    void movementIsShownClosedWhenTheLevelGetsWorse() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        database.sql(
                        """
                        update plan_item set practice = 'morning-mobility', minutes = 6, posture = 'bed'
                         where patient_id = :patient and id = :item
                        """)
                .param("patient", ada.id())
                .param("item", week(ada).getFirst().id())
                .update();
        PlannedItem moving = week(ada).getFirst();
        screen(ada, Map.of("weight-loss", "yes"));
        assertThat(plans.mayStart(moving, safety.status(ada.patient().id()).orElseThrow().level()))
                .isFalse();
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("Movement is closed until")))
                .andExpect(
                        content().string(not(containsString("/practices/morning-mobility/play"))))
                .andExpect(content().string(containsString("/play?")));
    }

    @Test
    void aWeekMadeAnewFitsWhatHasChangedAndKeepsWhatIsDone() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        clock.travel(Duration.ofDays(3));
        LocalDate today = ada.patient().today(clock);
        PlannedItem skipped =
                week(ada).stream()
                        .filter(item -> item.date().equals(today))
                        .findFirst()
                        .orElseThrow();
        change(ada, skipped, "skip");
        takeIntake(ada, 2, 8);
        web.perform(post("/plan/renewal").with(as(ada)).with(csrf()))
                .andExpect(redirectedUrl("/plan"));
        assertThat(item(ada, skipped.id()).state()).isEqualTo(PlannedItem.State.SKIPPED);
        assertThat(plans.between(ada.patient().id(), today, today.plusDays(7)))
                .filteredOn(item -> item.state() == PlannedItem.State.PLANNED)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.minutes()).isLessThanOrEqualTo(2));
        web.perform(get("/plan").with(as(ada)))
                .andExpect(content().string(containsString("So that the day stays within")));
    }

    @Test
    void aLongHistoryCostsNoMoreStatements() throws Exception {
        SignedInPerson ada = ready();
        build(ada);
        List<String> asNew = ofThePage(ada);
        database.sql(
                        """
                        insert into plan_week
                        select patient_id, gen_random_uuid(), 0, program, 1, starts_on - n * 7, built_at
                          from plan_week, generate_series(1, 520) n where patient_id = :patient
                        """)
                .param("patient", ada.id())
                .update();
        database.sql(
                        """
                        insert into plan_item
                        select patient_id, gen_random_uuid(), 0, planned_on - n * 7, place, practice,
                               minutes, posture, reason, reason_arguments, 'DONE'
                          from plan_item, generate_series(1, 520) n where patient_id = :patient
                        """)
                .param("patient", ada.id())
                .update();
        assertThat(ofThePage(ada)).hasSameSizeAs(asNew).hasSizeLessThanOrEqualTo(7);
    }

    /** The statements of the page; those that keep the sign-in come on top of any page. */
    private List<String> ofThePage(SignedInPerson person) throws Exception {
        return statements.during(() -> show(person)).stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }

    private void show(SignedInPerson person) throws Exception {
        web.perform(get("/plan").with(as(person))).andExpect(status().isOk());
    }

    private SignedInPerson ready() {
        SignedInPerson person = patients.ada();
        screen(person, Map.of());
        takeIntake(person, 10, 5);
        return person;
    }

    private void screen(SignedInPerson person, Map<String, String> told) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        replies.putAll(told);
        safety.screen(person.patient().id(), replies, clock.instant());
    }

    private void takeIntake(SignedInPerson person, int minutes, int stress) {
        Map<String, Integer> needs = Map.of("stress-cycle", stress, "cbt", 6, "social", 5);
        intake.take(
                person.patient().id(),
                new Profile(needs, minutes, Set.of("bed", "chair"), clock.instant()));
    }

    private void build(SignedInPerson person) throws Exception {
        web.perform(post("/plan").with(as(person)).with(csrf())).andExpect(redirectedUrl("/plan"));
    }

    private org.springframework.test.web.servlet.ResultActions swap(
            SignedInPerson person, PlannedItem item, String to) throws Exception {
        return web.perform(
                post("/plan/" + item.id() + "/swap")
                        .with(as(person))
                        .with(csrf())
                        .param("from", item.practice())
                        .param("to", to));
    }

    private org.springframework.test.web.servlet.ResultActions change(
            SignedInPerson person, PlannedItem item, String verb) throws Exception {
        return web.perform(post("/plan/" + item.id() + "/" + verb).with(as(person)).with(csrf()));
    }

    /** The first practice that the page offers in this item's place. */
    private String offer(SignedInPerson person, PlannedItem item) throws Exception {
        String page =
                web.perform(get("/plan").with(as(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String part = page.substring(page.indexOf("id=\"item-" + item.id()));
        Matcher offer = Pattern.compile("name=\"to\" value=\"([a-z-]+)\"").matcher(part);
        assertThat(offer.find()).isTrue();
        return offer.group(1);
    }

    private PlannedItem item(SignedInPerson person, UUID id) {
        return week(person).stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    private List<PlannedItem> week(SignedInPerson person) {
        LocalDate today = LocalDate.ofInstant(Instant.now(clock), person.zone());
        return plans.between(person.patient().id(), today.minusDays(14), today.plusDays(14));
    }

    private long count(String table, SignedInPerson person) {
        return database.sql("select count(*) from " + table + " where patient_id = :patient")
                .param("patient", person.id())
                .query(Long.class)
                .single();
    }
}
