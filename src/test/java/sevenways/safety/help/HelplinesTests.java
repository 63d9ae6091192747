package sevenways.safety.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;

/** Wrong numbers are worse than none. */
class HelplinesTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();

    private final Helplines helplines = new HelpFiles().helplines(FILES);

    /** Fails by the calendar, on purpose: then each number is to be read again at its own page. */
    @Test
    void aHelplineLastVerifiedMoreThanAYearAgoFails() {
        LocalDate aYearAgo = LocalDate.now(ZoneOffset.UTC).minusYears(1);
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        for (Helplines.Country country : helplines.countries()) {
            assertThat(country.verifiedOn()).as(country.name()).isAfterOrEqualTo(aYearAgo);
            country.lines()
                    .forEach(
                            line ->
                                    assertThat(line.verifiedOn())
                                            .as(line.name())
                                            .isBeforeOrEqualTo(tomorrow));
        }
    }

    @Test
    void aCountryIsFoundByItsLetters() {
        assertThat(helplines.country("NZ").orElseThrow().name()).isEqualTo("New Zealand");
        assertThat(helplines.country("nz")).isEmpty();
        assertThat(helplines.country((String) null)).isEmpty();
        assertThat(helplines.country("ZZ").orElseThrow().days()).isEmpty();
    }

    @Test
    void aCountryThatIsNotKnownHasTheNumberOfThemAll() {
        assertThat(helplines.elsewhere()).isEqualTo(helplines.country("ZZ").orElseThrow());
        assertThat(helplines.elsewhere().isElsewhere()).isTrue();
        assertThat(helplines.country("IE").orElseThrow().isElsewhere()).isFalse();
    }

    @Test
    void aLineIsReachedByTelephoneByTextOrAsAPage() {
        Helplines.Country britain = helplines.country("GB").orElseThrow();
        assertThat(britain.urgent()).extracting(Helplines.Line::name).containsExactly("NHS 111");
        assertThat(britain.crisis())
                .extracting(Helplines.Line::dial)
                .contains("116123")
                .containsNull();
        assertThat(addresses(britain)).containsExactly("sms:85258?&body=SHOUT");
        assertThat(addresses(helplines.country("AU").orElseThrow()))
                .containsExactly("sms:0477131114");
    }

    private static List<String> addresses(Helplines.Country country) {
        return country.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.sms()))
                .map(Helplines.Sms::address)
                .toList();
    }

    @Test
    void aCountryIsFoundByTheZoneOfItsDays() {
        List<String> zones =
                helplines.countries().stream()
                        .flatMap(country -> Stream.ofNullable(country.zones()))
                        .flatMap(Set::stream)
                        .toList();
        assertThat(zones).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(helplines.country(ZoneId.of("Europe/Vienna")).orElseThrow().country())
                .isEqualTo("AT");
        assertThat(helplines.country(ZoneId.of("UTC"))).isEmpty();
    }

    @Test
    void everyCountryIsThereOnceWithSomebodyToTalkTo() {
        AuthoredFile<Helplines> file =
                FILES.file("broken/safety/helplines.yaml", "helplines", Helplines.class);
        assertThat(new HelplinesCheck(file).problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly(
                        "3 \"Europe/Nowhere\" is no time zone",
                        "9 \"GB\" is there already",
                        "9 \"Europe/London\" is there already",
                        "9 has nobody to talk to",
                        "3 ends without ZZ, for all others");
        Helplines.Country second = file.value().countries().get(1);
        assertThat(second.verifiedOn()).isEqualTo("2026-11-19");
        assertThat(second.emergency().dial()).isEqualTo("999");
        assertThat(second.urgent()).singleElement().returns("111", Helplines.Line::dial);
        assertThat(second.crisis()).isEmpty();
        assertThat(FILES.file("safety/helplines.yaml", "helplines", Helplines.class))
                .satisfies(whole -> assertThat(new HelplinesCheck(whole).problems()).isEmpty());
    }

    /** The start stops, and says the file and the line. */
    @Test
    void brokenHelplinesStopTheStartWithTheirPlace() {
        AuthoredFiles broken =
                new AuthoredFiles() {
                    @Override
                    public <T> AuthoredFile<T> file(String path, String schema, Class<T> type) {
                        return super.file("broken/" + path, schema, type);
                    }
                };
        assertThatThrownBy(() -> new HelpFiles().helplines(broken))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageContaining("broken/safety/helplines.yaml:9");
    }

    @Test
    void wordsOfSelfHarmAreWrittenAsAPageCarriesThem() {
        assertThat(new HelpFiles().crisis(FILES).phrases()).contains("suicid*|", "|kill myself|");
    }
}
