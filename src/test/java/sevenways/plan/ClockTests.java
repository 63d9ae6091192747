package sevenways.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.safety.SafetyService;

/** A planned week keeps its dates: when clocks change in it, and when its owner travels. */
@WholeApplicationTest
class ClockTests {

    private final MockMvc web;
    private final Patients patients;
    private final Ready ready;
    private final PlanService plans;
    private final TravellingClock clock;

    ClockTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            TravellingClock clock) {
        this.web = web;
        this.patients = patients;
        this.ready = new Ready(safety, intake, clock);
        this.plans = plans;
        this.clock = clock;
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-25T23:30, Europe/Berlin",
        "2027-10-28T00:30, Europe/Berlin",
        "2027-03-12T23:59, America/New_York",
        "2027-04-02T23:30, Australia/Lord_Howe"
    })
    void aWeekWithAChangeOfClocksHasSevenDaysAndEndsAtMidnight(String at, String name)
            throws Exception {
        ZoneId zone = ZoneId.of(name);
        travelTo(ZonedDateTime.of(java.time.LocalDateTime.parse(at), zone));
        SignedInPerson ada = planned(zone);
        LocalDate first = today(ada);
        List<LocalDate> dates = dates(ada, first);
        travelTo(first.plusDays(6).atTime(23, 55).atZone(zone));
        build(ada);
        assertThat(dates(ada, first)).as("the week is not over yet").isEqualTo(dates);
        travelTo(first.plusDays(7).atStartOfDay(zone).plusMinutes(5));
        build(ada);
        assertThat(dates(ada, first.plusDays(7))).first().isEqualTo(first.plusDays(7));
    }

    @Test
    void whoTravelsWestSeesTheSameDatesAndNoDayTwice() throws Exception {
        travelTo(ZonedDateTime.of(2027, 5, 10, 1, 0, 0, 0, ZoneId.of("Pacific/Auckland")));
        SignedInPerson ada = planned(ZoneId.of("Pacific/Auckland"));
        LocalDate first = today(ada);
        SignedInPerson away = in(ada, "America/Los_Angeles");
        assertThat(today(away)).isEqualTo(first.minusDays(1));
        web.perform(get("/plan").with(as(away))).andExpect(status().isOk());
        web.perform(get("/today").with(as(away))).andExpect(status().isOk());
        build(away);
        renew(away);
        assertThat(dates(ada, first.minusDays(2)).getFirst()).isEqualTo(first);
        assertThat(plans.between(ada.patient().id(), first, first.plusDays(6)))
                .extracting(item -> item.date() + item.practice())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoTravelsEastGoesOnInTheSameWeek() throws Exception {
        travelTo(ZonedDateTime.of(2027, 5, 10, 22, 0, 0, 0, ZoneId.of("America/Los_Angeles")));
        SignedInPerson ada = planned(ZoneId.of("America/Los_Angeles"));
        LocalDate first = today(ada);
        SignedInPerson away = in(ada, "Pacific/Auckland");
        assertThat(today(away)).isEqualTo(first.plusDays(1));
        List<LocalDate> dates = dates(ada, first);
        build(away);
        assertThat(dates(ada, first)).isEqualTo(dates);
        web.perform(get("/plan").with(as(away))).andExpect(status().isOk());
    }

    private SignedInPerson planned(ZoneId zone) throws Exception {
        SignedInPerson person = ready.of(patients.patient(zone));
        build(person);
        return person;
    }

    /** The same person, signed in where they are now. */
    private static SignedInPerson in(SignedInPerson person, String zone) {
        return new SignedInPerson(person.id(), person.email(), person.role(), ZoneId.of(zone));
    }

    private void travelTo(ZonedDateTime moment) {
        clock.travel(Duration.between(clock.instant(), moment.toInstant()));
    }

    private LocalDate today(SignedInPerson person) {
        return person.patient().today(clock);
    }

    private List<LocalDate> dates(SignedInPerson person, LocalDate from) {
        return plans.between(person.patient().id(), from, from.plusDays(8)).stream()
                .map(PlannedItem::date)
                .distinct()
                .toList();
    }

    private void build(SignedInPerson person) throws Exception {
        web.perform(post("/plan").with(as(person)).with(csrf())).andExpect(status().isSeeOther());
    }

    private void renew(SignedInPerson person) throws Exception {
        web.perform(post("/plan/renewal").with(as(person)).with(csrf()))
                .andExpect(status().isSeeOther());
    }
}
