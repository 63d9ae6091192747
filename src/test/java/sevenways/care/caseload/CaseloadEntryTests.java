package sevenways.care.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.consent.LiveConsent;
import sevenways.consent.Scope;
import sevenways.progress.Direction;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyStatus;

class CaseloadEntryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void standsByAttentionAndThenByName() {
        Caseload caseload =
                new Caseload(
                        Stream.of(
                                        entry("steady", SafetyLevel.CLEAR, Direction.STEADY, 1),
                                        entry("better", SafetyLevel.CAUTIOUS, Direction.BETTER, 1),
                                        entry("silent", SafetyLevel.CLEAR, Direction.UNKNOWN, 14),
                                        entry("worse", SafetyLevel.CLEAR, Direction.WORSE, 1),
                                        entry("worse and silent", null, Direction.WORSE, 20),
                                        entry(
                                                "clinician first",
                                                SafetyLevel.CLINICIAN_FIRST,
                                                Direction.BETTER,
                                                1),
                                        entry(
                                                "same day",
                                                SafetyLevel.SAME_DAY,
                                                Direction.BETTER,
                                                1),
                                        entry(
                                                "emergency",
                                                SafetyLevel.EMERGENCY,
                                                Direction.BETTER,
                                                1),
                                        entry(
                                                "Quiet for thirteen days",
                                                SafetyLevel.CLEAR,
                                                Direction.STEADY,
                                                13))
                                .sorted(CaseloadEntry.ORDER)
                                .toList());
        assertThat(names(caseload.entries()))
                .containsExactly(
                        "emergency",
                        "same day",
                        "clinician first",
                        "worse",
                        "worse and silent",
                        "silent",
                        "better",
                        "Quiet for thirteen days",
                        "steady");
        assertThat(caseload.needingALook()).isEqualTo(6);
        assertThat(names(caseload.matching(new CaseloadFilter("look", " WORSE "))))
                .containsExactly("worse", "worse and silent");
        assertThat(names(caseload.matching(new CaseloadFilter("silent", null))))
                .containsExactly("worse and silent", "silent");
        assertThat(caseload.matching(new CaseloadFilter(null, null))).hasSize(9);
        assertThat(caseload.matching(new CaseloadFilter("nonsense", "nobody"))).isEmpty();
    }

    @Test
    void countsSilenceFromTheDayOfConsentWhereNothingHasComeYet() {
        assertThat(Activity.of(null, TODAY.minusDays(13), TODAY, 0).isSilent()).isFalse();
        assertThat(Activity.of(null, TODAY.minusDays(14), TODAY, 0).isSilent()).isTrue();
        assertThat(Activity.of(TODAY.minusDays(20), TODAY, TODAY, 0).isSilent()).isTrue();
    }

    @Test
    void guessesNothingThatIsNotShared() {
        LiveConsent consent = consent("Ada");
        assertThat(CaseloadEntry.of(consent, null, null, null).needsALook()).isFalse();
    }

    private static List<String> names(List<CaseloadEntry> entries) {
        return entries.stream().map(entry -> entry.consent().shownName()).toList();
    }

    private static CaseloadEntry entry(
            String name, @Nullable SafetyLevel level, Direction direction, int quietDays) {
        SafetyStatus safety = level == null ? null : new SafetyStatus(level, Instant.EPOCH, 1);
        Activity activity = Activity.of(TODAY.minusDays(quietDays), TODAY.minusDays(30), TODAY, 0);
        return CaseloadEntry.of(consent(name), safety, direction, activity);
    }

    private static LiveConsent consent(String name) {
        Patient patient = new Patient(new PatientId(UUID.randomUUID()), ZoneOffset.UTC);
        return new LiveConsent(
                patient, name, new Scope(true, true, true, true), TODAY, Instant.EPOCH);
    }
}
