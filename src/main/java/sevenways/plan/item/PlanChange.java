package sevenways.plan.item;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.planner.Why.Reason;
import sevenways.plan.situation.Choice;

/**
 * What an item was before it was changed: by its owner, or by rule, which then says why and waits
 * for the owner's word.
 */
@Entity
class PlanChange {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID itemId;
    @Embedded private Choice before;
    private boolean added;
    private @Nullable UUID bundle;
    private @Nullable String why;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> whyArguments;

    private boolean kept;

    /** By the owner. */
    PlanChange(PatientId patient, UUID item, Choice before) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.itemId = item;
        this.before = before;
    }

    /**
     * By rule.
     *
     * @param before null for what is new
     * @param now what the item is from now on
     */
    PlanChange(
            PatientId patient,
            UUID item,
            @Nullable Choice before,
            Choice now,
            Reason reason,
            UUID bundle) {
        this(patient, item, before == null ? now : before);
        this.added = before == null;
        this.bundle = bundle;
        this.why = reason.key();
        this.whyArguments = reason.arguments();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanChange() {}

    UUID itemId() {
        return itemId;
    }

    /** Null if the item is new. */
    @Nullable Choice before() {
        return added ? null : before;
    }

    boolean isByRule() {
        return why != null;
    }

    boolean waitsForAWord() {
        return isByRule() && !kept;
    }

    @Nullable UUID bundle() {
        return bundle;
    }

    Reason reason() {
        return new Reason(
                Objects.requireNonNullElse(why, "chosen"),
                Objects.requireNonNullElse(whyArguments, List.of()));
    }
}
