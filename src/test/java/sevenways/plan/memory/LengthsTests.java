package sevenways.plan.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static sevenways.session.Difficulty.RIGHT;
import static sevenways.session.Difficulty.TOO_EASY;
import static sevenways.session.Difficulty.TOO_HARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.plan.rules.PlanRules;
import sevenways.session.Difficulty;
import sevenways.session.Ending;

/** How practices grow and shrink: belly breathing has 2, 5 and 10 minutes, and starts with 2. */
@WholeApplicationTest
class LengthsTests {

    private static final String BREATHING = "diaphragmatic-breathing";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Lengths lengths;

    LengthsTests(Library library, PlanRules rules) {
        this.lengths = new Lengths(library, rules);
    }

    @Test
    void threeThatWereRightOrTooEasyMakeItOneLengthLonger() {
        assertThat(after(rated(2, RIGHT, TOO_EASY))).isEqualTo(new Lengths.Length(2, null));
        assertThat(after(rated(2, RIGHT, TOO_EASY, RIGHT)))
                .isEqualTo(new Lengths.Length(5, "eased"));
        assertThat(after(rated(2, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT)).minutes()).isEqualTo(5);
    }

    @Test
    void whoeverRatesNothingGrowsAllTheSame() {
        assertThat(after(rated(2, null, null, null))).isEqualTo(new Lengths.Length(5, "grown"));
        assertThat(after(rated(2, RIGHT, null, TOO_EASY)))
                .isEqualTo(new Lengths.Length(5, "grown"));
    }

    @Test
    void oneThatWasTooHardBeginsTheRowAnew() {
        assertThat(after(rated(2, RIGHT, RIGHT, TOO_HARD, RIGHT)).minutes()).isEqualTo(2);
        assertThat(after(rated(2, RIGHT, RIGHT, TOO_HARD, RIGHT, RIGHT, RIGHT)).minutes())
                .isEqualTo(5);
    }

    @Test
    void twoThatWereTooHardMakeItOneLengthShorter() {
        List<Played> played = grown();
        played.addAll(rated(5, TOO_HARD, RIGHT, TOO_HARD));
        assertThat(after(played)).isEqualTo(new Lengths.Length(2, "hard"));
        played.addAll(rated(2, TOO_HARD, TOO_HARD));
        assertThat(after(played)).as("the shortest stays").isEqualTo(new Lengths.Length(2, "hard"));
    }

    @Test
    void stoppedAndHurtCountAsTheyDidAndSoDoesOneOfEach() {
        List<Played> played = grown();
        played.add(ended(5, Ending.STOPPED));
        assertThat(after(played).minutes()).isEqualTo(5);
        List<Played> both = new ArrayList<>(played);
        both.add(ended(5, Ending.HURT));
        assertThat(after(both)).isEqualTo(new Lengths.Length(2, "shrunk"));
        played.addAll(rated(5, TOO_HARD));
        assertThat(after(played)).isEqualTo(new Lengths.Length(2, "strained"));
    }

    @Test
    void shortOnesAndInterruptedOnesChangeNothingAndALongOneThatWasTooHardSaysNothingOfItsLength() {
        List<Played> played = grown();
        played.addAll(rated(2, RIGHT, RIGHT, RIGHT));
        played.add(ended(5, Ending.INTERRUPTED));
        played.add(ended(5, Ending.INTERRUPTED));
        played.addAll(rated(10, TOO_HARD, TOO_HARD));
        assertThat(after(played).minutes()).isEqualTo(5);
    }

    private static List<Played> grown() {
        return new ArrayList<>(rated(2, RIGHT, RIGHT, RIGHT));
    }

    private Lengths.Length after(List<Played> played) {
        return lengths.after(played).getOrDefault(BREATHING, new Lengths.Length(0, null));
    }

    private static List<Played> rated(int minutes, @Nullable Difficulty... difficulties) {
        return Arrays.stream(difficulties)
                .map(one -> new Played(BREATHING, minutes, DAY, Ending.COMPLETE, one, null, null))
                .toList();
    }

    private static Played ended(int minutes, Ending ending) {
        return new Played(BREATHING, minutes, DAY, ending, null, null, null);
    }
}
