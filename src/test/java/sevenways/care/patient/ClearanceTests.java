package sevenways.care.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;

/** Only a clinician whom the patient lets see the level lowers it, and by name. */
@WholeApplicationTest
class ClearanceTests {

    private final ClearanceService clearances;
    private final ConsentService consents;
    private final SafetyService safety;
    private final Clock clock;
    private final Patient ada;
    private final SignedInPerson clinician;

    ClearanceTests(
            ClearanceService clearances,
            ConsentService consents,
            SafetyService safety,
            Patients people,
            Clock clock) {
        this.clearances = clearances;
        this.consents = consents;
        this.safety = safety;
        this.clock = clock;
        this.ada = people.ada().patient();
        this.clinician = people.clinician("Dr. Rosa Example");
    }

    @BeforeEach
    void raiseAFlag() {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        replies.put(safety.questions().getFirst(), "yes");
        safety.screen(ada.id(), replies, clock.instant());
    }

    @Test
    void aClinicianWithoutConsentClearsNothing() {
        assertThat(clear()).isFalse();
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void aConsentWithoutTheSafetyLevelIsNotEnough() {
        letIn(new Scope(true, true, false, true));
        assertThat(clear()).isFalse();
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void aClinicianWithConsentClearsByName() {
        letIn(new Scope(false, false, true, false));
        assertThat(clear()).isTrue();
        assertThat(level()).isEqualTo(SafetyLevel.CAUTIOUS);
        assertThat(safety.status(ada.id()).orElseThrow().clearedBy()).isEqualTo("Dr. Rosa Example");
    }

    private boolean clear() {
        return clearances.clear(
                clinician.clinician(), ada.id(), SafetyLevel.CAUTIOUS, "seen today");
    }

    private SafetyLevel level() {
        return safety.status(ada.id()).orElseThrow().level();
    }

    private void letIn(Scope scope) {
        String code = consents.invite(ada, "Ada", scope, ada.today(clock).plusDays(30));
        consents.redeem(clinician.clinician(), code);
    }
}
