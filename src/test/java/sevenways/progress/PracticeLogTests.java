package sevenways.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.session.Ending;
import sevenways.session.PlayedSession;

/** What sessions add up to. */
@WholeApplicationTest
class PracticeLogTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Library library;

    PracticeLogTests(Library library) {
        this.library = library;
    }

    @Test
    void tellsBeforeAndAfterOnlyFromThreeRatedSessionsOn() {
        List<Effect> effects =
                log(
                                played("body-scan", 0, 300, 6, 4),
                                played("body-scan", 1, 300, 7, 6),
                                played("body-scan", 2, 300, 5, null),
                                played("mindful-breathing", 3, 300, 6, 4),
                                played("mindful-breathing", 4, 300, 6, 3),
                                played("mindful-breathing", 5, 300, 6, 2),
                                played("yoga-chair", 6, 300, null, null))
                        .effects();
        assertThat(effects)
                .extracting(Effect::slug)
                .containsExactly("body-scan", "mindful-breathing");
        assertThat(effects.getFirst().pain()).isEqualTo(new Effect.Shift(2, 6.5, 5));
        assertThat(effects.getFirst().pain().tells()).isFalse();
        assertThat(effects.getLast().pain()).isEqualTo(new Effect.Shift(3, 6, 3));
        assertThat(effects.getLast().pain().tells()).isTrue();
    }

    @Test
    void fillsAPebbleByThirdsOfTheLastSevenDays() {
        PracticeLog log =
                log(
                        played("diaphragmatic-breathing", 0, 120, 5, 5),
                        played("body-scan", 0, 300, 5, 5),
                        played("body-scan", 6, 300, 5, 5),
                        played("body-scan", 7, 300, 5, 5),
                        played("yoga-chair", 1, 59, 5, 5));
        assertThat(log.spine()).containsExactly(1 / 3.0, 2 / 3.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void neverOverflowsAPebble() {
        PracticeLog log =
                log(
                        IntStream.range(0, 9)
                                .mapToObj(n -> played("body-scan", 0, 300, 5, 5))
                                .toArray(PlayedSession[]::new));
        assertThat(log.spine().get(1)).isEqualTo(1);
    }

    @Test
    void countsSessionsByWeeksThatEndToday() {
        List<PracticeLog.Week> weeks =
                log(
                                played("body-scan", 0, 290, 5, 5),
                                played("practice-of-old", 6, 20, 5, 5),
                                played("body-scan", 7, 300, 5, 5),
                                played("body-scan", 28, 300, 5, 5))
                        .weeks(4);
        assertThat(weeks).extracting(week -> week.lines().size()).containsExactly(2, 1, 0, 0);
        assertThat(weeks.getFirst().minutes()).isEqualTo(6);
        assertThat(weeks.getFirst().lines().getLast().title()).isEqualTo("practice of old");
        assertThat(weeks.getFirst().from()).isEqualTo(TODAY.minusDays(6));
    }

    private PracticeLog log(PlayedSession... sessions) {
        return new PracticeLog(Stream.of(sessions).toList(), library, TODAY);
    }

    private static PlayedSession played(
            String practice,
            int daysAgo,
            int seconds,
            @Nullable Integer before,
            @Nullable Integer after) {
        LocalDate date = TODAY.minusDays(daysAgo);
        return new PlayedSession(
                UUID.randomUUID(),
                practice,
                5,
                date.atTime(9, 0).toInstant(ZoneOffset.UTC),
                date,
                seconds,
                Ending.COMPLETE,
                before,
                before,
                after,
                after,
                null,
                null);
    }
}
