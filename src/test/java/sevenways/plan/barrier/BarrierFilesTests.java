package sevenways.plan.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.WholeApplicationTest;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.library.Library;

/**
 * A broken list of barriers stops the start and says where; every barrier and cue has its words.
 */
@WholeApplicationTest
class BarrierFilesTests {

    private static final Path BARRIERS = Path.of("src/main/resources/plan/barriers.yaml");
    private static final Path BROKEN = Path.of("target/test-classes/plan/broken-barriers.yaml");

    private final AuthoredFiles files;
    private final Library library;
    private final Barriers barriers;

    BarrierFilesTests(AuthoredFiles files, Library library, Barriers barriers) {
        this.files = files;
        this.library = library;
        this.barriers = barriers;
    }

    @Test
    void everyBarrierAndEveryCueHasItsWords() {
        var words = ResourceBundle.getBundle("messages/plan");
        assertThat(barriers.barriers())
                .allMatch(one -> words.containsKey("plan.barrier." + one.id()))
                .allMatch(one -> words.containsKey("plan.barrier." + one.id() + ".answer"));
        assertThat(barriers.cues()).allMatch(id -> words.containsKey("plan.cue.idea." + id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: too-tired,|id: no-time,|overlaps: no-time",
                "lesson: hurt-is-not-harm|lesson: hurt-is-harm|names the lesson hurt-is-harm"
            })
    void aBrokenListIsToldWithItsLine(String right, String wrong, String told) throws IOException {
        write(right, wrong);
        List<Problem> problems =
                BarrierFiles.problems(
                        files.file(
                                "plan/broken-barriers.yaml", BarrierFiles.SCHEMA, Barriers.class),
                        library);
        assertThat(problems).singleElement().extracting(Problem::message).asString().contains(told);
        assertThat(problems).allMatch(problem -> problem.line() > 1);
    }

    @Test
    void whatTheSchemaForbidsIsToldToo() throws IOException {
        write("help: bed}", "help: sofa}");
        assertThatThrownBy(
                        () ->
                                files.file(
                                        "plan/broken-barriers.yaml",
                                        BarrierFiles.SCHEMA,
                                        Barriers.class))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageContaining("help");
    }

    private static void write(String right, String wrong) throws IOException {
        String text = Files.readString(BARRIERS);
        assertThat(text).contains(right);
        Files.createDirectories(BROKEN.getParent());
        Files.writeString(BROKEN, text.replace(right, wrong));
    }
}
