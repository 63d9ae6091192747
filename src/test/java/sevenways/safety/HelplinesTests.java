package sevenways.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFiles;

/** Wrong numbers are worse than none. */
class HelplinesTests {

    private final Helplines helplines = new SafetyFiles().helplines(new AuthoredFiles());

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
    void everyCountryIsThereOnceAndTheLastIsForAllOthers() {
        assertThat(helplines.countries())
                .extracting(Helplines.Country::country)
                .doesNotHaveDuplicates();
        assertThat(helplines.countries().getLast().country()).isEqualTo(Helplines.ELSEWHERE);
    }

    @Test
    void everyCountryHasSomebodyToTalkTo() {
        assertThat(helplines.countries())
                .allSatisfy(country -> assertThat(country.crisis()).isNotEmpty());
    }

    @Test
    void everyTimeZoneBelongsToOneCountryAndIsOne() {
        List<String> zones =
                helplines.countries().stream()
                        .flatMap(country -> Stream.ofNullable(country.zones()))
                        .flatMap(Set::stream)
                        .toList();
        assertThat(zones)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40)
                .allMatch(zone -> ZoneId.getAvailableZoneIds().contains(zone));
        assertThat(helplines.country(ZoneId.of("Europe/Vienna")).orElseThrow().country())
                .isEqualTo("AT");
        assertThat(helplines.country(ZoneId.of("UTC"))).isEmpty();
    }
}
