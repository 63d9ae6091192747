package sevenways.session.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.session.Difficulty;
import sevenways.session.Ending;
import sevenways.session.SessionActivity;
import sevenways.session.SessionRecorded;
import sevenways.session.experiment.Experiment;

@WholeApplicationTest
@RecordApplicationEvents
class RecordServiceTests {

    private static final Instant NOON = Instant.parse("2026-11-19T12:00:00Z");

    private final RecordService sessions;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final Practice breathing;
    private final Patient ada;
    private final UUID id = UUID.randomUUID();

    RecordServiceTests(
            RecordService sessions,
            Statements statements,
            JdbcClient jdbc,
            Patients patients,
            Library library) {
        this.sessions = sessions;
        this.statements = statements;
        this.jdbc = jdbc;
        this.breathing = library.practice("diaphragmatic-breathing").orElseThrow();
        this.ada = patients.ada().patient();
    }

    @Test
    void isOneRecordHoweverOftenItIsSent() throws Exception {
        Callable<Void> send =
                () -> {
                    record(NOON, outcome(120, Ending.COMPLETE, 5, 3));
                    return null;
                };
        try (var senders = Executors.newFixedThreadPool(4)) {
            for (var sent : senders.invokeAll(List.of(send, send, send, send, send, send))) {
                sent.get();
            }
        }
        assertThat(latest()).hasSize(1);
        send.call();
        assertThat(latest()).hasSize(1);
    }

    @Test
    void tellsThatItIsOnRecordAndThatItCameForwardAndNothingWhenSentAgain(
            ApplicationEvents events) {
        record(NOON, outcome(40, Ending.INTERRUPTED, 5, null));
        record(NOON, outcome(120, Ending.COMPLETE, 5, 3));
        record(NOON, outcome(120, Ending.COMPLETE, 5, 3));
        assertThat(events.stream(SessionRecorded.class).filter(told -> told.session().equals(id)))
                .extracting(SessionRecorded::ending)
                .containsExactly(Ending.INTERRUPTED, Ending.COMPLETE);
    }

    @Test
    void bringsAnInterruptedSessionForward() {
        record(NOON, outcome(40, Ending.INTERRUPTED, 5, null));
        record(NOON, outcome(120, Ending.COMPLETE, null, 3));
        assertThat(found()).isEqualTo(outcome(120, Ending.COMPLETE, 5, 3));
    }

    @Test
    void neverTakesASessionBack() {
        record(NOON, outcome(120, Ending.COMPLETE, 5, 3));
        record(NOON, outcome(40, Ending.INTERRUPTED, 5, null));
        record(NOON, outcome(90, Ending.STOPPED, 5, 9));
        assertThat(found()).isEqualTo(outcome(120, Ending.COMPLETE, 5, 3));
    }

    @Test
    void takesTheLastWordOnHowItWasAndNothingIsTakenBackBySilence() {
        Afterwards more = new Afterwards(7, null, null, null, "sore", "It pulled.");
        record(NOON, outcome(120, Ending.COMPLETE, 5, null));
        record(NOON, outcome(120, Ending.COMPLETE, 5, 4));
        record(NOON, new Told(new Outcome(120, Ending.COMPLETE), 5, more));
        record(NOON, outcome(120, Ending.COMPLETE, 5, null));
        assertThat(found().afterwards()).isEqualTo(more);
    }

    @Test
    void takesNothingOfHowAnEarlierEndWasWhereMoreIsKnown() {
        record(NOON, outcome(120, Ending.COMPLETE, 5, 4));
        Afterwards early = new Afterwards(8, 6, null, null, null, null);
        record(NOON, new Told(new Outcome(40, Ending.STOPPED), 5, early));
        assertThat(found().afterwards()).isEqualTo(new Afterwards(4, 6, null, null, null, null));
    }

    @Test
    void goesOnAfterItHurtAndStillSaysSo() {
        record(NOON, new Told(new Outcome(40, Ending.HURT, 1, 0, null, null), 5, said(null)));
        record(
                NOON,
                new Told(new Outcome(120, Ending.COMPLETE, 1, 2, 4, HurtChoice.GO_ON), 5, said(3)));
        assertThat(found())
                .isEqualTo(
                        new Told(
                                new Outcome(120, Ending.COMPLETE, 1, 2, 4, HurtChoice.GO_ON),
                                5,
                                said(3)));
    }

