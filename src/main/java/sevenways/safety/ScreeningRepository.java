package sevenways.safety;

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

    /**
     * What the latest screen of all questions set, and those since. One that an emergency ended did
     * not ask for everything, so it adds and forgets nothing.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with latest as (select screened_at, id from safety_screen
                                     where patient_id = :patient and kind = 'WHOLE'
                                       and level <> 'EMERGENCY'
                                     order by screened_at desc, id desc limit 1)
                    select distinct jsonb_array_elements_text(conditions) from safety_screen
                     where patient_id = :patient
                       and (not exists (select from latest)
                            or (screened_at, id) >= (select screened_at, id from latest))
                    """)
    List<String> findConditions(UUID patient);
}
