package sevenways.timer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface TimerRepository extends Repository<SavedTimer, UUID> {

    /** Keeps a timer in one statement: the same form sent many times is one timer. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into saved_timer as kept
                        (patient_id, id, version, name, minutes, every, delay, sound, posture)
                    values (:patient, :id, 0, :name, :minutes, :every, :delay, :sound, :posture)
                    on conflict (patient_id, id) do update
                    set name = excluded.name, minutes = excluded.minutes, every = excluded.every,
                        delay = excluded.delay, sound = excluded.sound, posture = excluded.posture,
                        version = kept.version + 1, removed_at = null
                    """)
    void keep(
            UUID patient,
            UUID id,
            String name,
            int minutes,
            int every,
            int delay,
            String sound,
            String posture);

    @Query(
            "select t from SavedTimer t where t.patientId = :patient and t.removedAt is null order by t.name, t.id")
    List<SavedTimer> findAll(PatientId patient);

    @Query(
            "select t from SavedTimer t where t.patientId = :patient and t.id = :id and t.removedAt is null")
    Optional<SavedTimer> find(PatientId patient, UUID id);

    @Query(
            "select t from SavedTimer t where t.patientId = :patient and t.id = :id and t.removedAt >= :since")
    Optional<SavedTimer> findRemoved(PatientId patient, UUID id, Instant since);

    @Modifying
    @Query("delete from SavedTimer t where t.patientId = :patient and t.removedAt < :before")
    void forgetRemoved(PatientId patient, Instant before);
}
