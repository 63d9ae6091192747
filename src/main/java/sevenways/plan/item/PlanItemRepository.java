package sevenways.plan.item;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface PlanItemRepository extends Repository<PlanItem, UUID> {

    PlanItem save(PlanItem item);

    void delete(PlanItem item);

    Optional<PlanItem> findByPatientIdAndId(PatientId patient, UUID id);

    List<PlanItem> findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(
            PatientId patient, LocalDate from, LocalDate to);

    @Query(
            """
            select count(i) from PlanItem i
             where i.patientId = :patient and i.plannedOn = :date
               and i.state <> sevenways.plan.PlannedItem.State.PLANNED
            """)
    long countTouched(PatientId patient, LocalDate date);

    /** What is open of a practice, from this date on. */
    @Query(
            """
            select i from PlanItem i
             where i.patientId = :patient and i.plannedOn >= :from and i.choice.practice = :practice
               and i.state = sevenways.plan.PlannedItem.State.PLANNED
            """)
    List<PlanItem> findOpen(PatientId patient, String practice, LocalDate from);

    /** The practices that their owner left out so often since then. */
    @Query(
            """
            select i.choice.practice from PlanItem i
             where i.patientId = :patient and i.plannedOn >= :since and i.skippedOn >= :since
             group by i.choice.practice having count(i) >= :times
            """)
    List<String> findOftenSkipped(PatientId patient, LocalDate since, int times);

    /** Counts what was left out of a practice no more. */
    @Modifying
    @Query(
            """
            update versioned PlanItem i set i.skippedOn = null
             where i.patientId = :patient and i.choice.practice = :practice and i.skippedOn is not null
            """)
    int forgetSkips(PatientId patient, String practice);

    /** Deletes what is still open, or rests, from this date on, and what is left out after it. */
    @Modifying
    @Query(
            """
            delete from PlanItem i
             where i.patientId = :patient and i.plannedOn >= :from
               and (i.state in (sevenways.plan.PlannedItem.State.PLANNED, sevenways.plan.PlannedItem.State.RESTING)
                    or i.state = sevenways.plan.PlannedItem.State.SKIPPED and i.plannedOn > :from)
            """)
    void deleteOpen(PatientId patient, LocalDate from);

    @Modifying
    @Query(
            """
            update versioned PlanItem i set i.state = sevenways.plan.PlannedItem.State.RESTING
             where i.patientId = :patient and i.plannedOn >= :from
               and i.state = sevenways.plan.PlannedItem.State.PLANNED
            """)
    void rest(PatientId patient, LocalDate from);

    /**
     * What rests goes on so many days later, and what is left out or done beside it from this date
     * on keeps its place among it. In SQL, as all of it moves at once.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    update plan_item
                       set state = case state when 'RESTING' then 'PLANNED' else state end,
                           planned_on = planned_on + :days, version = version + 1
                     where patient_id = :patient
                       and (state = 'RESTING' or planned_on > :from
                            or planned_on = :from and state = 'SKIPPED')
                    """)
    void goOn(UUID patient, LocalDate from, int days);

    @Modifying
    @Query(
            """
            update versioned PlanItem i set i.state = sevenways.plan.PlannedItem.State.DONE
             where i.patientId = :patient and i.id = :id
            """)
    int finish(PatientId patient, UUID id);

    @Modifying
    @Query(
            """
            update versioned PlanItem i set i.state = sevenways.plan.PlannedItem.State.DONE
             where i.patientId = :patient and i.plannedOn = :date and i.choice.practice = :practice
               and i.state = sevenways.plan.PlannedItem.State.PLANNED
            """)
    int finish(PatientId patient, LocalDate date, String practice);

    @Query(
            """
            select i.patientId as patient, count(i) as planned,
                   sum(case when i.state = sevenways.plan.PlannedItem.State.DONE then 1 else 0 end) as done
              from PlanItem i
             where i.patientId in :patients and i.plannedOn between :from and :to
             group by i.patientId
            """)
    List<Tally> tally(Collection<PatientId> patients, LocalDate from, LocalDate to);

    /** A row of {@link #tally}. */
    record Tally(PatientId patient, Long planned, Long done) {}
}
