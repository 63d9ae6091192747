package sevenways.plan.course;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.Prescription;
import sevenways.plan.StandingOrder;
import sevenways.plan.situation.Order;

/**
 * What the patient or a clinician has said of a practice. The clinician's name is the one at the
 * time, as on paper.
 */
@Entity
class PlanOrder {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String practice;

    @Enumerated(EnumType.STRING)
    private Order.Kind kind;

    private int days;
    private @Nullable ClinicianId clinicianId;
    private @Nullable String clinicianName;
    private @Nullable String reason;
    private Instant madeAt;
    private @Nullable Instant endsAt;
    private @Nullable Instant endedAt;

    /** The patient drops a practice. */
    PlanOrder(PatientId patient, String practice, Instant now) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.practice = practice;
        this.kind = Order.Kind.DROP;
        this.madeAt = now;
    }

    /** A clinician's word. */
    PlanOrder(PatientId patient, Prescription said, Instant now) {
        this(patient, said.practice(), now);
        this.kind = rule(said);
        this.days = said.days();
        this.clinicianId = said.clinician();
        this.clinicianName = said.name();
        this.reason = said.reason();
        this.endsAt = said.endsAt();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanOrder() {}

    private static Order.Kind rule(Prescription said) {
        return Order.Kind.valueOf(said.kind().name());
    }

    /** Ends it; once ended it stays as it is. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isOwn() {
        return clinicianId == null;
    }

    /** Whether its time is not over yet. */
    boolean holdsAt(Instant now) {
        return endedAt == null && (endsAt == null || endsAt.isAfter(now));
    }

    boolean isBy(ClinicianId clinician) {
        return clinician.equals(clinicianId);
    }

    /** Whether it still says the same as this, until the same day. */
    boolean says(Prescription other, Instant now) {
        return holdsAt(now)
                && Objects.equals(endsAt, other.endsAt())
                && isBy(other.clinician())
                && kind == rule(other)
                && days == other.days()
                && practice.equals(other.practice())
                && other.reason().equals(reason);
    }

    UUID id() {
        return id;
    }

    Order order() {
        return new Order(
                practice,
                kind,
                days,
                Objects.requireNonNullElse(clinicianName, ""),
                Objects.requireNonNullElse(reason, ""));
    }

    /** As clinicians see it; empty if it is the patient's own word. */
    Optional<StandingOrder> standing(String title) {
        return Optional.ofNullable(clinicianId)
                .map(
                        clinician ->
                                new StandingOrder(
                                        id,
                                        practice,
                                        title,
                                        Prescription.Kind.valueOf(kind.name()),
                                        days,
                                        clinician,
                                        order().by(),
                                        order().reason(),
                                        madeAt));
    }
}
