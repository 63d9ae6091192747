package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.Patient;
import sevenways.measure.Standing.Latest;

/** Answers that somebody brings along. */
@WholeApplicationTest
class TakenInTests {

    private static final Map<String, Integer> PEG =
            Map.of("pain", 7, "enjoyment", 8, "activity", 6);

    private final AnswerService answers;
    private final MeasureService service;
    private final Patient ada;
    private final Instant then;

    TakenInTests(AnswerService answers, MeasureService service, Patients patients, Clock clock) {
        this.answers = answers;
        this.service = service;
        this.ada = patients.ada().patient();
        this.then = clock.instant().minus(Duration.ofDays(30));
    }

    private Latest latest(String measure) {
        return service.standings(ada).stream()
                .filter(one -> one.measure().id().equals(measure))
                .findFirst()
                .orElseThrow()
                .latest();
    }

    @Test
    void areKeptWithTheirScoreOnTheDayOnWhichTheyWereGiven() {
        assertThat(answers.takeIn(ada, "peg", PEG, then)).isTrue();
        assertThat(latest("peg").score()).isEqualByComparingTo("7");
        assertThat(latest("peg").on()).isEqualTo(LocalDate.ofInstant(then, ada.zone()));
    }

    @ParameterizedTest
    @CsvSource({"peg,pain,11", "peg,sadness,3", "rmdq-24,s1,2", "pgic,status,0", "odi,walking,1"})
    void areNotKeptWhereTheMeasureDoesNotAllowThem(String measure, String item, int number) {
        assertThat(answers.takeIn(ada, measure, Map.of(item, number), then)).isFalse();
        assertThat(answers.takeIn(ada, measure, Map.of(), then)).isFalse();
        assertThat(service.standings(ada)).allMatch(one -> one.latest() == null);
    }
}
