package sevenways.plan.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFiles;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Help;
import sevenways.session.Ending;

/** What is told as help, and how often chance alone is. */
class HelpingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int PEOPLE = 4_000;

    private final Helping helping =
            new Helping(
                    new AuthoredFiles()
                            .file("plan/rules.yaml", "plan-rules", PlanRules.class)
                            .value());

    @Test
    void chanceAloneIsToldAsHelpToFewerThanOneInTwenty() {
        int told = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            Random random = new Random(seed);
            double scatter = 0.5 + 2 * random.nextDouble();
            int practices = 4 + random.nextInt(11);
            List<Played> played = new ArrayList<>();
            for (int practice = 0; practice < practices; practice++) {
                play(played, practice, 1 + random.nextInt(16), 0, 0, scatter, random);
            }
            told += helping.of(played).isEmpty() ? 0 : 1;
        }
        assertThat(told).as("of %d", PEOPLE).isLessThan(PEOPLE / 20);
    }

    @Test
    void whatHelpsIsFoundAndHardlyAnythingElse() {
        int found = 0;
        int wrong = 0;
        double sum = 0;
        for (int seed = 0; seed < 500; seed++) {
            List<Help> helps = helping.of(sessions(seed, 15, -2));
            Help first =
                    helps.stream().filter(it -> it.practice().equals("p0")).findAny().orElse(null);
            found += first == null ? 0 : 1;
            sum += first == null ? 0 : first.change();
            wrong += helps.stream().anyMatch(it -> !it.practice().equals("p0")) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(450);
        assertThat(wrong).isLessThan(40);
        assertThat(sum / found)
                .as("drawn toward the others, which do nothing")
                .isBetween(-2.0, -1.5);
    }

    @Test
    void fewSessionsOrFewPracticesTellNothing() {
        assertThat(helping.of(sessions(1, 5, -6))).isEmpty();
        assertThat(helping.of(sessions(1, 6, -6))).isNotEmpty();
        List<Played> three = new ArrayList<>();
        Random random = new Random(1);
        for (int practice = 0; practice < 3; practice++) {
            play(three, practice, 20, -4, -4, 1, random);
        }
        assertThat(helping.of(three)).isEmpty();
    }

    @Test
    void thatWhichMakesWorseIsNeverToldAsHelp() {
        assertThat(helping.of(sessions(3, 20, 3))).isEmpty();
    }

    @Test
    void theSameChangeEachTimeIsStillGiveAndTake() {
        List<Played> played = new ArrayList<>();
        for (int practice = 0; practice < 4; practice++) {
            play(played, practice, 8, 0, -1, 0, new Random(1));
        }
        assertThat(helping.of(played))
                .hasSize(4)
                .allSatisfy(help -> assertThat(help.rated()).isEqualTo("stress"))
                .allSatisfy(help -> assertThat(help.change()).isCloseTo(-1, within(1e-9)))
                .allSatisfy(help -> assertThat(help.give()).isBetween(0.05, 0.5));
    }

    @Test
    void whatIsNotRatedTwiceDoesNotCount() {
        List<Played> played = new ArrayList<>();
        for (int practice = 0; practice < 6; practice++) {
            for (int time = 0; time < 9; time++) {
                played.add(new Played("p" + practice, 5, DAY, Ending.COMPLETE, null, null, null));
            }
        }
        assertThat(helping.of(played)).isEmpty();
    }

    /** Student's t by its published table. */
    @Test
    void quantilesAreThoseOfTheTables() {
        assertThat(Shrinkage.quantile(0.025, 1_000_000)).isCloseTo(1.960, within(0.002));
        assertThat(Shrinkage.quantile(0.025, 10)).isCloseTo(2.228, within(0.005));
        assertThat(Shrinkage.quantile(0.005, 20)).isCloseTo(2.845, within(0.005));
        assertThat(Shrinkage.quantile(0.0125, 6)).isCloseTo(2.969, within(0.03));
    }

    /** The worked case: groups alike in size, with the formula written out for four of them. */
    @Test
    void theShrinkageIsThatOfTheFormula() {
        List<List<Integer>> groups =
                List.of(List.of(-4, -2), List.of(-1, 1), List.of(0, 2), List.of(-2, 0));
        Shrinkage shrinkage = new Shrinkage(groups);
        double within = 2.0; // each group scatters by 1 round its mean: 8 over 8 - 4
        double variance = within / 2;
        double middle = (-3 + 0 + 1 - 1) / 4.0;
        IntToDoubleFunction square = mean -> (mean - middle) * (mean - middle);
        double between =
                (square.applyAsDouble(-3)
                                        + square.applyAsDouble(0)
                                        + square.applyAsDouble(1)
                                        + square.applyAsDouble(-1))
                                / 3
                        - variance;
        double shrink = 1.0 / 3 * variance / (variance + between);
        Shrinkage.Estimate first = shrinkage.of(groups.getFirst());
        assertThat(first.mean()).isCloseTo(middle + (1 - shrink) * (-3 - middle), within(1e-9));
        assertThat(first.error() * first.error())
                .isCloseTo(
                        variance * (1 - 0.75 * shrink)
                                + 2 * shrink * shrink * square.applyAsDouble(-3),
                        within(1e-9));
    }

    /** One practice that changes stress by so much, and seven that change nothing. */
    private static List<Played> sessions(int seed, int times, double change) {
        Random random = new Random(seed);
        List<Played> played = new ArrayList<>();
        play(played, 0, times, 0, change, 1.5, random);
        for (int practice = 1; practice < 8; practice++) {
            play(played, practice, 2 + random.nextInt(9), 0, 0, 1.5, random);
        }
        return played;
    }

    private static void play(
            List<Played> played,
            int practice,
            int times,
            double pain,
            double stress,
            double scatter,
            Random random) {
        for (int time = 0; time < times; time++) {
            played.add(
                    new Played(
                            "p" + practice,
                            5,
                            DAY,
                            Ending.COMPLETE,
                            null,
                            change(2 + random.nextInt(7), pain + scatter * random.nextGaussian()),
                            change(
                                    2 + random.nextInt(7),
                                    stress + scatter * random.nextGaussian())));
        }
    }

    /** Ratings are whole and end at 0 and 10. */
    private static int change(int before, double change) {
        return (int) Math.clamp(Math.round(before + change), 0, 10) - before;
    }
}
