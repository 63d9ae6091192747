package sevenways.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.WholeApplicationTest;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.library.Library;
import sevenways.plan.memory.Recollection;

/** Rules with a gap, an overlap or a name that leads nowhere stop the start, and say where. */
@WholeApplicationTest
class RuleChecksTests {

    private static final Path RULES = Path.of("src/main/resources/plan/rules.yaml");
    private static final Path BROKEN = Path.of("target/test-classes/plan/broken.yaml");

    private final AuthoredFiles files;
    private final Library library;
    private final Recollection recollection;

    RuleChecksTests(AuthoredFiles files, Library library, Recollection recollection) {
        this.files = files;
        this.library = library;
        this.recollection = recollection;
    }

    @Test
    void theRulesThatShipAreWhole() {
        assertThat(new RuleChecks(read("plan/rules.yaml"), library).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{week: 1, day: 1, longest: 2|{week: 1, day: 2, longest: 2|leaves a gap",
                "{week: 2, day: 1, longest: 8|{week: 1, day: 4, longest: 8|overlaps",
                "{week: 3, day: 1, longest: 10|{week: 3, day: 1, longest: 1|is shorter than the step",
                "condition: epilepsy|condition: ptsd|overlaps: this condition",
                "program: seven-ways|program: eight-ways|names the program eight-ways",
                "{slug: reach-out, from: 5|{slug: reach-oot, from: 5|names the practice reach-oot",
                "from: 6, days: 4, of: 7|from: 6, days: 9, of: 7|asks for more days"
            })
    void brokenRulesAreToldWithTheirLine(String right, String wrong, String told)
            throws IOException {
        String text = Files.readString(RULES);
        assertThat(text).contains(right);
        write(text.replace(right, wrong));
        List<Problem> problems = new RuleChecks(read("plan/broken.yaml"), library).problems();
        assertThat(problems).anyMatch(problem -> problem.message().contains(told));
        assertThat(problems).allMatch(problem -> problem.line() > 1);
    }

    @Test
    void whatTheSchemaForbidsIsToldToo() throws IOException {
        write(Files.readString(RULES).replace("restDay: 7", "restDay: 8"));
        assertThatThrownBy(() -> read("plan/broken.yaml"))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageContaining("restDay");
    }

    @Test
    void strengthGrowsWithDaysAndFadesSlowly() {
        LocalDate today = LocalDate.of(2026, 6, 1);
        assertThat(recollection.strength(Set.of(), today)).isZero();
        Set<LocalDate> all =
                today.minusDays(83).datesUntil(today.plusDays(1)).collect(Collectors.toSet());
        int full = recollection.strength(all, today);
        assertThat(full).isBetween(95, 100);
        assertThat(recollection.strength(all, today.plusDays(1))).isEqualTo(full);
        assertThat(recollection.strength(all, today.plusDays(2))).isBetween(full - 6, full - 1);
        assertThat(recollection.strength(all, today.plusDays(14)))
                .as("half of it in 13 days without")
                .isBetween(full / 2 - 2, full / 2 + 2);
    }

    private AuthoredFile<PlanRules> read(String path) {
        return files.file(path, "plan-rules", PlanRules.class);
    }

    private static void write(String text) throws IOException {
        Files.createDirectories(BROKEN.getParent());
        Files.writeString(BROKEN, text);
    }
}
