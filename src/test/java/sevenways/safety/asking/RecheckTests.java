package sevenways.safety.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.TravellingClock;
import sevenways.WholeApplicationTest;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;
import sevenways.safety.Alarm;
import sevenways.safety.Clearance;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;
import sevenways.safety.SafetyStatus;
import sevenways.safety.Screens;
import sevenways.safety.Standing;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Question;
import sevenways.safety.screen.Screen;

@WholeApplicationTest
class RecheckTests {

    private final MockMvc web;
    private final Patients patients;
    private final SafetyService safety;
    private final Screens screens;
    private final Screen screen;
    private final Statements statements;
    private final TravellingClock clock;
    private final JdbcClient database;

    private SignedInPerson ada;
    private PatientId patient;

    RecheckTests(
            MockMvc web,
            Patients patients,
            SafetyService safety,
            Screens screens,
            Screen screen,
            Statements statements,
            TravellingClock clock,
            JdbcClient database) {
        this.web = web;
        this.patients = patients;
        this.safety = safety;
        this.screens = screens;
        this.screen = screen;
        this.statements = statements;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void arrive() {
        ada = patients.ada();
        patient = ada.patient().id();
    }

    @AfterEach
    void comeHome() {
        clock.comeHome();
    }

    @Test
    void asksForTheWholeScreenBeforeTheFirst() throws Exception {
        web.perform(get("/safety/check").with(as(ada))).andExpect(redirectedUrl("/safety"));
        assertThat(safety.due(ada.patient())).isEmpty();
        web.perform(check(Map.of())).andExpect(redirectedUrl("/safety"));
        assertThat(safety.status(patient)).isEmpty();
    }

    @Test
    void asksSixQuestionsEverySevenDays() throws Exception {
        screened(Map.of());
        clock.travel(Duration.ofDays(6));
        assertThat(safety.due(ada.patient())).isEmpty();
        clock.travel(Duration.ofDays(1));
        assertThat(safety.due(ada.patient()).orElseThrow().reasons()).containsExactly("week");
        web.perform(get("/today").with(as(ada)))
                .andExpect(content().string(containsString("The last time was 7 days ago")));
        web.perform(get("/safety/check").with(as(ada)))
                .andExpect(content().string(containsString("6 questions")))
                .andExpect(content().string(not(containsString("checked"))));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        assertThat(safety.due(ada.patient())).isEmpty();
    }

    @Test
    void asksAtOnceForAReasonAndSaysIt() throws Exception {
        screened(Map.of());
        safety.raise(patient, new Alarm("in-a-note", "numb", UUID.randomUUID()), clock.instant());
        web.perform(get("/safety").with(as(ada)))
                .andExpect(content().string(containsString("A note of yours says “numb”.")));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        assertThat(safety.due(ada.patient())).isEmpty();
        assertThat(
                        database.sql(
                                        "select count(*) from safety_alarm where patient_id = :p"
                                                + " and word is not null")
                                .param("p", ada.id())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void todayAsksFirstNamesHelpAndDoesNotCalmWhereAWarningSignWasNamed() throws Exception {
        screened(Map.of());
        String calm = "Most often the answer is that nothing has changed.";
        raise("hurt", UUID.randomUUID());
        assertThat(today()).containsSubsequence("id=\"check-again\"", calm, "id=\"now\"");
        safety.raise(patient, new Alarm("in-a-note", "numb", UUID.randomUUID()), clock.instant());
        assertThat(today())
                .containsSubsequence(
                        "id=\"check-again\"", "numb", "/help-now", "Answer now", "id=\"now\"")
                .doesNotContain(calm);
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        clock.travel(Duration.ofDays(7));
        assertThat(today()).containsSubsequence("id=\"now\"", "id=\"check-again\"", calm);
    }

    private String today() throws Exception {
        return web.perform(get("/today").with(as(ada)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theSameEntryAndAQuietReasonAskOnce() throws Exception {
        screened(Map.of());
        UUID note = UUID.randomUUID();
        raise("in-a-note", note);
        raise("pain-rise", null);
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        clock.travel(Duration.ofMinutes(1));
        raise("in-a-note", note);
        raise("pain-rise", null);
        assertThat(safety.due(ada.patient())).isEmpty();
        raise("in-a-note", UUID.randomUUID());
        clock.travel(Duration.ofDays(7));
        raise("pain-rise", null);
        assertThat(safety.due(ada.patient()).orElseThrow().reasons())
                .containsExactly("pain-rise", "in-a-note", "week");
    }

    @Test
    void aFallAsksForMore() throws Exception {
        screened(Map.of());
        web.perform(get("/safety/check").param("because", "fall").with(as(ada)))
                .andExpect(content().string(containsString("You told us about a fall")))
                .andExpect(content().string(containsString("name=\"accident\"")));
        web.perform(check(Map.of()).param("because", "fall"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("accident-error")));
        web.perform(
                        check(Map.of("accident", "unsure", "fragile-bones", "no"))
                                .param("because", "fall"))
                .andExpect(status().isSeeOther());
        assertThat(level()).isEqualTo(SafetyLevel.SAME_DAY);
    }

    @Test
    void whatIsNoReasonOfPatientsIsNotTaken() throws Exception {
        screened(Map.of());
        for (String because : List.of("hurt", "in-a-note", "<script>", "week")) {
            web.perform(get("/safety/check").param("because", because).with(as(ada)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Why we ask now"))));
        }
    }

    @Test
    void raisesALevelAndNeverLowersIt() throws Exception {
        screened(Map.of("weight-loss", "yes"));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        assertThat(level()).isEqualTo(SafetyLevel.CLINICIAN_FIRST);
        web.perform(check(Map.of("weaker-leg", "yes"))).andExpect(status().isSeeOther());
        assertThat(level()).isEqualTo(SafetyLevel.SAME_DAY);
        web.perform(check(Map.of("saddle", "unsure"))).andExpect(status().isSeeOther());
        clock.travel(Duration.ofMinutes(1));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
        assertThat(levels())
                .containsExactly(
                        SafetyLevel.EMERGENCY,
                        SafetyLevel.EMERGENCY,
                        SafetyLevel.SAME_DAY,
                        SafetyLevel.CLINICIAN_FIRST,
                        SafetyLevel.CLINICIAN_FIRST);
    }

    @Test
    void saysThatNothingIsNewWhereTheLevelStays() throws Exception {
        screened(Map.of("weight-loss", "yes"));
        UUID id = UUID.randomUUID();
        web.perform(check(Map.of()).param("id", id.toString()))
                .andExpect(redirectedUrl("/safety/" + id));
        web.perform(get("/safety/" + id).with(as(ada)))
                .andExpect(content().string(containsString("See a clinician within")))
                .andExpect(content().string(containsString("Your level stays as it was before")));
    }

    @Test
    void keepsTheConditionsOfTheWholeScreenAndAddsThoseOfLaterShortOnes() throws Exception {
        fallOnFragileBones();
        assertThat(safety.conditions(patient)).isEmpty();
        screened(Map.of("mind-now", "yes"));
        clock.travel(Duration.ofMinutes(1));
        fallOnFragileBones();
        assertThat(safety.conditions(patient)).contains("epilepsy", "osteoporosis");
        clock.travel(Duration.ofMinutes(1));
        screened(Map.of());
        assertThat(safety.conditions(patient)).isEmpty();
    }

    @Test
    void aScreenThatAnEmergencyEndedForgetsNoConditionItDidNotAskFor() {
        screens.answer(patient, UUID.randomUUID(), Map.of("saddle", yes()));
        assertThat(safety.conditions(patient)).isEmpty();
        clock.travel(Duration.ofMinutes(1));
        screened(Map.of("mind-now", "yes"));
        clock.travel(Duration.ofMinutes(1));
        screens.answer(patient, UUID.randomUUID(), Map.of("saddle", yes(), "fragile-bones", yes()));
        assertThat(safety.conditions(patient)).contains("epilepsy", "psychosis", "osteoporosis");
        clock.travel(Duration.ofMinutes(1));
        screened(Map.of("breath", "yes"));
        assertThat(safety.conditions(patient)).doesNotContain("epilepsy").contains("copd");
    }

    private static Answer yes() {
        return new Answer(Answer.Reply.yes, List.of());
    }

    private void fallOnFragileBones() throws Exception {
        web.perform(
                        check(Map.of("accident", "no", "fragile-bones", "yes"))
                                .param("because", "fall"))
                .andExpect(status().isSeeOther());
    }

    /** Neither time nor the short questions, however often; and nothing asks in an emergency. */
    @Test
    void nothingThatRunsByItselfLowersAnEmergency() throws Exception {
        screened(Map.of("saddle", "yes"));
        for (int week = 0; week < 5; week++) {
            clock.travel(Duration.ofDays(7));
            raise("in-a-note", UUID.randomUUID());
            assertThat(safety.due(ada.patient())).isEmpty();
            web.perform(check(Map.of())).andExpect(status().isSeeOther());
        }
        clock.travel(Duration.ofDays(3650));
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void aNewWholeScreenBelowAnEmergencyLowersIt() {
        screened(Map.of("saddle", "yes"));
        clock.travel(Duration.ofMinutes(1));
        screened(Map.of("weight-loss", "yes"));
        assertThat(level()).isEqualTo(SafetyLevel.CLINICIAN_FIRST);
    }

    @Test
    void aNamedClinicianLowersItAndANewFlagRaisesItAgain() throws Exception {
        assertThat(safety.clear(patient, clearance(Instant.EPOCH))).isFalse();
        screened(Map.of("saddle", "yes"));
        clock.travel(Duration.ofMinutes(1));
        assertThat(safety.clear(patient, clearance(Instant.EPOCH))).isFalse();
        Instant seen = safety.status(patient).orElseThrow().screenedAt();
        assertThat(safety.clear(patient, clearance(seen))).isTrue();
        SafetyStatus status = safety.status(patient).orElseThrow();
        assertThat(status.level()).isEqualTo(SafetyLevel.CAUTIOUS);
        assertThat(status.clearedBy()).isEqualTo("Dr. Example");
        assertThat(safety.statuses(List.of(patient))).containsEntry(patient, status);
        web.perform(get("/safety").with(as(ada)))
                .andExpect(content().string(containsString("Cleared by Dr. Example")));
        clock.travel(Duration.ofMinutes(1));
        web.perform(check(Map.of("weaker-leg", "yes"))).andExpect(status().isSeeOther());
        assertThat(level()).isEqualTo(SafetyLevel.SAME_DAY);
    }

    /** The clinician may not know of what happened, and it waits for the patient's own answer. */
    @Test
    void aClearanceLeavesWhatCallsForTheFewQuestions() {
        screened(Map.of("weaker-leg", "yes"));
        Instant seen = safety.status(patient).orElseThrow().screenedAt();
        clock.travel(Duration.ofMinutes(1));
        raise("in-a-note", UUID.randomUUID());
        assertThat(safety.clear(patient, clearance(seen))).isTrue();
        assertThat(safety.due(ada.patient()).orElseThrow().reasons()).contains("in-a-note");
    }

    /** Nothing new was found in between, so it still stands where the first answers led. */
    @Test
    void aStandingLastsAcrossShortScreensThatChangeNothing() throws Exception {
        screened(Map.of("weight-loss", "yes"));
        Instant begun = safety.status(patient).orElseThrow().screenedAt();
        clock.travel(Duration.ofDays(7));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        Standing standing = safety.standing(patient).orElseThrow();
        assertThat(standing.since()).isEqualTo(begun);
        assertThat(standing.cause()).isEqualTo(Standing.Cause.WHOLE);
        assertThat(standing.screenedAt()).isAfter(begun);
        assertThat(safety.clear(patient, clearance(begun))).as("of answers since").isFalse();
        assertThat(safety.clear(patient, clearance(standing.screenedAt()))).isTrue();
        clock.travel(Duration.ofDays(7));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        Standing cleared = safety.standing(patient).orElseThrow();
        assertThat(cleared.clinician()).isEqualTo("Dr. Example");
        assertThat(cleared.remark()).isEqualTo("seen today");
        clock.travel(Duration.ofDays(7));
        web.perform(check(Map.of("weaker-leg", "yes"))).andExpect(status().isSeeOther());
        Standing raised = safety.standing(patient).orElseThrow();
        assertThat(raised.level()).isEqualTo(SafetyLevel.SAME_DAY);
        assertThat(raised.cause()).isEqualTo(Standing.Cause.AGAIN);
        assertThat(raised.clinician()).isNull();
    }

    private static Clearance clearance(Instant seen) {
        return new Clearance(
                UUID.randomUUID(),
                new ClinicianId(UUID.randomUUID()),
                "Dr. Example",
                SafetyLevel.CAUTIOUS,
                "seen today",
                seen);
    }

    @Test
    void anOldVersionIsAskedAnewAndUnknownIdsAreNothing() throws Exception {
        screened(Map.of());
        web.perform(post("/safety/check").with(as(ada)).with(csrf()).param("version", "1"))
                .andExpect(status().is(409))
                .andExpect(content().string(containsString("The questions have changed")));
        web.perform(check(Map.of()).param("no-such-question", "yes"))
                .andExpect(status().isSeeOther());
        assertThat(level()).isEqualTo(SafetyLevel.CLEAR);
        assertThat(levels()).hasSize(2);
    }

    @Test
    void oneScreenComesOfAPageThatIsSentTwice() throws Exception {
        screened(Map.of());
        UUID id = UUID.randomUUID();
        for (int press = 0; press < 2; press++) {
            web.perform(check(Map.of("weaker-leg", "yes")).param("id", id.toString()))
                    .andExpect(redirectedUrl("/safety/" + id));
        }
        assertThat(levels()).hasSize(2);
    }

    /** Back from the result, another answer, and sent again: the same page with the same id. */
    @Test
    void aCheckThatIsCorrectedIsAScreenOfItsOwnAndNeverLowersTheFirst() throws Exception {
        screened(Map.of());
        String first = sent(Map.of(), "");
        String id = first.substring("/safety/".length());
        clock.travel(Duration.ofMinutes(1));
        String second = sent(Map.of("weaker-leg", "yes"), id);
        assertThat(second).isNotEqualTo(first);
        assertThat(sent(Map.of("weaker-leg", "yes"), id)).isEqualTo(second);
        assertThat(level()).isEqualTo(SafetyLevel.SAME_DAY);
        clock.travel(Duration.ofMinutes(1));
        String third = sent(Map.of(), id);
        assertThat(levels()).hasSize(4);
        web.perform(get(third).with(as(ada)))
                .andExpect(content().string(containsString("Speak to a doctor today")));
    }

    /** The reason is settled with the first press and would not ask for the fall again. */
    @Test
    void aCorrectedAnswerCountsThoughItsQuestionIsNoLongerAskedFor() throws Exception {
        screened(Map.of());
        raise("fall", UUID.randomUUID());
        String first = sent(Map.of("accident", "no", "fragile-bones", "no"), "");
        clock.travel(Duration.ofMinutes(1));
        sent(
                Map.of("accident", "unsure", "fragile-bones", "no"),
                first.substring("/safety/".length()));
        assertThat(level()).isEqualTo(SafetyLevel.SAME_DAY);
    }

    private String sent(Map<String, String> told, String id) throws Exception {
        return String.valueOf(
                web.perform(check(told).param("id", id))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    @Test
    void aScreenBegunInAnotherTabDoesNotLowerAnEmergency() throws Exception {
        screened(Map.of());
        List<String> ids = screen.questions().stream().map(Question::id).toList();
        String last = ids.getLast();
        screens.keep(patient, no(ids.toArray(String[]::new)));
        web.perform(check(Map.of("saddle", "yes"))).andExpect(status().isSeeOther());
        assertThat(screens.answer(patient, UUID.randomUUID(), no(last))).isEmpty();
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void aShortCheckWithNothingNewKeepsAScreenThatIsBegun() throws Exception {
        screened(Map.of());
        screens.keep(patient, no("saddle"));
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        assertThat(screens.draft(patient)).containsOnlyKeys("saddle");
    }

    /** Whatever was answered before the note was written says nothing of the note. */
    @Test
    void anAlarmIsNotAnsweredByWhatWasAnsweredBeforeIt() throws Exception {
        screened(Map.of());
        List<String> ids = screen.questions().stream().map(Question::id).toList();
        screens.keep(patient, no(ids.subList(0, 10).toArray(String[]::new)));
        raise("in-a-note", UUID.randomUUID());
        assertThat(screens.draft(patient)).isEmpty();
        web.perform(get("/safety").with(as(ada)))
                .andExpect(content().string(not(containsString("Go on where you stopped"))));
        screens.answer(
                patient, UUID.randomUUID(), no(ids.subList(10, ids.size()).toArray(String[]::new)));
        assertThat(safety.due(ada.patient()).orElseThrow().reasons()).containsExactly("in-a-note");
    }

    @Test
    void whatRaisesNoAlarmKeepsAScreenThatIsBegun() throws Exception {
        screened(Map.of());
        UUID note = UUID.randomUUID();
        raise("in-a-note", note);
        web.perform(check(Map.of())).andExpect(status().isSeeOther());
        screens.keep(patient, no("saddle"));
        clock.travel(Duration.ofMinutes(1));
        raise("in-a-note", note);
        assertThat(screens.draft(patient)).containsOnlyKeys("saddle");
    }

    @Test
    void costsTheSameAfterTenYears() throws Exception {
        screened(Map.of());
        List<String> pages = List.of("/safety", "/safety/check", "/today");
        Map<String, Integer> asNew = new HashMap<>();
        for (String page : pages) {
            asNew.put(page, count(page));
        }
        database.sql(
                        """
                        insert into safety_screen (patient_id, id, version, screen_version, level, kind, answers,
                                                   reasons, conditions, screened_at)
                        select patient_id, gen_random_uuid(), 0, screen_version, level, 'AGAIN', answers, reasons,
                               conditions, screened_at - n * interval '7 days'
                          from safety_screen, generate_series(1, 520) n where patient_id = :patient
                        """)
                .param("patient", ada.id())
                .update();
        for (String page : pages) {
            assertThat(count(page)).as(page).isEqualTo(asNew.get(page));
        }
        assertThat(asNew.get("/safety")).isLessThanOrEqualTo(4);
        assertThat(asNew.get("/safety/check")).isLessThanOrEqualTo(3);
    }

    private int count(String page) throws Exception {
        List<String> sent =
                statements.during(
                        () -> web.perform(get(page).with(as(ada))).andExpect(status().isOk()));
        return (int) sent.stream().filter(sql -> !sql.contains("SPRING_SESSION")).count();
    }

    private Map<String, Answer> no(String... questions) {
        Map<String, Answer> answers = new HashMap<>();
        List.of(questions).forEach(id -> answers.put(id, new Answer(Answer.Reply.no, List.of())));
        return answers;
    }

    private void raise(String reason, UUID about) {
        safety.raise(patient, new Alarm(reason, null, about), clock.instant());
    }

    /** Where the patient has stood, the latest first. */
    private List<SafetyLevel> levels() {
        return database.sql(
                        """
                        select level from safety_standing where patient_id = :patient
                         order by since desc, id desc
                        """)
                .param("patient", ada.id())
                .query(SafetyLevel.class)
                .list();
    }

    private SafetyLevel level() {
        return safety.status(patient).orElseThrow().level();
    }

    private void screened(Map<String, String> told) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(id -> replies.put(id, told.getOrDefault(id, "no")));
        safety.screen(patient, replies, clock.instant());
    }

    private MockHttpServletRequestBuilder check(Map<String, String> told) {
        MockHttpServletRequestBuilder request = post("/safety/check").with(as(ada)).with(csrf());
        Map<String, String> answers = new HashMap<>(told);
        screen.recheck().questions().forEach(id -> answers.putIfAbsent(id, "no"));
        answers.forEach((question, reply) -> request.param(question, reply));
        request.param("version", String.valueOf(screen.version()));
        return request;
    }
}
