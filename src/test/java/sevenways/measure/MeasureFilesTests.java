package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.OpenFolders;

/**
 * The files that ship, and those that a clinic adds: broken ones stop the start by file and line.
 */
class MeasureFilesTests {

    @TempDir private Path folder;

    @Test
    void offersWhatCanBeShippedWithItsSourceAndLicence() {
        assertThat(ShippedMeasures.ALL.offered())
                .extracting(Measure::id)
                .containsExactly(
                        "peg",
                        "rmdq-24",
                        "phq-4",
                        "confidence",
                        "fear-of-movement",
                        "worst-case-thoughts",
                        "belief-of-damage",
                        "pgic",
                        "phq-8",
                        "gad-7");
        assertThat(ShippedMeasures.ALL.offered())
                .allSatisfy(
                        measure -> {
                            assertThat(measure.ours() || measure.source() != null).isTrue();
                            assertThat(measure.ours())
                                    .isEqualTo(measure.isNot().contains("not a validated test"));
                        });
    }

    @Test
    void asksNowhereAboutHarmingOneself() {
        assertThat(ShippedMeasures.ALL.offered())
                .flatExtracting(Measure::items)
                .extracting(Measure.Item::text)
                .noneMatch(text -> text.contains("better off dead") || text.contains("hurting"));
    }

    @Test
    void everyScoreThatIsNamedModerateOrMoreLeadsToHelp() {
        for (String id : new String[] {"phq-4", "phq-8", "gad-7"}) {
            assertThat(ShippedMeasures.measure(id).bands())
                    .allSatisfy(
                            band ->
                                    assertThat(band.help())
                                            .isEqualTo(
                                                    band.name().startsWith("Moderate")
                                                            || band.name().equals("Severe")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {from: 3, to: 5, name: Mild | {from: 4, to: 5, name: Mild | phq-4.yaml:%d: leaves a gap: it begins at 4, not at 3
                    {from: 3, to: 5, name: Mild | {from: 2, to: 5, name: Mild | phq-4.yaml:%d: overlaps: it begins at 2, not at 3
                    {from: 9, to: 12, | {from: 9, to: 13, | phq-4.yaml:%d: ends at 13, not at 12
                    {from: 3, to: 5, name: Mild | {from: 3, to: 1, name: Mild | phq-4.yaml:%d: ends before it begins
                    items: [nervous, worrying] | items: [nervous, worried] | counts an item that there is not
                    {id: worrying, | {id: nervous, | has the id of an earlier one
                    value: 2, | value: 1, | count the same number twice
                    method: sum | method: guess | /scoring/method
                    missing: noScore | missing: countsAsNo | /scoring/missing
                    id: phq-4 | id: phq-5 | is not the name of the file
                    licence: | license: | license
                    """)
    void aBrokenFileOfTheClinicStopsTheStart(String from, String to, String message)
            throws IOException {
        String shipped = shipped("phq-4.yaml");
        assertThat(shipped).contains(from);
        String broken = shipped.replace(from, to);
        Files.writeString(folder.resolve("phq-4.yaml"), broken);
        int line = (int) broken.substring(0, broken.indexOf(to)).lines().count();
        Throwable refused = catchThrowable(this::load);
        assertThat(refused).isInstanceOf(BrokenFilesException.class);
        assertThat(refused.getMessage()).contains(message.replace("%d", String.valueOf(line)));
    }

    @Test
    void aClinicAddsAMeasureAndAScheduleOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("own.yaml"),
                shipped("confidence.yaml").replace("id: confidence", "id: own"));
        Files.createDirectory(folder.resolve("schedule"));
        Files.writeString(
                folder.resolve("schedule/offers.yaml"),
                """
                version: 7
                weeks: [0, 1]
                thereafterEvery: 4
                freshDays: 3
                laterDays: 1
                offers:
                  - {measure: own}
                """);
        Measures measures = load();
        assertThat(measures.offered()).extracting(Measure::id).containsExactly("own");
        assertThat(measures.find("peg")).isEmpty();
    }

    @Test
    void aFileWithTheIdOfAShippedMeasureTakesItsPlace() throws IOException {
        Files.writeString(
                folder.resolve("peg.yaml"),
                shipped("peg.yaml").replace("version: 1", "version: 4"));
        assertThat(load().find("peg")).map(Measure::version).contains(4);
        assertThat(load().offered()).hasSize(10);
    }

    @Test
    void aScheduleThatNamesWhatThereIsNotStopsTheStart() throws IOException {
        Files.createDirectory(folder.resolve("schedule"));
        Files.writeString(
                folder.resolve("schedule/offers.yaml"),
                shipped("schedule/offers.yaml")
                        .replace("weeks: [0, 2, 4, 8, 12]", "weeks: [0, 4, 2]")
                        .replace("{measure: peg}", "{measure: pge}"));
        assertThatThrownBy(this::load)
                .hasMessageContaining("offers.yaml:4: are not in their order")
                .hasMessageContaining("names a measure that there is not");
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        assertThatThrownBy(
                        () ->
                                new MeasureFiles()
                                        .measures(
                                                OpenFolders.of(new AuthoredFiles()),
                                                folder.resolve("none").toString()))
                .hasMessageContaining("sevenways.measures names no folder");
    }

    private Measures load() {
        return new MeasureFiles().measures(OpenFolders.of(new AuthoredFiles()), folder.toString());
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        MeasureFilesTests.class.getResourceAsStream("/measures/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
