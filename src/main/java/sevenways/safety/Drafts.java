package sevenways.safety;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Screen;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a patient has answered so far, page by page. A draft is short-lived, since the body changes,
 * and belongs to one version of the questions.
 */
@Component
class Drafts {

    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Screen screen;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(JdbcClient jdbc, Screen screen, Clock clock) {
        this.jdbc = jdbc;
        this.screen = screen;
        this.clock = clock;
    }

    /** What is still good of the draft; nothing if there is none. One statement. */
    Map<String, Answer> find(PatientId patient) {
        return find(patient, "");
    }

    /** The same, and nobody else changes it before the transaction ends. */
    Map<String, Answer> take(PatientId patient) {
        return find(patient, "for update");
    }

    private Map<String, Answer> find(PatientId patient, String lock) {
        return jdbc.sql(
                        """
                        select answers::text from safety_draft
                         where patient_id = :patient and screen_version = :version and saved_at > :since
                        """
                                + lock)
                .param("patient", patient.value())
                .param("version", screen.version())
                .param("since", clock.instant().minus(screen.draftAge()).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, ANSWERS))
                .orElse(Map.of());
    }

    /** Keeps these answers in place of what was kept. One statement. */
    void keep(PatientId patient, Map<String, Answer> answers) {
        jdbc.sql(
                        """
                        insert into safety_draft (patient_id, screen_version, answers, saved_at)
                        values (:patient, :version, cast(:answers as jsonb), :now)
                        on conflict (patient_id) do update
                           set screen_version = excluded.screen_version,
                               answers = excluded.answers,
                               saved_at = excluded.saved_at
                        """)
                .param("patient", patient.value())
                .param("version", screen.version())
                .param("answers", json.writeValueAsString(answers))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(PatientId patient) {
        jdbc.sql("delete from safety_draft where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }
}
