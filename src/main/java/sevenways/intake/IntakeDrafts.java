package sevenways.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.intake.questions.Answers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a patient has answered so far, page by page, until the intake is finished. */
@Component
class IntakeDrafts {

    private static final TypeReference<Map<String, List<String>>> ANSWERS =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    IntakeDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A draft and the version of the questions that it answers. */
    record Draft(int version, Answers answers) {}

    /** One statement. */
    Optional<Draft> find(PatientId patient) {
        return jdbc.sql(
                        """
                        select questions_version, answers::text from intake_draft
                         where patient_id = :patient
                        """)
                .param("patient", patient.value())
                .query((row, at) -> new Draft(row.getInt(1), read(row.getString(2))))
                .optional();
    }

    /** What there is: an intake, a draft of the first, or neither. One statement. */
    IntakeService.Stage stage(PatientId patient) {
        return IntakeService.Stage.valueOf(
                jdbc.sql(
                                """
                                select case
                                    when exists (select from intake where patient_id = :patient) then 'TAKEN'
                                    when exists (select from intake_draft where patient_id = :patient) then 'BEGUN'
                                    else 'NONE' end
                                """)
                        .param("patient", patient.value())
                        .query(String.class)
                        .single());
    }

    /**
     * Keeps these answers; of a draft that is there already all others stay as they are, whoever
     * writes beside us. One statement.
     *
     * @param before what the draft starts with if there is none
     */
    void keep(PatientId patient, int version, Answers before, Answers given) {
        jdbc.sql(
                        """
                        insert into intake_draft (patient_id, questions_version, answers, saved_at)
                        values (:patient, :version, cast(:all as jsonb), :now)
                        on conflict (patient_id) do update
                           set questions_version = excluded.questions_version,
                               answers = intake_draft.answers || cast(:given as jsonb),
                               saved_at = excluded.saved_at
                        """)
                .param("patient", patient.value())
                .param("version", version)
                .param("all", json.writeValueAsString(before.and(given).told()))
                .param("given", json.writeValueAsString(given.told()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the draft away, for one taker only. One statement. */
    Optional<Draft> take(PatientId patient) {
        return jdbc.sql(
                        """
                        delete from intake_draft where patient_id = :patient
                        returning questions_version, answers::text
                        """)
                .param("patient", patient.value())
                .query((row, at) -> new Draft(row.getInt(1), read(row.getString(2))))
                .optional();
    }

    void drop(PatientId patient) {
        jdbc.sql("delete from intake_draft where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }

    private Answers read(String text) {
        return new Answers(json.readValue(text, ANSWERS));
    }
}
