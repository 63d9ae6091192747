package sevenways.plan.cue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;

/** What a patient ties a practice to, in their own words: "After I brush my teeth". */
@Entity
@Table(name = "plan_cue")
class Cue {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String practice;
    private String cue;

    Cue(PatientId patient, String practice, String cue) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.practice = practice;
        this.cue = cue;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Cue() {}

    void become(String other) {
        cue = other;
    }

    String practice() {
        return practice;
    }

    String cue() {
        return cue;
    }
}
