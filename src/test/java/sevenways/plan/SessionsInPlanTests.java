package sevenways.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.plan.PlannedItem.State;
import sevenways.safety.SafetyService;
import sevenways.session.Ending;
import sevenways.session.SessionRecorded;

@WholeApplicationTest
class SessionsInPlanTests {

    private final Patients patients;
    private final SafetyService safety;
    private final IntakeService intake;
    private final PlanService plans;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Statements statements;
    private final TravellingClock clock;

    private Patient ada;
    private LocalDate today;

    SessionsInPlanTests(
            Patients patients,
            SafetyService safety,
            IntakeService intake,
            PlanService plans,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Statements statements,
            TravellingClock clock) {
        this.patients = patients;
        this.safety = safety;
        this.intake = intake;
        this.plans = plans;
        this.events = events;
        this.transaction = transaction;
        this.statements = statements;
        this.clock = clock;
    }

    @BeforeEach
    void adaHasAWeek() {
        ada = planned();
        today = ada.today(clock);
    }

    @Test
    void aSessionFinishesTheItemItCameFrom() {
        PlannedItem item = week(ada).getLast();
        record(ada, "another-practice", today, item.id());
        assertThat(week(ada))
                .filteredOn(each -> each.state() == State.DONE)
                .hasSize(1)
                .allSatisfy(done -> assertThat(done.id()).isEqualTo(item.id()));
    }

    @Test
    void aSessionWithoutAnItemFinishesThatPracticeOfTheDay() {
        PlannedItem item = week(ada).getFirst();
        record(ada, item.practice(), item.date(), null);
        record(ada, item.practice(), item.date(), null);
        record(ada, "no-such-practice", item.date(), null);
        assertThat(week(ada))
                .filteredOn(each -> each.state() == State.DONE)
                .extracting(PlannedItem::id)
                .containsExactly(item.id());
    }

    @Test
    void anothersItemStaysAsItIs() {
        Patient other = planned();
        PlannedItem theirs = week(other).getFirst();
        record(ada, "no-such-practice", today, theirs.id());
        assertThat(week(other))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(State.PLANNED));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETE")
    void leavesTheItemOfASessionThatWasBrokenOffOpen(Ending ending) {
        PlannedItem first = week(ada).getFirst();
        record(ada, first.practice(), today, first.id(), ending);
        assertThat(week(ada)).allSatisfy(item -> assertThat(item.state()).isEqualTo(State.PLANNED));
    }

    @Test
    void adherenceCountsWhatIsDoneAndLeavesOutWhoHasNoPlan() throws Exception {
        record(ada, "", today, week(ada).getFirst().id());
        PatientId nobody = new PatientId(patients.ada().id());
        Map<PatientId, Adherence> adherence =
                plans.adherence(List.of(ada.id(), nobody), today, today.plusDays(6));
        assertThat(adherence).containsOnlyKeys(ada.id());
        assertThat(adherence.get(ada.id())).isEqualTo(new Adherence(week(ada).size(), 1));
        assertThat(
                        statements.during(
                                () -> plans.adherence(List.of(ada.id(), nobody), today, today)))
                .hasSize(1);
        assertThat(statements.during(() -> week(ada))).hasSize(2);
    }

    private void record(Patient patient, String practice, LocalDate date, @Nullable UUID item) {
        record(patient, practice, date, item, Ending.COMPLETE);
    }

    private void record(
            Patient patient, String practice, LocalDate date, @Nullable UUID item, Ending ending) {
        transaction.executeWithoutResult(
                status ->
                        events.publishEvent(
                                new SessionRecorded(
                                        patient.id(),
                                        UUID.randomUUID(),
                                        practice,
                                        date,
                                        item,
                                        ending)));
    }

    private Patient planned() {
        Patient patient = patients.ada().patient();
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        safety.screen(patient.id(), replies, clock.instant());
        intake.take(
                patient.id(), new Profile(Map.of("cbt", 7), 10, Set.of("bed"), clock.instant()));
        plans.build(patient.id(), patient.today(clock));
        return patient;
    }

    private List<PlannedItem> week(Patient patient) {
        LocalDate start = patient.today(clock);
        return plans.between(patient.id(), start, start.plusDays(6));
    }
}
