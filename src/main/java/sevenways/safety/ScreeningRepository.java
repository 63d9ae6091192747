package sevenways.safety;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface ScreeningRepository extends Repository<Screening, UUID> {

    Screening save(Screening screening);

    Optional<Screening> findByPatientIdAndId(PatientId patient, UUID id);

    Optional<Screening> findFirstByPatientIdOrderByScreenedAtDescIdDesc(PatientId patient);

    List<Screening> findTop10ByPatientIdOrderByScreenedAtDescIdDesc(PatientId patient);

    @Query(
            nativeQuery = true,
            value =
                    """
                    select distinct on (patient_id)
                           patient_id as patient, level, screened_at as screenedAt,
                           screen_version as screenVersion
                      from safety_screen
                     where patient_id in :patients
                     order by patient_id, screened_at desc, id desc
                    """)
    List<Latest> findLatest(Collection<UUID> patients);

    /** A row of {@link #findLatest}. */
    interface Latest {

        UUID getPatient();

        String getLevel();

        Instant getScreenedAt();

        int getScreenVersion();
    }
}
