package sevenways.consent.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;
import sevenways.consent.Scope;

/** A clinician has looked at a patient's page. The statement that lets them look writes it. */
@Entity
@Immutable
class AccessRecord {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    private ClinicianId clinicianId;
    private String clinicianName;
    private @Nullable String clinicianProfession;
    private Instant at;
    private Scope scope;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AccessRecord() {}
}
