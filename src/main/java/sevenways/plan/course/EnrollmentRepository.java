package sevenways.plan.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface EnrollmentRepository extends Repository<Enrollment, UUID> {

    Enrollment save(Enrollment enrollment);

    @Query(
            """
            select e from Enrollment e
             where e.patientId = :patient and e.state <> sevenways.plan.course.Enrollment.State.ENDED
            """)
    Optional<Enrollment> findOpen(PatientId patient);

    @Query(
            """
            select e as enrollment, w as week, o as said from Enrollment e
              left join PlanWeek w on w.patientId = e.patientId
               and w.startsOn = (select max(x.startsOn) from PlanWeek x where x.patientId = e.patientId)
              left join PlanOrder o on o.patientId = e.patientId and o.endedAt is null
               and (o.endsAt is null or o.endsAt > :now)
             where e.patientId = :patient and e.state <> sevenways.plan.course.Enrollment.State.ENDED
             order by o.practice
            """)
    List<Row> findCourse(PatientId patient, Instant now);

    /** At once, so that the next one may begin in the same breath. */
    @Modifying
    @Query(
            """
            update versioned Enrollment e
               set e.state = sevenways.plan.course.Enrollment.State.ENDED, e.endedOn = :date, e.pausedOn = null
             where e.patientId = :patient and e.id = :id
               and e.state <> sevenways.plan.course.Enrollment.State.ENDED
            """)
    int end(PatientId patient, UUID id, LocalDate date);

    /** The open enrollment and its latest week, once for each thing that was said of a practice. */
    record Row(Enrollment enrollment, @Nullable PlanWeek week, @Nullable PlanOrder said) {}
}
