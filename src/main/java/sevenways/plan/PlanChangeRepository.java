package sevenways.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface PlanChangeRepository extends Repository<PlanChange, UUID> {

    PlanChange save(PlanChange change);

    void delete(PlanChange change);

    Optional<PlanChange> findFirstByPatientIdAndItemIdOrderByIdDesc(PatientId patient, UUID item);

    /** The items of these dates, both included, that have been changed. */
    @Query(
            """
            select distinct i.id from PlanItem i
              join PlanChange c on c.patientId = i.patientId and c.itemId = i.id
             where i.patientId = :patient and i.plannedOn between :from and :to
            """)
    Set<UUID> findChanged(PatientId patient, LocalDate from, LocalDate to);
}
