package sevenways.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import sevenways.demo.DemoPeople.Sitting;

class DemoTests {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 19);
    private static final DemoPeople PEOPLE =
            new AuthoredFiles().yaml("demo/people.yaml", "demo-people", DemoPeople.class);

    /** What two answers to the PEG may differ by without any real change. */
    private static final double PEG_ERROR = 2.4;

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
    void answersAreGivenWhileTheStoryLastsOneAfterTheOther() {
        for (DemoPatient patient : PEOPLE.patients()) {
            List<Integer> days = patient.answers().stream().map(Sitting::day).toList();
            assertThat(days).as(patient.name()).isSorted().doesNotHaveDuplicates();
            assertThat(days).allSatisfy(day -> assertThat(day).isLessThan(patient.days()));
            assertThat(days.isEmpty() || days.getFirst() == 0).as(patient.name()).isTrue();
        }
    }

    @Test
    void notesAreWrittenOnDaysOnWhichSomethingIsLogged() {
        for (DemoPatient patient : PEOPLE.patients()) {
            LocalDate first = patient.firstDay(LAST.plusDays(1));
            assertThat(story(patient).moments())
                    .extracting(Story.Moment::date)
                    .as(patient.name())
                    .containsAll(patient.notes().keySet().stream().map(first::plusDays).toList());
        }
    }

    @Test
    void answersAboutPainAreThoseOfTheDiary() {
        for (DemoPatient patient : PEOPLE.patients()) {
            LocalDate first = patient.firstDay(LAST.plusDays(1));
            for (Sitting sitting : patient.answers()) {
                LocalDate day = first.plusDays(Math.max(sitting.day(), 6));
                assertThat((double) sitting.given().get("peg").get("pain"))
                        .as("%s, day %s", patient.name(), sitting.day())
                        .isCloseTo(
                                meanPain(story(patient), between(day.minusDays(6), day)),
                                within(1.2));
            }
        }
    }

    @Test
    void someAreBetterBeyondTheErrorSomeWorseSomeAsBeforeAndOneHasNotAnswered() {
        List<Double> changes =
                PEOPLE.patients().stream()
                        .filter(patient -> patient.answers().size() > 1)
                        .map(
                                patient ->
                                        peg(patient.answers().getLast())
                                                - peg(patient.answers().getFirst()))
                        .toList();
        assertThat(changes).filteredOn(change -> change < -PEG_ERROR).hasSizeGreaterThan(1);
        assertThat(changes).filteredOn(change -> change > PEG_ERROR).isNotEmpty();
        assertThat(changes).filteredOn(change -> Math.abs(change) < 1).hasSizeGreaterThan(1);
        assertThat(PEOPLE.patients())
                .filteredOn(patient -> patient.answers().isEmpty())
                .singleElement()
                .satisfies(patient -> assertThat(patient.name()).isEqualTo("Mira (demo)"));
    }

    private static double peg(Sitting sitting) {
        return sitting.given().get("peg").values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
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
