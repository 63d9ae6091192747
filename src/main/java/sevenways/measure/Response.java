package sevenways.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sevenways.account.Patient;
import sevenways.account.PatientId;

/**
 * What a patient answered in a measure on one day, with the score of that day. It changes only
 * where the patient goes back to the page of answers and corrects them.
 */
@Entity
@Table(name = "measure_response")
class Response {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String measure;
    private int measureVersion;
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> answers;

    private @Nullable BigDecimal score;
    private LocalDate answeredOn;
    private Instant answeredAt;

    Response(
            Patient patient,
            UUID id,
            Measure measure,
            Map<String, Integer> answers,
            Instant answeredAt) {
        this.patientId = patient.id();
        this.id = id;
        this.measure = measure.id();
        this.answeredOn = LocalDate.ofInstant(answeredAt, patient.zone());
        this.answeredAt = answeredAt;
        take(measure, answers);
    }

    /** Puts other answers in place of these; the day stays. The same answers change nothing. */
    void correct(Measure measure, Map<String, Integer> others) {
        if (!answers.equals(others)) {
            take(measure, others);
        }
    }

    private void take(Measure measure, Map<String, Integer> given) {
        measureVersion = measure.version();
        language = measure.language();
        answers = Map.copyOf(given);
        score = measure.scoring().score(measure.items(), given).orElse(null);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Response() {}

    public UUID id() {
        return id;
    }

    public int measureVersion() {
        return measureVersion;
    }

    public Map<String, Integer> answers() {
        return answers;
    }

    /** The score; null where answers are missing that it needs. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
