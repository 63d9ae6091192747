package sevenways.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import sevenways.authored.AuthoredFiles;
import sevenways.demo.DemoPeople.DemoPatient;

class DemoTests {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 19);
    private static final DemoPeople PEOPLE =
            new AuthoredFiles().yaml("demo/people.yaml", "demo-people", DemoPeople.class);

    private static Story story(DemoPatient patient) {
        return Story.of(patient, PEOPLE.seed(), LAST);
    }

    private static double meanPain(Story story, Predicate<LocalDate> days) {
        return story.moments().stream()
                .filter(moment -> days.test(moment.date()))
                .mapToInt(Story.Moment::pain)
                .average()
                .orElseThrow();
    }

    @Test
    void tellsTheSameStoriesEachTime() {
        for (DemoPatient patient : PEOPLE.patients()) {
            assertThat(story(patient)).isEqualTo(story(patient));
        }
    }

    @Test
    void adasNinetyDaysHaveGapsAFlareAndSlowImprovement() {
        DemoPatient ada = PEOPLE.patients().getFirst();
        Story story = story(ada);
        List<LocalDate> dates =
                story.moments().stream().map(Story.Moment::date).distinct().toList();
        assertThat(ada.email()).isEqualTo("ada@demo.sevenways.example");
        assertThat(ada.days()).isEqualTo(90);
        assertThat(dates).hasSizeBetween(60, 80);
        assertThat(longestGap(dates)).isGreaterThanOrEqualTo(4);
        double begin = meanPain(story, date -> date.isBefore(LAST.minusDays(75)));
        double beforeTheFlare = meanPain(story, between(LAST.minusDays(44), LAST.minusDays(38)));
        double flare = meanPain(story, between(LAST.minusDays(37), LAST.minusDays(33)));
        double end = meanPain(story, date -> date.isAfter(LAST.minusDays(14)));
        assertThat(flare).isGreaterThan(beforeTheFlare + 1);
        assertThat(end).isLessThan(begin - 1);
    }

    private static Predicate<LocalDate> between(LocalDate first, LocalDate last) {
        return date -> !date.isBefore(first) && !date.isAfter(last);
    }

    private static long longestGap(List<LocalDate> dates) {
        long longest = 0;
        for (int at = 1; at < dates.size(); at++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(dates.get(at - 1), dates.get(at)));
        }
        return longest;
    }

    @Test
    void hasTwelveOthersAndSaysOfEachThatItIsTheDemo() {
        assertThat(PEOPLE.patients()).hasSize(13);
        assertThat(PEOPLE.patients())
                .allSatisfy(patient -> assertThat(patient.name()).endsWith("(demo)"))
                .allSatisfy(
                        patient -> assertThat(patient.email()).endsWith("@demo.sevenways.example"));
    }

    @ParameterizedTest
    @CsvSource({
        ", , true",
        ", false, false",
        "jdbc:postgresql://elsewhere/sevenways, , false",
        "jdbc:postgresql://elsewhere/sevenways, true, true"
    })
    void isThereInTheDefaultModeAndOtherwiseOnlyWhenAsked(
            String outside, String asked, boolean there) {
        new ApplicationContextRunner()
                .withUserConfiguration(DemoBanner.class)
                .withPropertyValues(outside == null ? "a=b" : "sevenways.db.url=" + outside)
                .withPropertyValues(asked == null ? "a=b" : "sevenways.demo=" + asked)
                .run(
                        context ->
                                assertThat(context.getBeanNamesForType(DemoBanner.class))
                                        .hasSize(there ? 1 : 0));
    }
}
