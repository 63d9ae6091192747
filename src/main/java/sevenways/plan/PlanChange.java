package sevenways.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.rules.Choice;

/** What an open item was before it was swapped or skipped. */
@Entity
class PlanChange {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID itemId;
    @Embedded private Choice before;

    PlanChange(PatientId patient, UUID item, Choice before) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.itemId = item;
        this.before = before;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanChange() {}

    Choice before() {
        return before;
    }
}