    @Test
    void nothingThatArrivesLateOverwritesWhatThePatientChanged() {
        Instant lately = Instant.now().minus(Duration.ofHours(1));
        record(lately, outcome(120, Ending.COMPLETE, 5, 4));
        Afterwards changed = new Afterwards(null, null, null, Difficulty.RIGHT, "calm", null);
        assertThat(sessions.revise(ada.id(), id, changed, Experiment.NONE)).contains(true);
        record(lately, outcome(120, Ending.COMPLETE, 5, 9));
        assertThat(found().afterwards()).isEqualTo(changed);
        assertThat(sessions.revise(ada.id(), UUID.randomUUID(), changed, Experiment.NONE))
                .isEmpty();
    }

    @Test
    void isClosedToChangesAfterSevenDays() {
        Instant sevenDaysAgo = Instant.now().minus(Duration.ofDays(7));
        record(sevenDaysAgo.minusSeconds(5), outcome(120, Ending.COMPLETE, 5, 4));
        assertThat(sessions.revise(ada.id(), id, said(1), Experiment.NONE)).contains(false);
        assertThat(found().afterwards()).isEqualTo(said(4));
    }

    @Test
    void belongsToTheDateWhereThePatientLives() {
        record(Instant.parse("2026-11-19T23:30:00Z"), outcome(120, Ending.COMPLETE, null, null));
        LocalDate twentieth = LocalDate.of(2026, 11, 20);
        assertThat(sessions.between(ada.id(), twentieth, twentieth)).hasSize(1);
        assertThat(sessions.between(ada.id(), twentieth.minusDays(3), twentieth.minusDays(1)))
                .isEmpty();
    }

    @Test
    void sumsUpWhatEachPatientHasPractised() {
        record(NOON, outcome(100, Ending.STOPPED, null, null));
        sessions.record(
                ada,
                breathing,
                outcome(120, Ending.COMPLETE, null, null)
                        .telling(UUID.randomUUID(), NOON.plus(Duration.ofHours(1))));
        PatientId nobody = new PatientId(UUID.randomUUID());
        assertThat(sessions.activity(List.of(ada.id(), nobody), LocalDate.of(2026, 11, 19)))
                .isEqualTo(
                        Map.of(
                                ada.id(),
                                new SessionActivity(NOON.plus(Duration.ofHours(1)), 2, 220)));
        assertThat(sessions.activity(List.of(ada.id()), LocalDate.of(2026, 11, 20))).isEmpty();
    }

    @Test
    void readsWithOneStatementEachAfterTenYears() throws Exception {
        jdbc.sql(
                        """
                        insert into recorded_session (patient_id, id, practice, practice_version, minutes,
                            posture, started_at, local_date, seconds, ending)
                        select ?, gen_random_uuid(), 'diaphragmatic-breathing', 1, 2, 'bed',
                            timestamptz '2026-11-19 08:00Z' - day * interval '36 hours',
                            date '2026-11-19' - (day * 1.5)::int, 120, 'COMPLETE'
                        from generate_series(1, 2400) day
                        """)
                .param(ada.id().value())
                .update();
        LocalDate today = LocalDate.of(2026, 11, 19);
        List<Statements.Work> reads = new ArrayList<>();
        reads.add(() -> assertThat(latest()).hasSize(50));
        reads.add(
                () ->
                        assertThat(sessions.between(ada.id(), today.minusDays(90), today))
                                .isNotEmpty());
        reads.add(
                () ->
                        assertThat(sessions.activity(List.of(ada.id()), today.minusDays(7)))
                                .hasSize(1));
        for (Statements.Work read : reads) {
            assertThat(statements.during(read)).hasSize(1);
        }
    }

    private void record(Instant startedAt, Told told) {
        assertThat(sessions.record(ada, breathing, told.telling(id, startedAt))).isEmpty();
    }

    /** What is told of a session, as far as these stories need it. */
    private record Told(Outcome outcome, Integer before, Afterwards afterwards) {

        Telling telling(UUID id, Instant startedAt) {
            return new Telling(
                    id,
                    new Beginning(
                            "diaphragmatic-breathing",
                            1,
                            2,
                            Posture.bed,
                            startedAt,
                            before,
                            2,
                            null),
                    outcome,
                    afterwards,
                    Experiment.NONE);
        }
    }

    private static Told outcome(int seconds, Ending ending, Integer before, Integer after) {
        return new Told(new Outcome(seconds, ending), before, said(after));
    }

    private static Afterwards said(Integer pain) {
        return new Afterwards(pain, null, null, null, null, null);
    }

    private List<LoggedSession> latest() {
        return sessions.latest(ada.id(), Instant.now().plusSeconds(60), 50);
    }

    private Told found() {
        LoggedSession session = sessions.find(ada.id(), id).orElseThrow();
        return new Told(session.outcome(), session.beginning().painBefore(), session.afterwards());
    }
}
