package sevenways.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sevenways.account.ClinicianId;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;

/** What a level opens, who changes it, and what asks for it again. */
class LevelsTests {

    private static final Instant SEEN = Instant.parse("2026-11-20T10:00:00Z");

    private static final AuthoredFiles FILES = new AuthoredFiles();

    @Test
    void anEmergencyOpensNothingAndMovementWaitsForACautiousLevel() {
        for (SafetyLevel level : SafetyLevel.values()) {
            assertThat(level.mayPlay()).as(level.slug()).isEqualTo(level != SafetyLevel.EMERGENCY);
            assertThat(level.isAskedAgain()).isEqualTo(level != SafetyLevel.EMERGENCY);
            assertThat(level.mayMove())
                    .as(level.slug())
                    .isEqualTo(level == SafetyLevel.CAUTIOUS || level == SafetyLevel.CLEAR);
        }
    }

    @Test
    void theGraverOfTwoLevelsCounts() {
        assertThat(SafetyLevel.CLEAR.graver(SafetyLevel.SAME_DAY)).isEqualTo(SafetyLevel.SAME_DAY);
        assertThat(SafetyLevel.SAME_DAY.graver(SafetyLevel.CLEAR)).isEqualTo(SafetyLevel.SAME_DAY);
        assertThat(SafetyLevel.CLEAR.isGraverThan(SafetyLevel.CLEAR)).isFalse();
        assertThat(SafetyLevel.CLINICIAN_FIRST.slug()).isEqualTo("clinician-first");
    }

    @Test
    void aClearanceHasANameAndOpensMovement() {
        for (SafetyLevel level : List.of(SafetyLevel.CAUTIOUS, SafetyLevel.CLEAR)) {
            assertThat(clearance("Dr.", level).level()).isEqualTo(level);
        }
        assertThatThrownBy(() -> clearance(" ", SafetyLevel.CLEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clearance("Dr.", SafetyLevel.CLINICIAN_FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClearanceIsOfWhatIsClosedAndOfTheAnswersThatWereSeen() {
        Clearance clearance = clearance("Dr.", SafetyLevel.CLEAR);
        for (SafetyLevel level : SafetyLevel.values()) {
            assertThat(clearance.isOf(new SafetyStatus(level, SEEN, 1)))
                    .isEqualTo(!level.mayMove());
        }
        Instant later = SEEN.plusMillis(1);
        assertThat(clearance.isOf(new SafetyStatus(SafetyLevel.SAME_DAY, later, 1))).isFalse();
    }

    private static Clearance clearance(String name, SafetyLevel level) {
        ClinicianId clinician = new ClinicianId(UUID.randomUUID());
        return new Clearance(UUID.randomUUID(), clinician, name, level, null, SEEN);
    }

    @Test
    void daysGoingByAreNothingThatHappened() {
        assertThat(new Due(List.of(), List.of()).isAtOnce()).isFalse();
        assertThat(new Due(List.of("week"), List.of()).isAtOnce()).isFalse();
        assertThat(new Due(List.of("week", "hurt"), List.of()).isAtOnce()).isTrue();
    }

    @Test
    void levelsHaveNoGapAndAnEmergencyOpensNothing() {
        AuthoredFile<Levels> file =
                FILES.file("broken/safety/levels.yaml", Levels.SCHEMA, Levels.class);
        assertThat(new LevelsCheck(file).problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly(
                        "3 needs each level once, the gravest first, and has [EMERGENCY, SAME_DAY,"
                                + " CLINICIAN_FIRST, CAUTIOUS]",
                        "3 an emergency opens no practice",
                        "4 locks what a graver level opens");
        assertThat(file.value().opens(SafetyLevel.CLEAR, Levels.Door.read)).isFalse();
    }

    /** The start stops, and says the file and the line. */
    @Test
    void brokenLevelsStopTheStartWithTheirPlace() {
        AuthoredFiles broken =
                new AuthoredFiles() {
                    @Override
                    public <T> AuthoredFile<T> file(String path, String schema, Class<T> type) {
                        return super.file("broken/" + path, schema, type);
                    }
                };
        assertThat(new SafetyFiles().levels(FILES).levels()).hasSize(5);
        assertThatThrownBy(() -> new SafetyFiles().levels(broken))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageContaining("broken/safety/levels.yaml:3");
    }
}
