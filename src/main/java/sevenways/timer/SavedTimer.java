package sevenways.timer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import sevenways.account.PatientId;
import sevenways.library.Practice.Posture;
import sevenways.session.Stillness;
import sevenways.session.Stillness.Sound;

/**
 * A timer under a patient's own name for it. It comes into being by {@link TimerRepository#keep}.
 */
@Entity
class SavedTimer {

    @PartitionKey private PatientId patientId;
    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String name;
    private int minutes;
    private int every;
    private int delay;

    @Enumerated(EnumType.STRING)
    private Sound sound;

    @Enumerated(EnumType.STRING)
    private Posture posture;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SavedTimer() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Stillness wish() {
        return new Stillness(minutes, every, delay, sound, posture);
    }

    /** Takes over another name and other wishes. */
    void become(String otherName, Stillness wish) {
        name = otherName;
        minutes = wish.minutes();
        every = wish.every();
        delay = wish.delay();
        sound = wish.sound();
        posture = wish.posture();
    }

    /** Takes it out of sight; {@link #restore} brings it back. */
    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }
}
