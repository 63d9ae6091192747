package sevenways.plan.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;

interface PlanOrderRepository extends Repository<PlanOrder, UUID> {

    PlanOrder save(PlanOrder order);

    void flush();

    /** What holds now. */
    @Query(
            """
            select o from PlanOrder o
             where o.patientId = :patient and o.endedAt is null
               and (o.endsAt is null or o.endsAt > :now)
             order by o.practice
            """)
    List<PlanOrder> findOpen(PatientId patient, Instant now);

    /** The one that has not been taken back, whether or not its time is over. */
    @Query(
            """
            select o from PlanOrder o
             where o.patientId = :patient and o.practice = :practice and o.endedAt is null
            """)
    Optional<PlanOrder> findOpen(PatientId patient, String practice);

    @Query(
            """
            select o from PlanOrder o
             where o.patientId = :patient and o.clinicianId = :clinician and o.endedAt is null
            """)
    List<PlanOrder> findOpen(PatientId patient, ClinicianId clinician);
}
