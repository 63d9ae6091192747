package sevenways.consent.grant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;
import sevenways.account.ClinicianName;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.consent.LiveConsent;

/**
 * A patient's word that a clinician may see this much until then. It begins as an offer that waits
 * for its code; the names in it are those at the time it was given, as on paper.
 */
@Entity
class Consent {

    static final Duration CODE_LASTS = Duration.ofHours(48);

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    @Embedded private Terms terms;
    private byte[] codeHash;
    private Instant codeExpiresAt;
    private @Nullable ClinicianId clinicianId;
    private @Nullable String clinicianName;
    private @Nullable String clinicianProfession;
    private @Nullable Instant grantedAt;
    private @Nullable Instant revokedAt;

    Consent(PatientId patientId, Terms terms, Code code, Instant now) {
        this.patientId = patientId;
        this.id = TimeOrderedId.next();
        this.terms = terms;
        this.codeHash = code.hash();
        this.codeExpiresAt = now.plus(CODE_LASTS);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Consent() {}

    /** The clinician whom it was given to; empty while it waits for its code. */
    Optional<ClinicianId> grantee() {
        return Optional.ofNullable(clinicianId);
    }

    PatientId patient() {
        return patientId;
    }

    /** Whether it waits for its code. */
    boolean isOpen() {
        return clinicianId == null && revokedAt == null;
    }

    /** Whether it waits for its code, and the code is still good. */
    boolean isOpenAt(Instant now) {
        return isOpen() && now.isBefore(codeExpiresAt);
    }

    /** The same offer once more, with other terms; its code lasts anew. */
    void rewrite(Terms newTerms, Instant now) {
        requireOpen();
        terms = newTerms;
        codeExpiresAt = now.plus(CODE_LASTS);
    }

    void grantTo(ClinicianName clinician, Instant now) {
        requireOpen();
        clinicianId = new ClinicianId(clinician.id());
        clinicianName = clinician.name();
        clinicianProfession = clinician.profession();
        grantedAt = now;
    }

    /** Ends it; once ended it stays as it is. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("this consent no longer waits for its code");
        }
    }

    OpenOffer offer() {
        return new OpenOffer(
                id,
                terms.shownName(),
                terms.scope(),
                terms.endsOn(),
                codeExpiresAt.atZone(terms.zone()));
    }

    TeamMember member() {
        return new TeamMember(
                id,
                Objects.requireNonNull(clinicianName),
                clinicianProfession,
                terms.scope(),
                terms.endsOn(),
                Objects.requireNonNull(grantedAt).atZone(terms.zone()));
    }

    LiveConsent live() {
        return new LiveConsent(
                new Patient(patientId, terms.zone()),
                terms.shownName(),
                terms.scope(),
                terms.endsOn(),
                Objects.requireNonNull(grantedAt));
    }
}
