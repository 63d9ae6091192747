package sevenways.plan.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;

/** The address at which a patient's week is open to whoever knows it. */
@Entity
@Table(name = "calendar_feed")
class Feed {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private byte[] tokenHash;
    private boolean named;
    private Instant madeAt;

    Feed(PatientId patient, Token token, boolean named, Instant now) {
        this.patientId = patient;
        this.id = TimeOrderedId.next();
        this.tokenHash = token.hash();
        this.named = named;
        this.madeAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Feed() {}

    /** From now on at this address; the one before leads nowhere. */
    void move(Token token, boolean withNames, Instant now) {
        tokenHash = token.hash();
        named = withNames;
        madeAt = now;
    }

    PatientId patient() {
        return patientId;
    }

    boolean isNamed() {
        return named;
    }

    Instant madeAt() {
        return madeAt;
    }
}
