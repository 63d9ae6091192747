package sevenways.plan.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.Lives;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.session.Ending;

/** What becomes of a day on which something was done or left out already. */
@WholeApplicationTest
@Import(Lives.class)
class RevisionTests {

    private final Lives lives;
    private final Library library;
    private final JdbcClient database;

    private SignedInPerson ada;
    private LocalDate today;

    RevisionTests(Lives lives, Library library, JdbcClient database) {
        this.lives = lives;
        this.library = library;
        this.database = database;
    }

    @BeforeEach
    void adaIsInHerThirdWeek() throws Exception {
        ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        for (int week = 0; week < 2; week++) {
            LocalDate start = lives.today(ada);
            for (PlannedItem item : lives.week(ada)) {
                lives.play(ada, item.practice(), item.minutes(), item.date(), Ending.COMPLETE);
            }
            lives.clock().travel(Duration.ofDays(7));
            lives.post(ada, "/plan");
            assertThat(lives.today(ada)).isEqualTo(start.plusDays(7));
        }
        today = lives.today(ada);
        accept();
    }

    @AfterEach
    void comeHome() {
        lives.clock().comeHome();
    }

    @Test
    void aFlareSoftensWhatIsStillOpenTodayAfterSomethingWasLeftOut() throws Exception {
        PlannedItem left = open().getFirst();
        List<PlannedItem> others = open().subList(1, open().size());
        assertThat(others).isNotEmpty();
        lives.post(ada, "/plan/" + left.id() + "/skip");
        lives.post(ada, "/plan/flare");
        assertThat(open()).isNotEmpty().allMatch(item -> item.minutes() <= 5);
        assertThat(open()).allSatisfy(item -> assertThat(item.reason()).contains("flare"));
        assertThat(day())
                .filteredOn(item -> item.id().equals(left.id()))
                .singleElement()
                .matches(item -> item.state() == State.SKIPPED)
                .matches(item -> item.practice().equals(left.practice()));
        keepsItsPromises();
    }

    @Test
    void aFlareCountsWhatIsDoneTodayAgainstTheMinutesOfItsDay() throws Exception {
        PlannedItem done = open().getFirst();
        lives.play(ada, done.practice(), done.minutes(), today, Ending.COMPLETE);
        lives.post(ada, "/plan/flare");
        assertThat(day())
                .anyMatch(item -> item.id().equals(done.id()) && item.state() == State.DONE);
        assertThat(open()).hasSizeLessThanOrEqualTo(1);
        keepsItsPromises();
    }

    @Test
    void anAnswerThatShutsMovementShutsItTodayTooAfterSomethingWasDone() throws Exception {
        database.sql(
                        "update plan_item set practice = 'morning-mobility', minutes = 6 where patient_id = ? and planned_on = ? and place = 1")
                .params(ada.id(), today)
                .update();
        PlannedItem done = open().stream().filter(item -> !moves(item)).findFirst().orElseThrow();
        lives.play(ada, done.practice(), done.minutes(), today, Ending.COMPLETE);
        assertThat(open()).anyMatch(this::moves);
        lives.screen(ada, Map.of("weight-loss", "yes"));
        lives.post(ada, "/plan/renewal");
        assertThat(open()).noneMatch(this::moves);
        keepsItsPromises();
    }

    @Test
    void aFlareThatEndsAtOnceLeavesTheWeekAndItsCardsAsTheyWere() throws Exception {
        List<PlannedItem> before = planned();
        lives.post(ada, "/plan/flare");
        assertThat(planned()).isNotEqualTo(before);
        lives.post(ada, "/plan/flare/end");
        assertThat(planned()).isEqualTo(before);
        lives.page(ada).andExpect(content().string(not(containsString("What changed, and why"))));
        assertThat(waiting()).isZero();
    }

    @Test
    void aFlareThatEndsTellsOnlyWhatIsStillUnlikeBefore() throws Exception {
        lives.post(ada, "/plan/flare");
        lives.clock().travel(Duration.ofDays(2));
        lives.post(ada, "/plan/flare/end");
        lives.page(ada).andExpect(content().string(not(containsString("Because of the flare"))));
        assertThat(planned()).noneMatch(item -> item.reason().contains("Because of the flare"));
    }

    private void keepsItsPromises() {
        List<PlannedItem> there =
                day().stream().filter(item -> item.state() != State.SKIPPED).toList();
        assertThat(there).extracting(PlannedItem::practice).doesNotHaveDuplicates();
        assertThat(there.stream().mapToInt(PlannedItem::minutes).sum()).isLessThanOrEqualTo(10);
    }

    private boolean moves(PlannedItem item) {
        return library.practice(item.practice()).filter(Practice::moves).isPresent();
    }

    private List<PlannedItem> day() {
        return lives.week(ada).stream().filter(item -> item.date().equals(today)).toList();
    }

    private List<PlannedItem> open() {
        return day().stream().filter(item -> item.state() == State.PLANNED).toList();
    }

    private List<PlannedItem> planned() {
        return lives.week(ada).stream().filter(item -> item.state() == State.PLANNED).toList();
    }

    private void accept() {
        database.sql("update plan_change set kept = true where patient_id = ?")
                .param(ada.id())
                .update();
    }

    private int waiting() {
        return database.sql(
                        "select count(*) from plan_change where patient_id = ? and why is not null and not kept")
                .param(ada.id())
                .query(Integer.class)
                .single();
    }
}
