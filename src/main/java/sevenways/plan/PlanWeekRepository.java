package sevenways.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface PlanWeekRepository extends Repository<PlanWeek, UUID> {

    PlanWeek save(PlanWeek week);

    Optional<PlanWeek> findFirstByPatientIdOrderByStartsOnDesc(PatientId patient);

    @Query(
            "select min(w.startsOn) from PlanWeek w where w.patientId = :patient and w.program = :program")
    Optional<LocalDate> findEnrolment(PatientId patient, String program);

    @Modifying
    @Query("delete from PlanWeek w where w.patientId = :patient and w.startsOn >= :from")
    void deleteFrom(PatientId patient, LocalDate from);
}
