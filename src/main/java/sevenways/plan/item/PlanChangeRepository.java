package sevenways.plan.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface PlanChangeRepository extends Repository<PlanChange, UUID> {

    PlanChange save(PlanChange change);

    void delete(PlanChange change);

    Optional<PlanChange> findFirstByPatientIdAndItemIdOrderByIdDesc(PatientId patient, UUID item);

    /** The changes of the items of these dates, both included, the latest last. */
    @Query(
            """
            select c from PlanChange c
              join PlanItem i on i.patientId = c.patientId and i.id = c.itemId
             where c.patientId = :patient and i.plannedOn between :from and :to
             order by i.plannedOn, c.id
            """)
    List<PlanChange> findBetween(PatientId patient, LocalDate from, LocalDate to);

    @Query(
            """
            select c from PlanChange c
             where c.patientId = :patient and c.bundle = :bundle and c.kept = false
            """)
    List<PlanChange> findWaiting(PatientId patient, UUID bundle);

    @Modifying
    @Query(
            """
            update versioned PlanChange c set c.kept = true
             where c.patientId = :patient and c.bundle in :bundles
            """)
    int keep(PatientId patient, Set<UUID> bundles);
}
