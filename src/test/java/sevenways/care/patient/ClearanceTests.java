package sevenways.care.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static sevenways.Patients.as;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Scope;
import sevenways.safety.SafetyLevel;
import sevenways.safety.SafetyService;

/** Only a clinician whom the patient lets see the level lowers it, by name, and knowing of what. */
@WholeApplicationTest
class ClearanceTests {

    private static final String MOVING = "/practices/morning-mobility/play";
    private static final Scope SAFETY = new Scope(false, false, true, false);

    private final MockMvc web;
    private final ConsentService consents;
    private final SafetyService safety;
    private final JdbcClient database;
    private final Statements statements;
    private final Clock clock;
    private final SignedInPerson ada;
    private final SignedInPerson rosa;

    ClearanceTests(
            MockMvc web,
            ConsentService consents,
            SafetyService safety,
            JdbcClient database,
            Statements statements,
            Patients people,
            Clock clock) {
        this.web = web;
        this.consents = consents;
        this.safety = safety;
        this.database = database;
        this.statements = statements;
        this.clock = clock;
        this.ada = people.ada();
        this.rosa = people.clinician("Dr. Rosa Example");
    }

    @BeforeEach
    void raiseAFlag() {
        answer("saddle");
    }

    @Test
    void withoutAConsentForTheLevelThereIsNoDoor() throws Exception {
        web.perform(get(path()).with(as(rosa))).andExpect(status().isNotFound());
        clear("CLEAR", "", "true").andExpect(status().isNotFound());
        letIn(new Scope(true, true, false, true));
        web.perform(get(path()).with(as(rosa))).andExpect(status().isNotFound());
        clear("CLEAR", "", "true").andExpect(status().isNotFound());
        clear("", "", "").andExpect(status().isNotFound());
        assertThat(page(rosa, patient())).doesNotContain("Closed by the safety level");
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void nobodyClearsAfterTheConsentIsRevoked() throws Exception {
        letIn(SAFETY);
        MockHttpServletRequestBuilder form = form("CLEAR", "", "true");
        UUID consent =
                database.sql("select id from consent where patient_id = ?")
                        .param(ada.id())
                        .query(UUID.class)
                        .single();
        web.perform(post("/care/consents/{id}/revocation", consent).with(as(ada)).with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(form).andExpect(status().isNotFound());
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void thePageSaysWhatIsClosedAndSinceWhenAndKeepsTheAnswersToThePatient() throws Exception {
        letIn(SAFETY);
        assertThat(page(rosa, patient()))
                .contains("Every practice is closed", "the whole safety screen led here", path());
        assertThat(page(rosa, path()))
                .contains("Every practice is closed", "not the single answers")
                .doesNotContain("numbness", "checked=");
        answer("weight-loss");
        assertThat(page(rosa, patient())).contains("Practices that move the body are closed");
        answer("never-examined");
        assertThat(page(rosa, patient())).doesNotContain("Closed by the safety level", path());
        web.perform(get(path()).with(as(rosa))).andExpect(redirectedUrl(patient()));
    }

    @Test
    void aClinicianWithConsentClearsByNameAndMovementOpens() throws Exception {
        letIn(SAFETY);
        answer("weaker-leg");
        web.perform(get(MOVING).with(as(ada))).andExpect(status().isForbidden());
        clear("CAUTIOUS", "Power is <b>full</b>.", "true")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(patient()))
                .andExpect(flash().attribute("notice", "care.clearance.done"));
        assertThat(level()).isEqualTo(SafetyLevel.CAUTIOUS);
        assertThat(page(rosa, patient()))
                .contains("Cleared by Dr. Rosa Example, ", "Power is &lt;b&gt;full&lt;/b&gt;.")
                .doesNotContain("Closed by the safety level");
        assertThat(page(ada, "/safety"))
                .contains(
                        "Begin gently",
                        "You can begin, gently. Dr. Rosa Example has looked at it",
                        "Cleared by Dr. Rosa Example, ",
                        "Power is &lt;b&gt;full&lt;/b&gt;.");
        web.perform(get(MOVING).with(as(ada))).andExpect(status().isOk());
    }

    @Test
    void thePatientSeesThatTheyLooked() throws Exception {
        letIn(SAFETY);
        page(rosa, path());
        assertThat(
                        database.sql(
                                        "select safety from access_record where patient_id = ? and clinician_id = ?")
                                .params(ada.id(), rosa.id())
                                .query(Boolean.class)
                                .list())
                .containsOnly(true);
    }

    @Test
    void whatIsSentTwiceIsOneClearance() throws Exception {
        letIn(SAFETY);
        MockHttpServletRequestBuilder form = form("CLEAR", "seen today", "true");
        for (int press = 0; press < 2; press++) {
            web.perform(form)
                    .andExpect(redirectedUrl(patient()))
                    .andExpect(flash().attribute("notice", "care.clearance.done"));
        }
        assertThat(cleared()).isEqualTo(1);
    }

    @Test
    void badInputComesBackAsItWasTyped() throws Exception {
        letIn(SAFETY);
        clear("", "canary remark", "true")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#level\"")))
                .andExpect(content().string(containsString("canary remark")));
        clear("CLEAR", "canary remark", "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#examined\"")))
                .andExpect(content().string(containsString("value=\"CLEAR\" checked")));
        clear("CAUTIOUS", "x".repeat(1001), "true")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#remark\"")))
                .andExpect(content().string(containsString("value=\"true\" checked")));
        clear("EMERGENCY", "", "true").andExpect(status().is(422));
        assertThat(cleared()).isZero();
        clear("CAUTIOUS", "x\r\n".repeat(500), "true").andExpect(redirectedUrl(patient()));
        assertThat(cleared()).isEqualTo(1);
    }

