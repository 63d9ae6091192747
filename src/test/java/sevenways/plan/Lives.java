package sevenways.plan;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sevenways.Patients;
import sevenways.TravellingClock;
import sevenways.account.SignedInPerson;
import sevenways.account.TimeOrderedId;
import sevenways.checkin.CheckInService;
import sevenways.checkin.LoggedCheckIn;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.library.Practice.Posture;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;
import sevenways.session.SessionService;

/** What patients with a plan tell and do over their weeks. */
@TestComponent
public record Lives(
        Patients patients,
        SafetyService safety,
        IntakeService intake,
        SessionService sessions,
        CheckInService checkIns,
        PlanService plans,
        TravellingClock clock,
        MockMvc web) {

    public SignedInPerson ready() {
        SignedInPerson person = patients.ada();
        screen(person, Map.of());
        Profile profile =
                new Profile(Map.of("cbt", 6), 10, Set.of("bed", "chair"), clock.instant());
        intake.take(person.patient().id(), profile);
        return person;
    }

    public void screen(SignedInPerson person, Map<String, String> others) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        replies.putAll(others);
        safety.screen(person.patient().id(), replies, clock.instant());
    }

    public LocalDate today(SignedInPerson person) {
        return person.patient().today(clock);
    }

    public void play(
            SignedInPerson person, String practice, int minutes, LocalDate date, Ending end) {
        sessions.takeIn(
                person.patient().id(),
                new PlayedSession(
                        TimeOrderedId.next(),
                        practice,
                        minutes,
                        date.atTime(9, 0).atZone(person.zone()).toInstant(),
                        date,
                        minutes * 60,
                        end,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                1,
                Posture.bed);
    }

    public void feel(SignedInPerson person, LocalDate date, int stress) {
        var at = date.atTime(8, 0).atZone(person.zone()).toInstant();
        checkIns.keep(
                person.patient().id(),
                new LoggedCheckIn(TimeOrderedId.next(), at, date, 4, stress, null));
    }

    /** Moves on to a time of the next day where they live. */
    public void sleepUntil(SignedInPerson person, LocalTime time) {
        Instant then = today(person).plusDays(1).atTime(time).atZone(person.zone()).toInstant();
        clock.travel(Duration.between(clock.instant(), then));
    }

    /** Presses to begin a program, in the place of this enrollment if there is one. */
    public ResultActions begin(SignedInPerson person, String program, @Nullable UUID instead)
            throws Exception {
        var request =
                MockMvcRequestBuilders.post("/plan/program")
                        .with(as(person))
                        .with(csrf())
                        .param("program", program);
        return web.perform(
                instead == null ? request : request.param("instead", instead.toString()));
    }

    public void post(SignedInPerson person, String path) throws Exception {
        web.perform(MockMvcRequestBuilders.post(path).with(as(person)).with(csrf()))
                .andExpect(status().isSeeOther());
    }

    /** The page of the plan. */
    public ResultActions page(SignedInPerson person) throws Exception {
        return web.perform(get("/plan").with(as(person))).andExpect(status().isOk());
    }

    /** What is planned from this date on. */
    public List<PlannedItem> from(SignedInPerson person, LocalDate date) {
        return plans.between(person.patient().id(), date, date.plusDays(60));
    }

    public List<PlannedItem> week(SignedInPerson person) {
        return from(person, today(person));
    }
}
