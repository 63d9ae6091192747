package sevenways.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;

@WholeApplicationTest
class SessionServiceTests {

    private final SessionService sessions;
    private final Patients patients;
    private final Practice breathing;

    SessionServiceTests(SessionService sessions, Patients patients, Library library) {
        this.sessions = sessions;
        this.patients = patients;
        this.breathing = library.practice("diaphragmatic-breathing").orElseThrow();
    }

    @Test
    void bringsAnInterruptedSessionForward() {
        Patient ada = patients.ada().patient();
        UUID id = UUID.randomUUID();
        Beginning beginning =
                new Beginning("diaphragmatic-breathing", 1, 2, Posture.bed, Instant.now(), null);
        sessions.record(
                ada,
                id,
                breathing,
                beginning,
                new Outcome(40, Ending.INTERRUPTED, 5, null, null, null));
        sessions.record(
                ada,
                id,
                breathing,
                beginning,
                new Outcome(120, Ending.COMPLETE, null, null, 3, null));
        sessions.record(
                ada,
                id,
                breathing,
                beginning,
                new Outcome(50, Ending.INTERRUPTED, null, null, null, null));
        PlayedSession found = sessions.find(ada.id(), id).orElseThrow();
        assertThat(found.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(found.painBefore()).isEqualTo(5);
        assertThat(found.painAfter()).isEqualTo(3);
        assertThat(found.seconds()).isEqualTo(120);
    }
}
