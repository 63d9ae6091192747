package sevenways.consent.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface AccessRecordRepository extends Repository<AccessRecord, UUID> {

    /** The latest looks at this patient's page, the newest first. */
    @Query(
            """
            select r.clinicianId, r.clinicianName, r.clinicianProfession, r.scope, r.at
            from AccessRecord r where r.patientId = :patient order by r.at desc
            """)
    List<Look> findLatest(PatientId patient, Limit limit);
}
