package sevenways.plan.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.plan.Lives;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;

/** What a plan promises holds for what is taken back too. */
@WholeApplicationTest
@Import(Lives.class)
class UndoTests {

    private static final String MOVING = "morning-mobility";
    private static final String CALM = "mindful-breathing";

    private final MockMvc web;
    private final Lives lives;
    private final JdbcClient database;
    private SignedInPerson ada;

    UndoTests(MockMvc web, Lives lives, JdbcClient database) {
        this.web = web;
        this.lives = lives;
        this.database = database;
        this.ada = lives.patients().ada();
    }

    @BeforeEach
    void adaHasAnEmptyWeek() throws Exception {
        ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        database.sql("delete from plan_item where patient_id = ?").param(ada.id()).update();
    }

    @Test
    void whatIsClosedByNowDoesNotComeBackAndThatIsSaid() throws Exception {
        UUID swapped = plan(0, MOVING, 6);
        UUID skipped = plan(1, MOVING, 6);
        String other = swap(swapped);
        change(skipped, "skip");
        lives.screen(ada, Map.of("weight-loss", "yes"));
        assertThat(notice(swapped, "undo")).isEqualTo("plan.change.closed");
        assertThat(notice(skipped, "undo")).isEqualTo("plan.change.closed");
        assertThat(item(swapped).practice()).isEqualTo(other);
        assertThat(item(skipped).state()).isEqualTo(State.SKIPPED);
        UUID calm = plan(2, CALM, 2);
        swap(calm, CALM, MOVING).andExpect(status().isSeeOther());
        assertThat(item(calm).practice()).isEqualTo(CALM);
        web.perform(
                        post("/plan/" + swapped + "/undo")
                                .with(as(ada))
                                .with(csrf())
                                .header("HX-Request", "true"))
                .andExpect(content().string(containsString("closed to you at the moment")));
    }

    @Test
    void aDayIsNeverLongerThanItsMinutesByAnUndoAndTheWayOutIsNamed() throws Exception {
        UUID first = plan(0, "diaphragmatic-breathing", 2);
        UUID second = plan(0, CALM, 2);
        plan(0, "confidence-rehearsal", 6);
        change(first, "skip");
        database.sql("update plan_item set minutes = 3 where patient_id = ? and id = ?")
                .params(ada.id(), second)
                .update();
        assertThat(notice(first, "undo")).isEqualTo("plan.change.full");
        assertThat(item(first).state()).isEqualTo(State.SKIPPED);
        change(second, "skip");
        assertThat(notice(first, "undo")).isEqualTo("plan.undone");
        assertThat(item(first).state()).isEqualTo(State.PLANNED);
        assertThat(notice(second, "undo")).isEqualTo("plan.change.full");
    }

    @Test
    void nothingIsPlannedTwiceADayByAnUndo() throws Exception {
        UUID swapped = plan(0, CALM, 1);
        String other = swap(swapped);
        plan(0, CALM, 1);
        assertThat(notice(swapped, "undo")).isEqualTo("plan.change.twice");
        assertThat(item(swapped).practice()).isEqualTo(other);
    }

    @Test
    void aChangeByRuleIsTakenBackOnTheDaysThatHaveRoomForIt() throws Exception {
        UUID bundle = UUID.randomUUID();
        UUID free = plan(0, CALM, 2);
        UUID full = plan(1, CALM, 2);
        plan(1, "confidence-rehearsal", 8);
        List.of(free, full).forEach(item -> grewFrom(item, 5, bundle));
        assertThat(noticeOf("/plan/changes/" + bundle + "/reversal")).isEqualTo("plan.change.full");
        assertThat(item(free).minutes()).isEqualTo(5);
        assertThat(item(full).minutes()).isEqualTo(2);
        assertThat(noticeOf("/plan/changes/" + bundle + "/reversal")).isEqualTo("plan.change.full");
    }

    @Test
    void whatRestsStaysAsItIsUntilItGoesOn() throws Exception {
        UUID skipped = plan(0, CALM, 2);
        UUID swapped = plan(1, CALM, 1);
        change(skipped, "skip");
        String other = swap(swapped);
        lives.post(ada, "/plan/program/pause");
        for (UUID item : List.of(skipped, swapped)) {
            assertThat(notice(item, "undo")).isEqualTo("plan.change.rests");
        }
        assertThat(item(skipped).state()).isEqualTo(State.SKIPPED);
        lives.post(ada, "/plan/program/resumption");
        assertThat(item(swapped).practice()).isEqualTo(other);
        assertThat(notice(skipped, "undo")).isEqualTo("plan.undone");
    }

    private UUID plan(int day, String practice, int minutes) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into plan_item (patient_id, id, version, planned_on, place, practice, minutes,
                            posture, reason, reason_arguments, state)
                        select ?, ?, 0, ?, count(*), ?, ?, 'bed', 'fits', '[]', 'PLANNED'
                        from plan_item where patient_id = ? and planned_on = ?
                        """)
                .params(ada.id(), id, on(day), practice, minutes, ada.id(), on(day))
                .update();
        return id;
    }

    private void grewFrom(UUID item, int minutes, UUID bundle) {
        database.sql(
                        """
                        insert into plan_change (patient_id, id, version, item_id, practice, minutes, posture,
                            reason, reason_arguments, bundle, why, why_arguments)
                        values (?, gen_random_uuid(), 0, ?, ?, ?, 'bed', 'fits', '[]', ?, 'light', '["0", "9"]')
                        """)
                .params(ada.id(), item, CALM, minutes, bundle)
                .update();
    }

    private LocalDate on(int day) {
        return lives.today(ada).plusDays(day);
    }

    /** For the first practice that the page offers in its place. */
    private String swap(UUID item) throws Exception {
        String page = lives.page(ada).andReturn().getResponse().getContentAsString();
        String part = page.substring(page.indexOf("id=\"item-" + item));
        String other = part.replaceAll("(?s).*?name=\"to\" value=\"([a-z-]+)\".*", "$1");
        swap(item, item(item).practice(), other).andExpect(status().isSeeOther());
        return other;
    }

    private ResultActions swap(UUID item, String from, String to) throws Exception {
        return web.perform(
                post("/plan/" + item + "/swap")
                        .with(as(ada))
                        .with(csrf())
                        .param("from", from)
                        .param("to", to));
    }

    private void change(UUID item, String verb) throws Exception {
        lives.post(ada, "/plan/" + item + "/" + verb);
    }

    private @Nullable Object notice(UUID item, String verb) throws Exception {
        return noticeOf("/plan/" + item + "/" + verb);
    }

    private @Nullable Object noticeOf(String path) throws Exception {
        return web.perform(post(path).with(as(ada)).with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getFlashMap()
                .get("notice");
    }

    private PlannedItem item(UUID id) {
        return lives.week(ada).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
