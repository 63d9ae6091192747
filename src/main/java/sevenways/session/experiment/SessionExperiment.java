package sevenways.session.experiment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;

/** The experiment of a session, kept beside it as few sessions have one. */
@Entity
class SessionExperiment {

    @PartitionKey private PatientId patientId;
    @Id private UUID sessionId;
    @Version private @Nullable Integer version;
    @Embedded private @Nullable Experiment experiment;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SessionExperiment() {}

    SessionExperiment(PatientId patientId, UUID sessionId, Experiment experiment) {
        this.patientId = patientId;
        this.sessionId = sessionId;
        this.experiment = experiment;
    }

    Experiment experiment() {
        return Objects.requireNonNullElse(experiment, Experiment.NONE);
    }

    /** Whether there was anything to bring. */
    boolean bringForward(Experiment told) {
        Experiment before = experiment();
        experiment = before.broughtForward(told);
        return !experiment.equals(before);
    }

    void revise(Experiment said) {
        experiment = experiment().withResultOf(said);
    }
}
