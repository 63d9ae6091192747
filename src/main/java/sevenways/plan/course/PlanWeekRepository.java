package sevenways.plan.course;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface PlanWeekRepository extends Repository<PlanWeek, UUID> {

    PlanWeek save(PlanWeek week);

    @Modifying
    @Query("delete from PlanWeek w where w.patientId = :patient and w.startsOn >= :from")
    void deleteFrom(PatientId patient, LocalDate from);

    /** Notes that a clinician has changed something, in the weeks that have not ended by then. */
    @Modifying
    @Query(
            """
            update versioned PlanWeek w set w.ordered = true
             where w.patientId = :patient and w.startsOn > :weekBefore
            """)
    void noteOrder(PatientId patient, LocalDate weekBefore);

    /** Notes what hurt in the week that this date lies in. */
    @Modifying
    @Query(
            """
            update versioned PlanWeek w set w.hurt = :practice
             where w.patientId = :patient and w.startsOn between :weekBefore and :date
            """)
    void noteHurt(PatientId patient, LocalDate weekBefore, LocalDate date, String practice);
}
