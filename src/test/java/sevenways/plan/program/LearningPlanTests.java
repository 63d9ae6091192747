package sevenways.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.intake.Profile;
import sevenways.plan.Lives;
import sevenways.plan.PlanService;
import sevenways.plan.PlannedItem;

/** What a plan makes of how it went, of the hours that suit, and of answers that have changed. */
@WholeApplicationTest
@Import(Lives.class)
class LearningPlanTests {

    private final MockMvc web;
    private final Lives lives;
    private final PlanService plans;
    private final JdbcClient database;

    LearningPlanTests(MockMvc web, Lives lives, PlanService plans, JdbcClient database) {
        this.web = web;
        this.lives = lives;
        this.plans = plans;
        this.database = database;
    }

    @AfterEach
    void comeHome() {
        lives.clock().comeHome();
    }

    @Test
    void theDayIsTakenInItsOrderAtTheTimesThatSuit() throws Exception {
        SignedInPerson ada = lives.ready();
        lives.sleepUntil(ada, LocalTime.of(8, 0));
        tell(ada, Set.of(), Set.of("evening", "midday"), true);
        plans.build(ada.patient().id(), lives.today(ada));
        List<PlannedItem> today = week(ada).stream().filter(it -> isToday(ada, it)).toList();
        assertThat(today).extracting(PlannedItem::part).isSubsetOf("midday", "evening");
        assertThat(today)
                .extracting(PlannedItem::part)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(page(ada, "/plan")).contains("around midday", "in the evening");
        assertThat(page(ada, "/today")).contains("around midday");
    }

    @Test
    void whatWasRightThreeTimesGrowsAndWhatHelpsSaysWithWhichFigures() throws Exception {
        SignedInPerson ada = lives.ready();
        plans.build(ada.patient().id(), lives.today(ada));
        played(ada, "diaphragmatic-breathing", 2, 3, "RIGHT", 4, 4);
        played(ada, "catch-the-thought", 8, 8, null, 7, 4);
        for (String other : List.of("mindful-breathing", "coping-cards", "celebrate-a-win")) {
            played(ada, other, 2, 4, null, 5, 5);
        }
        lives.clock().travel(Duration.ofDays(7));
        web.perform(post("/plan").with(as(ada)).with(csrf())).andExpect(status().isSeeOther());
        assertThat(page(ada, "/plan"))
                .contains("It was right or easy three times in a row, so it is 5 min now.")
                .containsPattern(
                        "After 8 sessions stress was about [23](\\.[0-9])? lower on average, give or take [01]\\.[0-9]");
        assertThat(week(ada))
                .filteredOn(item -> item.practice().equals("catch-the-thought"))
                .isNotEmpty();
    }

    @Test
    void answersThatHaveChangedAskToFitTheWeekToThem() throws Exception {
        SignedInPerson ada = lives.ready();
        plans.build(ada.patient().id(), lives.today(ada));
        assertThat(page(ada, "/plan")).doesNotContain("What you told has changed");
        lives.clock().travel(Duration.ofMinutes(1));
        tell(ada, Set.of("psychosis"), Set.of("night"), false);
        assertThat(page(ada, "/plan")).contains("What you told has changed", "Fit my week to it");
        web.perform(post("/plan/renewal").with(as(ada)).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(page(ada, "/plan"))
                .doesNotContain("What you told has changed")
                .contains("Because of what you told about your health");
        assertThat(week(ada))
                .filteredOn(item -> item.state() == PlannedItem.State.PLANNED)
                .extracting(PlannedItem::practice)
                .doesNotContain("mindful-breathing", "body-scan");
    }

    private void tell(
            SignedInPerson person, Set<String> conditions, Set<String> times, boolean eyes) {
        lives.intake()
                .take(
                        person.patient().id(),
                        new Profile(
                                Map.of("cbt", 6, "mindfulness", 5),
                                20,
                                Set.of("bed", "chair"),
                                conditions,
                                times,
                                eyes,
                                lives.clock().instant()));
    }

    /** Sessions of the days from today on, a day each. */
    private void played(
            SignedInPerson person,
            String practice,
            int minutes,
            int times,
            @Nullable String difficulty,
            int stressBefore,
            int stressAfter) {
        LocalDate today = lives.today(person);
        IntStream.range(0, times)
                .forEach(
                        day ->
                                database.sql(
                                                """
                                                insert into recorded_session (patient_id, id, practice, practice_version, minutes,
                                                    posture, started_at, local_date, seconds, ending, difficulty,
                                                    stress_before, stress_after)
                                                values (?, gen_random_uuid(), ?, 1, ?, 'bed', ?::date + time '09:00', ?::date, 60,
                                                    'COMPLETE', ?, ?, ?)""")
                                        .params(
                                                person.id(),
                                                practice,
                                                minutes,
                                                today.plusDays(day % 7).toString(),
                                                today.plusDays(day % 7).toString(),
                                                difficulty,
                                                stressBefore,
                                                stressAfter)
                                        .update());
    }

    private boolean isToday(SignedInPerson person, PlannedItem item) {
        return item.date().equals(lives.today(person));
    }

    private String page(SignedInPerson person, String path) throws Exception {
        return web.perform(get(path).with(as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<PlannedItem> week(SignedInPerson person) {
        LocalDate today = lives.today(person);
        return plans.between(person.patient().id(), today, today.plusDays(6));
    }
}
