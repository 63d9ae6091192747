package sevenways.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface EnrollmentRepository extends Repository<Enrollment, UUID> {

    Enrollment save(Enrollment enrollment);

    @Query(
            """
            select e from Enrollment e
             where e.patientId = :patient and e.state <> sevenways.plan.Enrollment.State.ENDED
            """)
    Optional<Enrollment> findOpen(PatientId patient);

    @Query(
            """
            select e as enrollment, w as week from Enrollment e
              left join PlanWeek w on w.patientId = e.patientId
             where e.patientId = :patient and e.state <> sevenways.plan.Enrollment.State.ENDED
             order by w.startsOn desc
            """)
    List<Course> findCourse(PatientId patient, Limit limit);

    /** At once, so that the next one may begin in the same breath. */
    @Modifying
    @Query(
            """
            update versioned Enrollment e
               set e.state = sevenways.plan.Enrollment.State.ENDED, e.endedOn = :date, e.pausedOn = null
             where e.patientId = :patient and e.id = :id
               and e.state <> sevenways.plan.Enrollment.State.ENDED
            """)
    int end(PatientId patient, UUID id, LocalDate date);

    /** The open enrollment with the latest week that was planned. */
    record Course(Enrollment enrollment, @Nullable PlanWeek week) {}
}
