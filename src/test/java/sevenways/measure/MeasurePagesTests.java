package sevenways.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/** From the empty form to the result, and every way a page can be sent that is not right. */
@WholeApplicationTest
class MeasurePagesTests {

    private final MockMvc web;
    private final Patients patients;
    private final JdbcClient database;

    MeasurePagesTests(MockMvc web, Patients patients, JdbcClient database) {
        this.web = web;
        this.patients = patients;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"peg", "rmdq-24", "phq-4", "phq-8", "gad-7", "pgic", "confidence"})
    void asksEachItemOnceWithNothingChosen(String slug) throws Exception {
        String page = page(get("/measures/" + slug).with(as(patients.ada())), 200);
        assertThat(page).doesNotContain("checked", "0 = null");
        Measure measure = ShippedMeasures.measure(slug);
        for (Measure.Item item : measure.items()) {
            int choices = measure.allowed(item).size();
            assertThat(page.split("name=\"" + item.id() + "\"", -1)).hasSize(choices + 1);
        }
    }

    @Test
    void keepsTheAnswersAndShowsTheScore() throws Exception {
        SignedInPerson ada = patients.ada();
        String result = answered(ada, "peg", "pain=7", "enjoyment=8", "activity=6");
        web.perform(get(result).with(as(ada)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("7.0 on a scale from 0 to 10")))
                .andExpect(content().string(containsString("This is the first score")))
                .andExpect(content().string(containsString("It does not say what causes the pain")))
                .andExpect(content().string(containsString("Next: What your back keeps you from")));
        var row =
                database.sql("select * from measure_response where patient_id = ?")
                        .param(ada.id())
                        .query()
                        .singleRow();
        assertThat(row).containsEntry("measure", "peg").containsEntry("measure_version", 1);
        assertThat(String.valueOf(row.get("answers"))).contains("\"enjoyment\": 8");
        assertThat(String.valueOf(row.get("score"))).isEqualTo("7.00");
    }

    @Test
    void setsALaterScoreAgainstTheFirst() throws Exception {
        SignedInPerson ada = patients.ada();
        answered(ada, "peg", "pain=7", "enjoyment=8", "activity=6");
        String better = answered(ada, "peg", "pain=4", "enjoyment=4", "activity=4");
        web.perform(get(better).with(as(ada)))
                .andExpect(content().string(containsString("by enough to matter and by more than")))
                .andExpect(content().string(containsString("4.0: 3.0 lower")))
                .andExpect(content().string(containsString("That is 43 % of the first score")))
                .andExpect(content().string(containsString("important from about 1.0 on")))
                .andExpect(content().string(containsString("may differ by 2.4")));
    }

    @Test
    void noSentenceTickedIsAskedOnceAndThenIsAScoreOfNothing() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sent(ada, "rmdq-24"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("No sentence is ticked")))
                .andExpect(content().string(containsString("name=\"gaps\"")));
        String result = answered(ada, "rmdq-24", "gaps=1");
        web.perform(get(result).with(as(ada)))
                .andExpect(content().string(containsString("0 on a scale from 0 to 24")));
        String second = answered(ada, "rmdq-24", "s1=1", "s24=1");
        web.perform(get(second).with(as(ada)))
                .andExpect(content().string(containsString("2 on a scale from 0 to 24")))
                .andExpect(content().string(containsString("It has stayed about the same")))
                .andExpect(content().string(containsString("Below 4 sentences")));
    }

    @Test
    void gapsAreShownKeptOnRequestAndGiveNoScoreAndNoBand() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sent(ada, "gad-7", "nervous=3", "worrying=3"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("5 things need another look")))
                .andExpect(content().string(containsString("href=\"#restless\"")))
                .andExpect(content().string(containsString("restless-error")))
                .andExpect(content().string(not(containsString("nervous-error"))))
                .andExpect(content().string(containsString("value=\"3\" checked=\"checked\"")));
        String result = answered(ada, "gad-7", "nervous=3", "worrying=3", "gaps=1");
        web.perform(get(result).with(as(ada)))
                .andExpect(content().string(containsString("No score this time")))
                .andExpect(content().string(containsString("5 questions were left open")))
                .andExpect(content().string(not(containsString("Lower is better"))))
                .andExpect(content().string(not(containsString("Mild"))));
    }

    @Test
    void nothingAtAllIsNotKept() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sent(ada, "peg", "gaps=1"))
                .andExpect(status().is(422))
                .andExpect(content().string(not(containsString("name=\"gaps\""))));
        assertThat(rows(ada)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "abc", "", "3.5", "\u0663"})
    void anAnswerThatCannotBeChosenIsRefusedAndTheRestIsKept(String pain) throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sent(ada, "peg", "pain=" + pain, "enjoyment=8", "activity=2", "gaps=1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("pain-error")))
                .andExpect(content().string(containsString("id=\"enjoyment-8\"")))
                .andExpect(content().string(containsString("value=\"8\" checked=\"checked\"")));
        assertThat(rows(ada)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "rmdq-24, s1=1 s2=2",
        "rmdq-24, s1=1 s25=1",
        "phq-4, nervous=1 worrying=1 interest=1 down=4",
        "pgic, status=0",
        "peg, pain=1 enjoyment=2 activity=3 sadness=4",
        "peg, pain=1 pain=2 enjoyment=2 activity=3"
    })
    void whatIsNotAskedIsRefused(String slug, String fields) throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(sent(ada, slug, fields.split(" ")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("One thing needs another look")));
        assertThat(rows(ada)).isZero();
    }

    @Test
    void anOldVersionIsToldKindlyAndShownAnew() throws Exception {
        SignedInPerson ada = patients.ada();
        web.perform(
                        post("/measures/peg")
                                .with(as(ada))
                                .with(csrf())
                                .param("version", "0")
                                .param("pain", "3"))
                .andExpect(status().is(409))
                .andExpect(content().string(containsString("These questions have changed")))
                .andExpect(content().string(not(containsString("checked"))));
        assertThat(rows(ada)).isZero();
    }

    @Test
    void aPageSentTwiceIsOneResponse() throws Exception {
        SignedInPerson ada = patients.ada();
        String id = "id=" + UUID.randomUUID();
        String first = answered(ada, "confidence", "answer=3", id);
        assertThat(answered(ada, "confidence", "answer=3", id)).isEqualTo(first);
        assertThat(rows(ada)).isEqualTo(1);
    }

    @Test
    void aPageSentAgainWithOtherAnswersIsCorrected() throws Exception {
        SignedInPerson ada = patients.ada();
        String id = "id=" + UUID.randomUUID();
        String first = answered(ada, "peg", "pain=7", "enjoyment=8", "activity=6", id);
        assertThat(answered(ada, "peg", "pain=1", "enjoyment=2", "activity=3", id))
                .isEqualTo(first);
        web.perform(get(first).with(as(ada)))
                .andExpect(content().string(containsString("2.0 on a scale from 0 to 10")))
                .andExpect(content().string(containsString("This is the first score")));
        assertThat(rows(ada)).isEqualTo(1);
    }

    @Test
    void answersWithAGapThatIsFilledAfterwardsHaveTheirScore() throws Exception {
        SignedInPerson ada = patients.ada();
        String id = "id=" + UUID.randomUUID();
        String first = answered(ada, "peg", "pain=7", "gaps=1", id);
        answered(ada, "peg", "pain=7", "enjoyment=8", "activity=6", id);
        web.perform(get(first).with(as(ada)))
                .andExpect(content().string(containsString("7.0 on a scale from 0 to 10")));
    }

    @Test
    void aPageSaysForWhomItWasMadeAndIsTakenWithIt() throws Exception {
        SignedInPerson ada = patients.ada();
        answered(ada, "confidence", "answer=3", "_sender=" + ada.id());
        assertThat(rows(ada)).isEqualTo(1);
    }

    @Test
    void anIdThatIsNoneIsReplaced() throws Exception {
        SignedInPerson ada = patients.ada();
        answered(ada, "confidence", "answer=3", "id=x");
        assertThat(rows(ada)).isEqualTo(1);
    }

    @Test
    void whatIsSomebodyElsesOrElsewhereIsNotFound() throws Exception {
        SignedInPerson ada = patients.ada();
        String result = answered(ada, "confidence", "answer=3");
        page(get(result).with(as(patients.ada())), 404);
        page(get(result.replace("confidence", "peg")).with(as(ada)), 404);
        page(get("/measures/confidence/" + UUID.randomUUID()).with(as(ada)), 404);
        page(get("/measures/odi").with(as(ada)), 404);
        page(post("/measures/odi/reminder").param("when", "later").with(as(ada)).with(csrf()), 404);
        page(post("/measures/peg/reminder").param("when", "soon").with(as(ada)).with(csrf()), 400);
    }

    @Test
    void aHighScoreShowsWhereToGetHelpAndThatNobodyIsTold() throws Exception {
        SignedInPerson ada = patients.ada();
        String high = answered(ada, "phq-4", "nervous=3", "worrying=1", "interest=2", "down=0");
        web.perform(get(high).with(as(ada)))
                .andExpect(content().string(containsString("Moderate")))
                .andExpect(content().string(containsString("Where to get help")))
                .andExpect(content().string(containsString("Nobody has been told")))
                .andExpect(content().string(containsString("Worry: 4 of 6.")))
                .andExpect(content().string(containsString("href=\"/measures/gad-7\"")))
                .andExpect(content().string(not(containsString("href=\"/measures/phq-8\""))));
        String low = answered(ada, "phq-4", "nervous=1", "worrying=1", "interest=1", "down=2");
        web.perform(get(low).with(as(ada)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Mild"),
                                                not(containsString("Where to get help")))));
    }

    @Test
    void aResponseToAnEarlierVersionIsShownWithoutTheWordsOfToday() throws Exception {
        SignedInPerson ada = patients.ada();
        String old = answered(ada, "phq-4", "nervous=3", "worrying=3", "interest=3", "down=3");
        database.sql("update measure_response set measure_version = 7 where patient_id = ?")
                .param(ada.id())
                .update();
        web.perform(get(old).with(as(ada)))
                .andExpect(content().string(containsString("an earlier version")))
                .andExpect(content().string(not(containsString("Severe"))));
        String now = answered(ada, "phq-4", "nervous=0", "worrying=0", "interest=0", "down=0");
        web.perform(get(now).with(as(ada)))
                .andExpect(content().string(containsString("This is the first score")));
    }

    private String answered(SignedInPerson person, String slug, String... fields) throws Exception {
        String result =
                web.perform(sent(person, slug, fields))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        return Objects.requireNonNull(result);
    }

    private static MockHttpServletRequestBuilder sent(
            SignedInPerson person, String slug, String... fields) {
        MockHttpServletRequestBuilder request =
                post("/measures/" + slug).with(as(person)).with(csrf()).param("version", "1");
        for (String field : fields) {
            String[] pair = field.split("=", 2);
            request.param(pair[0], pair[1]);
        }
        return request;
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        ResultActions answer = web.perform(request).andExpect(status().is(status));
        return answer.andReturn().getResponse().getContentAsString();
    }

    private long rows(SignedInPerson person) {
        return database.sql("select count(*) from measure_response where patient_id = ?")
                .param(person.id())
                .query(Long.class)
                .single();
    }
}
