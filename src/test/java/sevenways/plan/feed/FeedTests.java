package sevenways.plan.feed;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.library.Library;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.Ready;
import sevenways.safety.SafetyService;

/** The week in a calendar: open at a secret address, discreet, and shut at once. */
@WholeApplicationTest
class FeedTests {

    private static final Pattern ADDRESS =
            Pattern.compile("href=\"http[^\"]*(/calendar/[A-Za-z0-9_-]{43}\\.ics)\"");
    private static final Pattern DRAW = Pattern.compile("name=\"draw\" value=\"([0-9a-f]{32})\"");

    private final MockMvc web;
    private final Patients patients;
    private final Ready ready;
    private final PlanService plans;
    private final JdbcClient database;
    private final Statements statements;
    private final TravellingClock clock;
    private final SafetyService safety;
    private final Library library;

    FeedTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            JdbcClient database,
            Statements statements,
            TravellingClock clock,
            Library library) {
        this.web = web;
        this.patients = patients;
        this.ready = new Ready(safety, intake, clock);
        this.plans = plans;
        this.database = database;
        this.statements = statements;
        this.clock = clock;
        this.safety = safety;
        this.library = library;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void theWeekIsThereForWhoeverHasTheAddressAndSaysNoMoreThanItMust() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        MockHttpServletResponse answer = fetch(open(ada, false));
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        List<VEvent> events = events(answer);
        List<PlannedItem> items = week(ada);
        assertThat(events).hasSameSizeAs(items);
        assertThat(events)
                .allMatch(it -> it.getSummary().getValue().matches("Sevenways, \\d+ min"))
                .allMatch(it -> it.getDescription() == null)
                .allMatch(it -> it.getClassification().isPrivate());
        for (PlannedItem item : items) {
            assertThat(answer.getContentAsString()).doesNotContain(item.practice());
        }
    }

    @Test
    void thePracticesAreNamedOnlyWhereThatIsWished() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        assertThat(events(fetch(open(ada, true))))
                .noneMatch(it -> it.getSummary().getValue().startsWith("Sevenways"));
    }

    @Test
    void theAddressIsKeptNowhereAndTheSameFormShowsTheSameOne() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        String draw = draw(ada);
        String first = open(ada, draw, false);
        assertThat(open(ada, draw, false)).isEqualTo(first);
        String token = first.substring("/calendar/".length(), first.length() - ".ics".length());
        assertThat(page(ada)).doesNotContain(token);
        byte[] kept =
                database.sql("select token_hash from calendar_feed where patient_id = ?")
                        .param(ada.id())
                        .query(byte[].class)
                        .single();
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(token);
    }

    @Test
    void aNewAddressAndARevocationShutTheOldOneAtOnce() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        String first = open(ada, false);
        String second = open(ada, false);
        assertThat(second).isNotEqualTo(first);
        assertThat(fetch(first).getStatus()).isEqualTo(404);
        assertThat(fetch(second).getStatus()).isEqualTo(200);
        for (int press = 0; press < 2; press++) {
            web.perform(post("/plan/calendar/revocation").with(as(ada)).with(csrf()))
                    .andExpect(status().isSeeOther());
        }
        assertThat(fetch(second).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoAddressIsNotFoundJustAsOneThatIsUnknown() throws Exception {
        String unknown = "/calendar/" + "A".repeat(43) + ".ics";
        String body = fetch(unknown).getContentAsString();
        for (String path :
                List.of("/calendar/x.ics", "/calendar/" + "A".repeat(43), "/calendar/..ics")) {
            assertThat(fetch(path).getStatus()).as(path).isEqualTo(404);
            assertThat(fetch(path).getContentAsString()).as(path).isEqualTo(body);
        }
    }

    @Test
    void anotherPatientsDrawOpensOnlyTheirOwnWeek() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        SignedInPerson ben = patients.ada();
        String draw = draw(ada);
        String hers = open(ada, draw, false);
        assertThat(open(ben, draw, false)).isNotEqualTo(hers);
        assertThat(events(fetch(hers))).isNotEmpty();
    }

    @Test
    void aCalendarThatLooksAgainIsToldThatNothingHasChanged() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        String address = open(ada, false);
        String etag = Objects.requireNonNull(fetch(address).getHeader("ETag"));
        web.perform(get(address).header("If-None-Match", etag)).andExpect(status().isNotModified());
        database.sql(
                        "update plan_item set state = 'SKIPPED' where patient_id = ? and planned_on > ?")
                .params(ada.id(), ada.patient().today(clock))
                .update();
        web.perform(get(address).header("If-None-Match", etag)).andExpect(status().isOk());
        assertThat(events(fetch(address))).hasSize(events(ada));
    }

    private int events(SignedInPerson person) {
        return (int) week(person).stream().filter(it -> it.state() != State.SKIPPED).count();
    }

    @Test
    void timesAreThoseOfThePatientsClockOnBothSidesOfAChangeOfClocks() throws Exception {
        ZoneId berlin = Patients.BERLIN;
        ZonedDateTime before = ZonedDateTime.of(2027, 3, 25, 12, 0, 0, 0, berlin);
        clock.travel(Duration.between(clock.instant(), before.toInstant()));
        SignedInPerson ada = planned(berlin);
        List<VEvent> events = events(fetch(open(ada, false)));
        LocalDate change = LocalDate.of(2027, 3, 28);
        assertThat(events).anyMatch(it -> day(it, berlin).isBefore(change));
        assertThat(events).anyMatch(it -> day(it, berlin).isAfter(change));
        assertThat(events).hasSameSizeAs(week(ada));
        assertOnTime(ada, events, berlin);
    }

    /** Each stands at its time of the day, or right after what comes before it. */
    private void assertOnTime(SignedInPerson person, List<VEvent> events, ZoneId zone) {
        Map<String, PlannedItem> items =
                week(person).stream().collect(toMap(it -> it.id() + "@sevenways", it -> it));
        assertThat(events).isNotEmpty();
        for (VEvent event : events) {
            PlannedItem item = Objects.requireNonNull(items.get(event.getUid().getValue()));
            LocalDateTime planned = CalendarWriter.start(item);
            assertThat(at(event, zone).toLocalDateTime())
                    .isBetween(planned, planned.plusMinutes(30));
        }
    }

    @Test
    void whoMovesToAnotherZoneFindsTheWeekByTheNewClock() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        String address = open(ada, false);
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        database.sql("update account set zone = ? where id = ?")
                .params(auckland.getId(), ada.id())
                .update();
        assertOnTime(ada, events(fetch(address)), auckland);
    }

    @Test
    void aPageThatIsTooOldIsToldSo() throws Exception {
        SignedInPerson ada = patients.ada();
        for (String draw : List.of("", "x", "g".repeat(32))) {
            web.perform(
                            post("/plan/calendar")
                                    .with(as(ada))
                                    .with(csrf())
                                    .param("draw", draw)
                                    .param("named", "perhaps"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("press once more")));
        }
    }

    @Test
    void nothingThatIsClosedIsInTheCalendar() throws Exception {
        SignedInPerson ada = planned(Patients.BERLIN);
        database.sql(
                        "update plan_item set practice = 'morning-mobility', minutes = 6 where patient_id = ? and place = 0")
                .param(ada.id())
                .update();
        String address = open(ada, true);
        assertThat(fetch(address).getContentAsString()).contains(title("morning-mobility"));
        answer(ada, "weight-loss");
        assertThat(fetch(address).getContentAsString()).doesNotContain(title("morning-mobility"));
        assertThat(events(fetch(address))).isNotEmpty().hasSizeLessThan(events(ada));
        answer(ada, "saddle");
        assertThat(events(fetch(address))).isEmpty();
    }

    private void answer(SignedInPerson person, String flag) {
        Map<String, String> replies =
                safety.questions().stream()
                        .collect(toMap(id -> id, id -> id.equals(flag) ? "yes" : "no"));
        safety.screen(person.patient().id(), replies, clock.instant());
    }

    private String title(String practice) {
        return library.practice(practice).orElseThrow().title();
    }

    @Test
    void aLookTakesFiveStatements() throws Exception {
        String address = open(planned(Patients.BERLIN), false);
        assertThat(statements.during(() -> fetch(address))).hasSize(5);
    }

    private SignedInPerson planned(ZoneId zone) {
        SignedInPerson person = ready.of(patients.patient(zone));
        plans.build(person.patient().id(), person.patient().today(clock));
        return person;
    }

    private List<PlannedItem> week(SignedInPerson person) {
        LocalDate today = person.patient().today(clock);
        return plans.between(person.patient().id(), today, today.plusDays(7));
    }

    private String page(SignedInPerson person) throws Exception {
        return web.perform(get("/plan/calendar").with(as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String draw(SignedInPerson person) throws Exception {
        Matcher draw = DRAW.matcher(page(person));
        assertThat(draw.find()).isTrue();
        return draw.group(1);
    }

    private String open(SignedInPerson person, boolean named) throws Exception {
        return open(person, draw(person), named);
    }

    private String open(SignedInPerson person, String draw, boolean named) throws Exception {
        Matcher address =
                ADDRESS.matcher(
                        web.perform(
                                        post("/plan/calendar")
                                                .with(as(person))
                                                .with(csrf())
                                                .param("draw", draw)
                                                .param("named", String.valueOf(named)))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private MockHttpServletResponse fetch(String path) throws Exception {
        return web.perform(get(java.net.URI.create(path))).andReturn().getResponse();
    }

    private static List<VEvent> events(MockHttpServletResponse answer) throws Exception {
        return Biweekly.parse(answer.getContentAsString()).first().getEvents();
    }

    private static ZonedDateTime at(VEvent event, ZoneId zone) {
        return event.getDateStart().getValue().toInstant().atZone(zone);
    }

    private static LocalDate day(VEvent event, ZoneId zone) {
        return at(event, zone).toLocalDate();
    }
}