    @Test
    void answersGivenMeanwhileAreNotClearedUnseen() throws Exception {
        letIn(SAFETY);
        MockHttpServletRequestBuilder form = form("CLEAR", "canary remark", "true");
        answer("weaker-leg");
        String again =
                web.perform(form)
                        .andExpect(status().isConflict())
                        .andExpect(content().string(containsString("Nothing was changed")))
                        .andExpect(content().string(containsString("canary remark")))
                        .andExpect(content().string(not(containsString("value=\"true\" checked"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(level()).isEqualTo(SafetyLevel.SAME_DAY);
        web.perform(form(again, "CLEAR", "", "true")).andExpect(redirectedUrl(patient()));
        assertThat(level()).isEqualTo(SafetyLevel.CLEAR);
    }

    @Test
    void whatHasOpenedMeanwhileStaysAsItIs() throws Exception {
        letIn(SAFETY);
        MockHttpServletRequestBuilder form = form("CLEAR", "", "true");
        answer("never-examined");
        web.perform(form)
                .andExpect(redirectedUrl(patient()))
                .andExpect(flash().attribute("notice", "care.clearance.meanwhile"));
        assertThat(level()).isEqualTo(SafetyLevel.CAUTIOUS);
        assertThat(cleared()).isZero();
    }

    @Test
    void aFormThatNobodyWasShownClearsNothing() throws Exception {
        letIn(SAFETY);
        web.perform(
                        post(path())
                                .with(as(rosa))
                                .with(csrf())
                                .param("level", "CLEAR")
                                .param("id", "17")
                                .param("seen", "yesterday")
                                .param("examined", "true"))
                .andExpect(status().isConflict());
        assertThat(level()).isEqualTo(SafetyLevel.EMERGENCY);
    }

    @Test
    void thePageNeedsTwoStatements() throws Exception {
        letIn(SAFETY);
        page(rosa, path());
        List<String> asked = statements.during(() -> page(rosa, path()));
        assertThat(asked).filteredOn(statement -> !statement.contains("SPRING_SESSION")).hasSize(2);
    }

    private void answer(String flag) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        replies.put(flag, "yes");
        safety.screen(ada.patient().id(), replies, clock.instant());
    }

    private ResultActions clear(String level, String remark, String examined) throws Exception {
        return web.perform(form(level, remark, examined));
    }

    /** The form as it is shown now, filled in. */
    private MockHttpServletRequestBuilder form(String level, String remark, String examined)
            throws Exception {
        MockHttpServletResponse shown =
                web.perform(get(path()).with(as(rosa))).andReturn().getResponse();
        return form(shown.getContentAsString(), level, remark, examined);
    }

    private MockHttpServletRequestBuilder form(
            String shown, String level, String remark, String examined) {
        return post(path())
                .with(as(rosa))
                .with(csrf())
                .param("id", hidden("id", shown))
                .param("seen", hidden("seen", shown))
                .param("level", level)
                .param("remark", remark)
                .param("examined", examined);
    }

    private static String hidden(String name, String page) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private String patient() {
        return "/clinic/patients/" + ada.id();
    }

    private String path() {
        return patient() + "/clearance";
    }

    private String page(SignedInPerson person, String path) throws Exception {
        return web.perform(get(path).with(as(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private SafetyLevel level() {
        return safety.status(ada.patient().id()).orElseThrow().level();
    }

    private int cleared() {
        return database.sql("select count(*) from safety_clearance where patient_id = ?")
                .param(ada.id())
                .query(Integer.class)
                .single();
    }

    private void letIn(Scope scope) {
        String code =
                consents.invite(
                        ada.patient(), "Ada", scope, ada.patient().today(clock).plusDays(30));
        consents.redeem(rosa.clinician(), code);
    }
}
