package sevenways.plan.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sevenways.plan.situation.PartOfDay.afternoon;
import static sevenways.plan.situation.PartOfDay.evening;
import static sevenways.plan.situation.PartOfDay.midday;
import static sevenways.plan.situation.PartOfDay.morning;
import static sevenways.plan.situation.PartOfDay.night;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFiles;
import sevenways.library.Practice.Posture;
import sevenways.plan.rules.PlanRules;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.PartOfDay;

/** When on the day what is planned has its place. */
class HoursTests {

    private static final Set<String> EARLY = Set.of("confidence-rehearsal");

    private final PlanRules rules =
            new AuthoredFiles().file("plan/rules.yaml", "plan-rules", PlanRules.class).value();

    @Test
    void atAnyTimeOnlyWhatIsChoosyHasItsOwn() {
        assertDay(Set.of(), "mindful-breathing", "night-thoughts", "morning-mobility")
                .containsExactly(
                        tuple("morning-mobility", morning),
                        tuple("mindful-breathing", null),
                        tuple("night-thoughts", night));
    }

    @Test
    void theDayIsSpreadOverTheTimesThatSuit() {
        assertDay(Set.of(evening, morning), "long-exhale", "mindful-breathing", "coping-cards")
                .containsExactly(
                        tuple("long-exhale", morning),
                        tuple("coping-cards", morning),
                        tuple("mindful-breathing", evening));
        assertDay(Set.of(midday, evening), "celebrate-a-win", "long-exhale")
                .containsExactly(tuple("long-exhale", midday), tuple("celebrate-a-win", evening));
    }

    @Test
    void ownTimesComeBeforeWhatSuitsAPracticeButSleepHasItsOwn() {
        assertDay(Set.of(evening), "morning-mobility")
                .containsExactly(tuple("morning-mobility", evening));
        assertDay(Set.of(morning), "wind-down-for-sleep", "long-exhale")
                .containsExactly(
                        tuple("long-exhale", morning), tuple("wind-down-for-sleep", night));
        assertDay(Set.of(evening, afternoon), "wind-down-for-sleep", "celebrate-a-win")
                .containsExactly(
                        tuple("celebrate-a-win", evening), tuple("wind-down-for-sleep", evening));
    }

    @Test
    void whatPreparesForMovementComesBeforeIt() {
        assertDay(Set.of(), "confidence-rehearsal", "morning-mobility")
                .containsExactly(
                        tuple("confidence-rehearsal", morning), tuple("morning-mobility", morning));
        assertDay(Set.of(afternoon, evening), "confidence-rehearsal", "morning-mobility")
                .containsExactly(
                        tuple("confidence-rehearsal", afternoon),
                        tuple("morning-mobility", afternoon));
    }

    @Test
    void atNightOneLiesInBed() {
        List<Choice> day =
                List.of(
                        new Choice("tai-chi-standing", 10, Posture.standing, "", List.of()),
                        new Choice("long-exhale", 3, Posture.bed, "", List.of()));
        assertThat(new Hours(rules.hours(), Set.of(night), Set.of()).inOrder(day))
                .extracting(Choice::practice, Choice::part)
                .containsExactly(tuple("tai-chi-standing", null), tuple("long-exhale", night));
        assertThat(new Hours(rules.hours(), Set.of(night, morning), Set.of()).inOrder(day))
                .extracting(Choice::practice, Choice::part)
                .containsExactly(tuple("tai-chi-standing", morning), tuple("long-exhale", night));
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertDay(
            Set<PartOfDay> times, String... practices) {
        List<Choice> day =
                Arrays.stream(practices)
                        .map(slug -> new Choice(slug, 2, Posture.bed, "", List.of()))
                        .collect(Collectors.toList());
        return assertThat(new Hours(rules.hours(), times, EARLY).inOrder(day))
                .extracting(Choice::practice, Choice::part);
    }
}
