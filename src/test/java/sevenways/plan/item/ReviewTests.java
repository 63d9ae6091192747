package sevenways.plan.item;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.plan.Lives;
import sevenways.plan.PlannedItem;
import sevenways.plan.PlannedItem.State;
import sevenways.session.Ending;

/** What the plan changes by rule: told with its reason, kept or taken back by its patient. */
@WholeApplicationTest
@Import(Lives.class)
class ReviewTests {

    private final MockMvc web;
    private final Lives lives;
    private final JdbcClient database;

    ReviewTests(MockMvc web, Lives lives, JdbcClient database) {
        this.web = web;
        this.lives = lives;
        this.database = database;
    }

    @AfterEach
    void comeHome() {
        lives.clock().comeHome();
    }

    @Test
    void whatHurtIsLeftOutWithItsReasonOnceThePatientWishes() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        LocalDate today = lives.today(ada);
        lives.play(ada, "diaphragmatic-breathing", 2, today, Ending.HURT);
        List<PlannedItem> before = lives.week(ada);
        lives.page(ada).andExpect(content().string(containsString("A practice hurt")));
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("Fit my week to it")));
        assertThat(lives.week(ada)).isEqualTo(before);
        lives.post(ada, "/plan/renewal");
        assertThat(lives.from(ada, today))
                .filteredOn(item -> item.state() == State.PLANNED)
                .extracting(PlannedItem::practice)
                .isNotEmpty()
                .doesNotContain("diaphragmatic-breathing");
        lives.page(ada)
                .andExpect(
                        content().string(containsString("Because it hurt. It is left out for 7")))
                .andExpect(content().string(not(containsString("A practice hurt"))));
        UUID closed = bundle(ada, "hurt");
        lives.post(ada, "/plan/changes/" + closed + "/reversal");
        lives.page(ada).andExpect(content().string(containsString("Because it hurt")));
    }

    @Test
    void aChangeIsKeptOrTakenBackOnceAndByItsOwnerAlone() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        LocalDate today = lives.today(ada);
        for (int day = 0; day < 6; day++) {
            lives.feel(ada, today.plusDays(day), 8);
            lives.play(ada, "diaphragmatic-breathing", 2, today.plusDays(day), Ending.COMPLETE);
        }
        lives.clock().travel(Duration.ofDays(7));
        lives.post(ada, "/plan");
        lives.page(ada)
                .andExpect(content().string(containsString("stress was 6 or more on 6 of 7 days")));
        UUID calm = bundle(ada, "stress");
        SignedInPerson other = lives.ready();
        web.perform(
                        MockMvcRequestBuilders.post("/plan/changes/acceptance?bundle=" + calm)
                                .with(as(other))
                                .with(csrf()))
                .andExpect(status().isNotFound());
        int waiting = waiting(ada, calm);
        assertThat(waiting).isPositive();
        UUID grown = bundle(ada, "grown");
        lives.post(ada, "/plan/changes/acceptance?bundle=" + calm);
        assertThat(waiting(ada, calm)).isZero();
        assertThat(waiting(ada, grown)).isPositive();
        lives.post(ada, "/plan/changes/" + grown + "/reversal");
        assertThat(waiting(ada, grown)).isZero();
    }

    @Test
    void takingBackWhatIsTakenBackAlreadyIsToldKindlyAndAlikeForWhatIsNotTheirs() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        lives.post(ada, "/plan/flare");
        UUID soft = bundle(ada, "flare");
        SignedInPerson ben = lives.ready();
        for (UUID foreign : List.of(soft, UUID.randomUUID())) {
            assertThat(notice(ben, foreign)).isEqualTo("plan.change.settled");
        }
        assertThat(waiting(ada, soft)).isPositive();
        assertThat(notice(ada, soft)).isEqualTo("plan.undone");
        List<PlannedItem> after = lives.week(ada);
        assertThat(notice(ada, soft)).isEqualTo("plan.change.settled");
        assertThat(lives.week(ada)).isEqualTo(after);
    }

    private @Nullable Object notice(SignedInPerson person, UUID bundle) throws Exception {
        return web.perform(
                        MockMvcRequestBuilders.post("/plan/changes/" + bundle + "/reversal")
                                .with(as(person))
                                .with(csrf()))
                .andExpect(redirectedUrl("/plan"))
                .andReturn()
                .getFlashMap()
                .get("notice");
    }

    @Test
    void oneReasonIsToldOnceForAllThatItChangesAndKeptWithOneWord() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.begin(ada, "seven-ways", null);
        for (int week = 0; week < 2; week++) {
            lives.clock().travel(Duration.ofDays(7));
            lives.post(ada, "/plan");
        }
        String page = lives.page(ada).andReturn().getResponse().getContentAsString();
        assertThat(page).containsOnlyOnce("so the days are lighter").contains("Keep all of it");
        List<UUID> changes =
                database.sql(
                                "select distinct bundle from plan_change where patient_id = ? and why = 'light'")
                        .param(ada.id())
                        .query(UUID.class)
                        .list();
        assertThat(changes).hasSizeGreaterThan(1);
        String all = changes.stream().map(change -> "bundle=" + change).collect(joining("&"));
        lives.post(ada, "/plan/changes/acceptance?" + all);
        assertThat(changes).allMatch(change -> waiting(ada, change) == 0);
        lives.page(ada).andExpect(content().string(not(containsString("so the days are lighter"))));
    }

    private UUID bundle(SignedInPerson person, String why) {
        return database.sql(
                        "select bundle from plan_change where patient_id = ? and why = ? order by id limit 1")
                .params(person.id(), why)
                .query(UUID.class)
                .single();
    }

    private int waiting(SignedInPerson person, UUID bundle) {
        return database.sql(
                        "select count(*) from plan_change where patient_id = ? and bundle = ? and not kept")
                .params(person.id(), bundle)
                .query(Integer.class)
                .single();
    }
}
