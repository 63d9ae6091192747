package sevenways.plan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sevenways.WholeApplicationTest;
import sevenways.library.Practice.Posture;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.History;
import sevenways.plan.situation.Situation;
import sevenways.plan.situation.Situation.Flare;
import sevenways.safety.SafetyLevel;

/** What a week holds that lies in a flare: learning and calm first, three to five minutes each. */
@WholeApplicationTest
class FlareWeekTests {

    private static final String LEARNING = "hurt-is-not-harm";

    private final Planner planner;

    FlareWeekTests(Planner planner) {
        this.planner = planner;
    }

    @Test
    void learningAndCalmComeFirstInThreeToFiveMinutesEach() {
        List<List<Choice>> days = planner.week(situation(2, new Flare(1, 7)));
        assertThat(days.getFirst())
                .extracting(Choice::practice)
                .containsExactly(LEARNING, "long-exhale");
        assertThat(days.getFirst().getFirst().reason()).isEqualTo("flare.education");
        assertThat(all(days)).allMatch(item -> item.minutes() >= 3 && item.minutes() <= 5);
    }

    @Test
    void learningComesFirstInAFlareThatBeginsLaterInTheWeekToo() {
        List<Choice> day = planner.week(situation(2, new Flare(4, 10))).get(3);
        assertThat(day).extracting(Choice::practice).contains(LEARNING);
    }

    @Test
    void aBeginnersFirstDaysStayShortAndLearningComesOnceItFits() {
        List<List<Choice>> days = planner.week(situation(0, new Flare(1, 7)));
        assertThat(all(days.subList(0, 3))).isNotEmpty().allMatch(item -> item.minutes() <= 2);
        assertThat(days.get(3)).extracting(Choice::practice).contains(LEARNING);
        assertThat(all(days.subList(3, 6))).allMatch(item -> item.minutes() >= 3);
    }

    @Test
    void reachingOutHasAReasonOfItsOwn() {
        assertThat(all(planner.week(situation(2, new Flare(-1, 5)))))
                .filteredOn(item -> item.practice().equals("reach-out"))
                .isNotEmpty()
                .allMatch(item -> item.reason().equals("flare.people"));
    }

    private static List<Choice> all(List<List<Choice>> days) {
        return days.stream().flatMap(List::stream).toList();
    }

    private static Situation situation(int weeks, Flare flare) {
        History history =
                new History(
                        weeks, null, null, null, null, null, null, null, null, null, null, null);
        return new Person(
                        "somebody",
                        "seven-ways",
                        Map.of("social", 6),
                        15,
                        Set.of(Posture.values()),
                        SafetyLevel.CLEAR,
                        Set.of(),
                        1,
                        0,
                        0,
                        0)
                .situation(weeks + 1, history, flare);
    }
}
