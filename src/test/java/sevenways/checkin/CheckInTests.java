package sevenways.checkin;

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

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import sevenways.Patients;
import sevenways.Statements;
import sevenways.WholeApplicationTest;
import sevenways.account.SignedInPerson;

/** Checking in: what is saved, once, and what the patient is told of it. */
@WholeApplicationTest
class CheckInTests {

    private final MockMvc mvc;
    private final CheckInService checkIns;
    private final Patients patients;
    private final Statements statements;
    private final JdbcClient database;
    private final Clock clock;

    private SignedInPerson ada;

    CheckInTests(
            MockMvc mvc,
            CheckInService checkIns,
            Patients patients,
            Statements statements,
            JdbcClient database,
            Clock clock) {
        this.mvc = mvc;
        this.checkIns = checkIns;
        this.patients = patients;
        this.statements = statements;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void adaIsHere() {
        ada = patients.ada();
    }

    @Test
    void savesAndSaysWhatWasSavedWhenAndWhoCanSeeIt() throws Exception {
        var answer =
                send("pain", "4", "stress", "6", "note", "after the walk")
                        .andExpect(status().isSeeOther())
                        .andExpect(redirectedUrl("/check-ins"))
                        .andReturn()
                        .getResponse();
        LoggedCheckIn saved = logged().getFirst();
        assertThat(saved.pain()).isEqualTo(4);
        assertThat(saved.stress()).isEqualTo(6);
        assertThat(saved.note()).isEqualTo("after the walk");
        String time = LocalTime.ofInstant(saved.at(), ada.zone()).toString().substring(0, 5);
        mvc.perform(get("/check-ins").with(Patients.as(ada)).cookie(answer.getCookie("sevenways")))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Saved: pain 4, stress 6, today at " + time)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Only you, and the clinicians you let in under")))
                .andExpect(content().string(containsString("href=\"/care\"")))
                .andExpect(content().string(containsString("after the walk")));
    }

    @Test
    void keepsSeveralADay() throws Exception {
        send("pain", "4", "stress", "6");
        send("pain", "3", "stress", "2");
        assertThat(logged())
                .hasSize(2)
                .first()
                .satisfies(last -> assertThat(last.pain()).isEqualTo(3));
    }

    @Test
    void choosesNothingForThePatient() throws Exception {
        String page = open("/check-ins");
        assertThat(page).doesNotContain("checked");
        assertThat(page).containsOnlyOnce("name=\"id\"");
    }

    @Test
    void makesOneEntryOfThirtyTwoPressesAtOnce() throws Exception {
        String id = UUID.randomUUID().toString();
        try (var presses = Executors.newFixedThreadPool(32)) {
            Callable<Integer> press =
                    () ->
                            send("id", id, "pain", "5", "stress", "5")
                                    .andReturn()
                                    .getResponse()
                                    .getStatus();
            for (var answer :
                    presses.invokeAll(IntStream.range(0, 32).mapToObj(n -> press).toList())) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(logged()).hasSize(1);
    }

    @Test
    void writesACheckInByOneStatementAndReadsTheDaysAroundItByOneMore() throws Exception {
        List<String> sent = statements.during(() -> send("pain", "5", "stress", "5"));
        assertThat(sent.stream().filter(sql -> !sql.contains("SPRING_SESSION")).toList())
                .hasSize(2)
                .first()
                .asString()
                .contains("on conflict (patient_id, id)");
    }

    @Test
    void correctsTheSameEntryWhenTheFormIsSentAgainWithOtherNumbers() throws Exception {
        String id = UUID.randomUUID().toString();
        send("id", id, "pain", "5", "stress", "5");
        LoggedCheckIn first = logged().getFirst();
        send("id", id, "pain", "7", "stress", "5");
        assertThat(logged())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.pain()).isEqualTo(7);
                            assertThat(entry.at()).isEqualTo(first.at());
                        });
    }

    @Test
    void keepsTheSameIdOfAnotherPatientApart() throws Exception {
        String id = UUID.randomUUID().toString();
        send("id", id, "pain", "5", "stress", "5");
        SignedInPerson other = patients.ada();
        mvc.perform(
                        post("/check-ins")
                                .with(Patients.as(other))
                                .with(csrf())
                                .param("id", id)
                                .param("pain", "1")
                                .param("stress", "1"))
                .andExpect(status().isSeeOther());
        assertThat(logged())
                .singleElement()
                .satisfies(entry -> assertThat(entry.pain()).isEqualTo(5));
    }

    @Test
    void savesInPlaceWithHtmxAndShowsTheNewRow() throws Exception {
        mvc.perform(
                        post("/check-ins")
                                .with(Patients.as(ada))
                                .with(csrf())
                                .header("HX-Request", "true")
                                .param("id", UUID.randomUUID().toString())
                                .param("pain", "4")
                                .param("stress", "6")
                                .param("note", "in place"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Saved: pain 4, stress 6, today at")))
                .andExpect(content().string(containsString("in place")))
                .andExpect(content().string(not(containsString("checked"))));
    }

    @Test
    void changesAnEntryAndKeepsItsTime() throws Exception {
        send("pain", "4", "stress", "6");
        LoggedCheckIn entry = logged().getFirst();
        CheckInDraft draft = CheckInDraft.of(entry, ada.zone());
        assertThat(open("/check-ins/" + entry.id())).contains("checked").contains(draft.time());
        sendTo(
                        "/check-ins/" + entry.id(),
                        "date",
                        draft.date(),
                        "time",
                        draft.time(),
                        "pain",
                        "2",
                        "stress",
                        "6")
                .andExpect(status().isSeeOther())
                .andExpect(flash().attribute("notice", "checkin.changed"));
        assertThat(logged())
                .singleElement()
                .satisfies(
                        changed -> {
                            assertThat(changed.pain()).isEqualTo(2);
                            assertThat(changed.at()).isEqualTo(entry.at());
                            assertThat(changed.id()).isEqualTo(entry.id());
                        });
    }

    @Test
    void reachesAnEntryThroughItsOwner() throws Exception {
        send("pain", "4", "stress", "6");
        String path = "/check-ins/" + logged().getFirst().id() + "/removal";
        List<String> sent = statements.during(() -> sendTo(path));
        assertThat(sent.stream().filter(sql -> sql.contains("check_in")))
                .hasSize(3)
                .allSatisfy(sql -> assertThat(sql).containsPattern("where.*patient_id *="));
    }

    @Test
    void removesAnEntryAndBringsItBack() throws Exception {
        send("pain", "4", "stress", "6", "note", "keep me");
        LoggedCheckIn entry = logged().getFirst();
        sendTo("/check-ins/" + entry.id() + "/removal")
                .andExpect(status().isSeeOther())
                .andExpect(flash().attributeExists("undo"));
        assertThat(logged()).isEmpty();
        assertThat(checkIns.means(ada.patient().id(), today(), today())).isEmpty();
        mvc.perform(get("/check-ins/" + entry.id()).with(Patients.as(ada)))
                .andExpect(status().isNotFound());
        sendTo("/check-ins/" + entry.id() + "/restoration").andExpect(status().isSeeOther());
        assertThat(logged()).containsExactly(entry);
    }

    @Test
    void forgetsForGoodWhatWasRemovedMoreThanADayAgo() throws Exception {
        send("pain", "4", "stress", "6");
        UUID old = logged().getFirst().id();
        sendTo("/check-ins/" + old + "/removal");
        database.sql(
                        "update check_in set removed_at = removed_at - interval '25 hours' where id = ?")
                .param(old)
                .update();
        sendTo("/check-ins/" + old + "/restoration").andExpect(status().isNotFound());
        send("pain", "4", "stress", "6");
        sendTo("/check-ins/" + logged().getFirst().id() + "/removal");
        assertThat(
                        database.sql("select count(*) from check_in where id = ?")
                                .param(old)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void answersForAnothersEntryAsForOneThatIsNotThere() throws Exception {
        send("pain", "4", "stress", "6");
        UUID adas = logged().getFirst().id();
        SignedInPerson other = patients.ada();
        for (UUID id : List.of(adas, UUID.randomUUID())) {
            mvc.perform(get("/check-ins/" + id).with(Patients.as(other)))
                    .andExpect(status().isNotFound());
            for (String path : List.of("", "/removal", "/restoration")) {
                mvc.perform(
                                post("/check-ins/" + id + path)
                                        .with(Patients.as(other))
                                        .with(csrf())
                                        .param("id", id.toString())
                                        .param("pain", "1")
                                        .param("stress", "1"))
                        .andExpect(status().isNotFound());
            }
        }
        assertThat(logged())
                .singleElement()
                .satisfies(entry -> assertThat(entry.pain()).isEqualTo(4));
    }

    private LocalDate today() {
        return ada.patient().today(clock);
    }

    private List<LoggedCheckIn> logged() {
        return checkIns.between(ada.patient().id(), today().minusDays(8), today());
    }

    private String open(String path) throws Exception {
        return mvc.perform(get(path).with(Patients.as(ada)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(String... fields) throws Exception {
        return sendTo("/check-ins", fields);
    }

    private ResultActions sendTo(String path, String... fields) throws Exception {
        var request = post(path).with(Patients.as(ada)).with(csrf());
        boolean named = false;
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
            named |= fields[at].equals("id");
        }
        return mvc.perform(named ? request : request.param("id", UUID.randomUUID().toString()));
    }
}
