package sevenways.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.library.Library;
import sevenways.library.Practice;

@WholeApplicationTest
class SessionControllerTests {

    private final MockMvc mvc;
    private final Patients patients;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final Library library;
    private final SignedInPerson ada;
    private final UUID id = UUID.randomUUID();

    SessionControllerTests(
            MockMvc mvc,
            Patients patients,
            Statements statements,
            JdbcClient jdbc,
            Library library) {
        this.library = library;
        this.mvc = mvc;
        this.patients = patients;
        this.statements = statements;
        this.jdbc = jdbc;
        this.ada = patients.ada();
    }

    @Test
    void recordsASessionAndShowsWhatChanged() throws Exception {
        send(Map.of()).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/sessions/" + id));
        show(ada, id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("from 5 down to 3")))
                .andExpect(content().string(containsString("still 4")));
        mvc.perform(get("/sessions").with(Patients.as(ada)))
                .andExpect(content().string(containsString("Pain 5 to 3")));
    }

    @Test
    void takesASessionWithoutRatings() throws Exception {
        send(Map.of("painBefore", "", "stressBefore", "", "painAfter", "", "stressAfter", ""))
                .andExpect(status().isSeeOther());
        show(ada, id).andExpect(content().string(containsString("You left the numbers out")));
    }

    @Test
    void showsTheNumberOfOneSideToo() throws Exception {
        send(Map.of("painBefore", "", "stressAfter", "")).andExpect(status().isSeeOther());
        show(ada, id)
                .andExpect(content().string(containsString("3 afterwards. Not rated before.")))
                .andExpect(content().string(containsString("4 before. Not rated afterwards.")))
                .andExpect(content().string(not(containsString("You left the numbers out"))));
    }

    @Test
    void keepsThatItHurtThoughARedFlagWasToldMeanwhile() throws Exception {
        screened("EMERGENCY");
        Instant now = Instant.now();
        send(Map.of("startedAt", now.plusSeconds(1).toString())).andExpect(status().isForbidden());
        show(ada, id).andExpect(status().isNotFound());
        send(Map.of(
                        "startedAt", now.minusSeconds(600).toString(),
                        "ending", "HURT",
                        "hurtPain", "7",
                        "hurtChoice", "END"))
                .andExpect(status().isSeeOther());
        show(ada, id).andExpect(content().string(containsString("7 of 10")));
    }

    @ParameterizedTest
    @CsvSource({
        "painBefore, 11",
        "painBefore, -1",
        "painAfter, abc",
        "stressAfter, 4.5",
        "pleasantness, 11",
        "practice, no-such-practice",
        "practice, ''",
        "version, 0",
        "version, 99",
        "minutes, 3",
        "minutes, many",
        "posture, standing",
        "posture, hanging",
        "seconds, -1",
        "seconds, 361",
        "seconds, ''",
        "ending, WON",
        "id, 17",
        "id, ''",
        "planItem, tomorrow",
        "startedAt, yesterday",
        "pauses, -1",
        "skipped, many",
        "hurtPain, 11",
        "hurtChoice, MAYBE",
        "difficulty, BRUTAL",
        "felt, a word that goes on and on until it is a story"
    })
    void keepsWhatWasTypedWhereSomethingIsWrong(String field, String value) throws Exception {
        String html =
                send(Map.of(field, value))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(html).contains("another look");
        if (!field.equals("stressBefore")) {
            assertThat(html).containsPattern("id=\"stressBefore-4\"[^>]*checked");
        }
        if (field.equals("felt")) {
            assertThat(html).contains("value=\"" + value + "\"", "One short word");
        }
        show(ada, id).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "seconds, abc, Part of this session did not arrive.",
        "ending, FOO, Part of this session did not arrive.",
        "id, xyz, Part of this session did not arrive.",
        "startedAt, 2999-01-01T00:00:00Z, this session begins later than now",
        "startedAt, 2001-01-01T00:00:00Z, can be saved for seven days"
    })
    void saysKindlyWhatCannotBeTaken(String field, String value, String words) throws Exception {
        send(Map.of(field, value))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("One thing needs another look")))
                .andExpect(content().string(not(containsString("Failed to convert"))))
                .andExpect(content().string(not(containsString("href=\"#" + field))));
    }

    @Test
    void countsNoMoreSkippedStepsThanThereAre() throws Exception {
        send(Map.of("skipped", "999")).andExpect(status().isSeeOther());
        int steps =
                library.practice("diaphragmatic-breathing")
                        .flatMap(it -> it.variant(2, Practice.Posture.bed))
                        .orElseThrow()
                        .steps()
                        .size();
        show(ada, id)
                .andExpect(content().string(not(containsString("999"))))
                .andExpect(content().string(containsString("<dd>" + steps + "</dd>")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, less than a minute",
        "12, less than a minute",
        "60, one minute",
        "100, 2 minutes"
    })
    void tellsHowLongItWasGuided(String seconds, String words) throws Exception {
        send(Map.of("seconds", seconds)).andExpect(status().isSeeOther());
        show(ada, id)
                .andExpect(content().string(containsString("Belly breathing, " + words + ".")));
        list("").andExpect(content().string(containsString(">" + words + "<")));
    }

    @Test
    void offersToNoteTheFlareInWhichItWasPlayed() throws Exception {
        mvc.perform(get("/practices/long-exhale/play?calm=flare").with(Patients.as(ada)))
                .andExpect(content().string(containsString("name=\"calm\" value=\"flare\"")));
        send(Map.of("calm", "flare")).andExpect(redirectedUrl("/sessions/" + id + "?calm=flare"));
        mvc.perform(get("/sessions/" + id + "?calm=flare").with(Patients.as(ada)))
                .andExpect(content().string(containsString("action=\"/flare/day\"")))
                .andExpect(content().string(containsString("Note a flare for today")));
        show(ada, id).andExpect(content().string(not(containsString("/flare/day"))));
    }

    @ParameterizedTest
    @CsvSource({
        "painBefore, 11",
        "painAfter, abc",
        "planItem, tomorrow",
        "pauses, many",
        "skipped, -1",
        "hurtPain, 11",
        "hurtChoice, MAYBE",
        "difficulty, BRUTAL",
        "likely, 170"
    })
    void losesNoSessionThatIsToldUnaskedForWhatMayBeLeftOut(String field, String value)
            throws Exception {
        send(Map.of(field, value, "unasked", "yes")).andExpect(status().isSeeOther());
        show(ada, id).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"seconds, abc", "ending, WON", "minutes, 3", "practice, no-such-practice"})
    void takesNoSessionUnaskedThatCannotHaveBeen(String field, String value) throws Exception {
        send(Map.of(field, value, "unasked", "yes")).andExpect(status().isUnprocessableContent());
        show(ada, id).andExpect(status().isNotFound());
    }

    @Test
    void showsHowItWentAndWhatWasSaidOfIt() throws Exception {
        send(Map.of(
                        "pauses", "2",
                        "skipped", "3",
                        "hurtPain", "5",
                        "hurtChoice", "GO_ON",
                        "difficulty", "TOO_HARD",
                        "felt", "warm",
                        "note", "the left side\r\nfirst"))
                .andExpect(status().isSeeOther());
        show(ada, id)
                .andExpect(content().string(containsString("5 of 10.")))
                .andExpect(content().string(containsString("You went on gently.")))
                .andExpect(content().string(containsString("too hard")))
                .andExpect(content().string(containsString("the left side\nfirst")))
                .andExpect(content().string(containsString("Add or change")));
        list("").andExpect(content().string(containsString("“warm”")))
                .andExpect(content().string(containsString("hurt on the way")));
    }

    @Test
    void doesNotKeepHowHardItWasWhereThatIsNotAsked() throws Exception {
        send(Map.of("ending", "HURT", "difficulty", "TOO_HARD")).andExpect(status().isSeeOther());
        show(ada, id).andExpect(content().string(not(containsString("too hard"))));
    }

    @Test
    void keepsBothHalvesOfAnExperimentAndOfNothingElse() throws Exception {
        Map<String, String> experiment =
                Map.of(
                        "feared", "My back will lock",
                        "likely", "70 %",
                        "expectedPain", "7",
                        "happened", "It pulled a little",
                        "actualPain", "4",
                        "learnt", "I can bend");
        send(experiment).andExpect(status().isSeeOther());
        show(ada, id).andExpect(content().string(not(containsString("My back will lock"))));
        clear();
        Map<String, String> exposure = new LinkedHashMap<>(experiment);
        UUID other = UUID.randomUUID();
        exposure.putAll(
                Map.of(
                        "id",
                        other.toString(),
                        "practice",
                        "move-toward-it",
                        "version",
                        version("move-toward-it"),
                        "minutes",
                        "15"));
        exposure.put("likely", "101");
        send(exposure)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A whole number from 0 to 100")))
                .andExpect(content().string(containsString("It pulled a little")));
        exposure.put("likely", "70 %");
        send(exposure).andExpect(status().isSeeOther());
        show(ada, other)
                .andExpect(content().string(containsString("My back will lock")))
                .andExpect(content().string(containsString("70 of 100")))
                .andExpect(content().string(containsString("I can bend")));
    }

    @Test
    void recordsASessionThatNamesAnothersPlanItemAsTheirsAlone() throws Exception {
        send(Map.of("planItem", UUID.randomUUID().toString())).andExpect(status().isSeeOther());
        show(ada, id).andExpect(status().isOk());
    }

    @Test
    void takesAVersionThatChangedWhileItWasPlayed() throws Exception {
        assertThat(version("diaphragmatic-breathing")).isNotEqualTo("1");
        send(Map.of("version", "1", "minutes", "31", "seconds", "60"))
                .andExpect(status().isUnprocessableContent());
        send(Map.of("version", "1", "minutes", "7", "posture", "standing"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void asksHowPleasantAnImageryWasAndKeepsIt() throws Exception {
        mvc.perform(get("/practices/imagery-forest-walk/play").with(Patients.as(ada)))
                .andExpect(content().string(containsString("id=\"pleasantness-7\"")));
        mvc.perform(get("/practices/diaphragmatic-breathing/play").with(Patients.as(ada)))
                .andExpect(content().string(not(containsString("pleasantness"))));
        send(Map.of(
                        "practice", "imagery-forest-walk",
                        "version", version("imagery-forest-walk"),
                        "minutes", "8",
                        "posture", "bed",
                        "seconds", "480",
                        "pleasantness", "7"))
                .andExpect(status().isSeeOther());
        show(ada, id).andExpect(content().string(containsString("How pleasant it was: 7 of 10")));
    }

    @Test
    void takesARatingThatIsSentTwiceForNoRating() throws Exception {
        mvc.perform(form(ada, Map.of()).param("painAfter", "7").with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void takesASessionOfThePastSevenDaysOnly() throws Exception {
        Instant now = Instant.now();
        send(Map.of("startedAt", now.plus(Duration.ofMinutes(5)).toString()))
                .andExpect(status().isUnprocessableContent());
        send(Map.of("startedAt", now.minus(Duration.ofDays(7).plusMinutes(1)).toString()))
                .andExpect(status().isUnprocessableContent());
        send(Map.of("startedAt", now.minus(Duration.ofDays(7).minusMinutes(1)).toString()))
                .andExpect(status().isSeeOther());
    }

    @Test
    void isNotFoundForAnybodyElse() throws Exception {
        send(Map.of());
        show(patients.ada(), id).andExpect(status().isNotFound());
        show(ada, UUID.randomUUID()).andExpect(status().isNotFound());
        mvc.perform(get("/sessions").with(Patients.as(patients.clinician("Dr Osei"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void refusesMovementBeforeTheSafetyQuestions() throws Exception {
        send(Map.of(
                        "practice", "yoga-chair",
                        "version", version("yoga-chair"),
                        "minutes", "10",
                        "posture", "chair"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("A few questions first")));
        show(ada, id).andExpect(status().isNotFound());
    }

    @Test
    void needsTheTokenOfThePage() throws Exception {
        mvc.perform(form(ada, Map.of()).with(csrf().useInvalidToken()));
        show(ada, id).andExpect(status().isNotFound());
    }

    @Test
    void turnsThePagesOfTenYearsWithTheSameStatements() throws Exception {
        long few = statements.during(() -> list("").andExpect(status().isOk())).size();
        jdbc.sql(
                        """
                        insert into recorded_session (patient_id, id, practice, practice_version, minutes,
                            posture, started_at, local_date, seconds, ending)
                        select ?, gen_random_uuid(), 'diaphragmatic-breathing', 1, 2, 'bed',
                            timestamptz '2026-11-19 08:00Z' - day * interval '1 day',
                            date '2026-11-19' - day, 120, 'COMPLETE'
                        from generate_series(1, 3650) day
                        """)
                .param(ada.id())
                .update();
        assertThat(statements.during(() -> list("")))
                .hasSize((int) few)
                .hasSizeLessThanOrEqualTo(6);
        list("?before=2026-11-01T00:00:00Z")
                .andExpect(content().string(containsString("31 October 2026")))
                .andExpect(content().string(not(containsString("1 November 2026"))));
    }

    private String version(String slug) {
        return String.valueOf(library.practice(slug).orElseThrow().version());
    }

    private void clear() {
        screened("CLEAR");
    }

    private void screened(String level) {
        jdbc.sql(
                        """
                        insert into safety_screen (patient_id, id, version, screen_version, level,
                            answers, reasons, conditions, screened_at)
                        values (?, gen_random_uuid(), 0, 1, ?, '{}', '[]', '[]', now())
                        """)
                .params(ada.id(), level)
                .update();
    }

    private ResultActions list(String query) throws Exception {
        return mvc.perform(get("/sessions" + query).with(Patients.as(ada)));
    }

    private ResultActions show(SignedInPerson person, UUID session) throws Exception {
        return mvc.perform(get("/sessions/" + session).with(Patients.as(person)));
    }

    private ResultActions send(Map<String, String> changes) throws Exception {
        return mvc.perform(form(ada, changes).with(csrf()));
    }

    private MockHttpServletRequestBuilder form(SignedInPerson person, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id.toString());
        fields.put("practice", "diaphragmatic-breathing");
        fields.put("version", version("diaphragmatic-breathing"));
        fields.put("minutes", "2");
        fields.put("posture", "bed");
        fields.put("startedAt", Instant.now().minusSeconds(130).toString());
        fields.put("seconds", "120");
        fields.put("ending", "COMPLETE");
        fields.put("painBefore", "5");
        fields.put("stressBefore", "4");
        fields.put("painAfter", "3");
        fields.put("stressAfter", "4");
        fields.putAll(changes);
        MockHttpServletRequestBuilder request = post("/sessions").with(Patients.as(person));
        fields.forEach(request::param);
        return request;
    }
}
