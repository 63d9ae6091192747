package sevenways.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Screen;

/** One screen that a patient answered, with the verdict of that day. It never changes. */
@Entity
@Immutable
@Table(name = "safety_screen")
class Screening {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private int screenVersion;

    @Enumerated(EnumType.STRING)
    private SafetyLevel level;

    @Enumerated(EnumType.STRING)
    private Standing.Cause kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Answer> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    @SuppressWarnings("UnusedVariable") // read by a query only
    private Set<String> conditions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> together;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> askedFor;

    private Instant screenedAt;

    /** A whole screen: the patient stands where its answers lead. */
    Screening(
            PatientId patient,
            UUID id,
            Screen screen,
            Map<String, Answer> answers,
            Instant screenedAt) {
        this(patient, id, screen, answers, List.of(), SafetyLevel.CLEAR, screenedAt);
        this.kind = Standing.Cause.WHOLE;
    }

    /**
     * The few questions: they raise the level where the patient stands, and never lower it.
     *
     * @param askedFor why they were asked
     * @param before where the patient stood
     */
    Screening(
            PatientId patient,
            UUID id,
            Screen screen,
            Map<String, Answer> answers,
            List<String> askedFor,
            SafetyLevel before,
            Instant screenedAt) {
        Screen.Verdict verdict = screen.judge(answers);
        this.patientId = patient;
        this.id = id;
        this.screenVersion = screen.version();
        this.kind = Standing.Cause.AGAIN;
        this.level = verdict.level().graver(before);
        this.answers = Map.copyOf(answers);
        this.reasons = verdict.reasons();
        this.conditions = verdict.conditions();
        this.together = verdict.together();
        this.askedFor = List.copyOf(askedFor);
        this.screenedAt = screenedAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Screening() {}

    public UUID id() {
        return id;
    }

    public SafetyLevel level() {
        return level;
    }

    public Map<String, Answer> answers() {
        return answers;
    }

    public List<String> reasons() {
        return reasons;
    }

    public List<String> together() {
        return together;
    }

    public List<String> askedFor() {
        return askedFor;
    }

    /** Whether all questions were to be answered, not the few alone. */
    public boolean isWhole() {
        return kind == Standing.Cause.WHOLE;
    }

    /** Whether whatever was asked was answered with no. */
    public boolean isAllNo() {
        return answers.values().stream().allMatch(answer -> answer.reply() == Answer.Reply.no);
    }

    /** Whether all of this was answered, and in the same way. */
    boolean tells(Map<String, Answer> given) {
        return answers.entrySet().containsAll(given.entrySet());
    }

    /** Whether one page of it may be answered otherwise, and the others stand as they are. */
    boolean isOpenToCorrection(Screen screen, Instant now) {
        return isWhole()
                && screenVersion == screen.version()
                && screenedAt.isAfter(now.minus(screen.draftAge()));
    }

    public int screenVersion() {
        return screenVersion;
    }

    public Instant screenedAt() {
        return screenedAt;
    }
}
