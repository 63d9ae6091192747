package sevenways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot be says why in one line and leaves everything as it was. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTests {

    @TempDir Path directory;

    @Test
    void namesTheOutsideDatabaseThatIsOutOfReach(CapturedOutput output) {
        var application =
                new SpringApplicationBuilder(DatabaseConfiguration.class)
                        .web(WebApplicationType.NONE);

        assertThatThrownBy(
                        () ->
                                application.run(
                                        "--sevenways.data=" + directory,
                                        "--sevenways.db.url=jdbc:postgresql://127.0.0.1:1/sevenways",
                                        "--sevenways.db.user=sevenways_app"))
                .hasRootCauseInstanceOf(java.net.ConnectException.class);

        assertThat(output.getOut().lines())
                .filteredOn(
                        line ->
                                line.startsWith(
                                        "The database cannot be entered as sevenways_app at 127.0.0.1:1"))
                .hasSize(1);
        assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void namesThePasswordThatWasLost() throws Exception {
        EmbeddedDatabase.start(UnpackedPrograms.in(directory)).close();
        Path password = directory.resolve("postgres.password");
        Files.delete(password);

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContainingAll("missing", password.toString());
        assertThat(password).doesNotExist();
    }
}
