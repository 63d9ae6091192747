package sevenways.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface CheckInRepository extends Repository<CheckIn, UUID> {

    /**
     * Keeps a check-in in one statement, so that the same form sent many times at once is one row.
     * Sent again with other answers it corrects that row, and leaves its time as it was unless one
     * was given.
     */
    default CheckIn keep(PatientId patient, LoggedCheckIn entry, boolean told) {
        return keep(
                patient.value(),
                entry.id(),
                entry.date(),
                entry.at(),
                told,
                entry.pain(),
                entry.stress(),
                entry.note());
    }

    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into check_in as kept (patient_id, id, version, date, at, pain, stress, note)
                    values (:patient, :id, 0, :date, :at, :pain, :stress, cast(:note as text))
                    on conflict (patient_id, id) do update
                    set pain = excluded.pain, stress = excluded.stress, note = excluded.note,
                        date = case when :told then excluded.date else kept.date end,
                        at = case when :told then excluded.at else kept.at end,
                        version = kept.version + 1, removed_at = null
                    returning *
                    """)
    CheckIn keep(
            UUID patient,
            UUID id,
            LocalDate date,
            Instant at,
            boolean told,
            int pain,
            int stress,
            @Nullable String note);

    @Query(
            "select c from CheckIn c where c.patientId = :patient and c.id = :id and c.removedAt is null")
    Optional<CheckIn> find(PatientId patient, UUID id);

    @Query(
            "select c from CheckIn c where c.patientId = :patient and c.id = :id and c.removedAt >= :since")
    Optional<CheckIn> findRemoved(PatientId patient, UUID id, Instant since);

    @Modifying
    @Query("delete from CheckIn c where c.patientId = :patient and c.removedAt < :before")
    void forgetRemoved(PatientId patient, Instant before);

    @Query(
            """
            select c.id, c.at, c.date, c.pain, c.stress, c.note from CheckIn c
            where c.patientId = :patient and c.date between :from and :to and c.removedAt is null
            order by c.date desc, c.at desc, c.id desc
            """)
    List<LoggedCheckIn> findBetween(PatientId patient, LocalDate from, LocalDate to);

    @Query(
            """
            select c.date, avg(c.pain), avg(c.stress), count(*), max(c.at) from CheckIn c
            where c.patientId = :patient and c.date between :from and :to and c.removedAt is null
            group by c.date order by c.date
            """)
    List<DayMean> findMeans(PatientId patient, LocalDate from, LocalDate to);

    @Query(
            """
            select c.patientId as patient, c.date as date, avg(c.pain) as pain, avg(c.stress) as stress,
                count(*) as checkIns, max(c.at) as lastAt
            from CheckIn c
            where c.patientId in :patients and c.date >= :since and c.removedAt is null
            group by c.patientId, c.date order by c.patientId, c.date
            """)
    List<PatientDay> findMeans(Collection<PatientId> patients, LocalDate since);

    @Query(
            """
            select c.date, max(c.pain) from CheckIn c
            where c.patientId = :patient and c.date between :from and :to and c.removedAt is null
            group by c.date
            """)
    List<WorstPain> findWorst(PatientId patient, LocalDate from, LocalDate to);

    /** The worst pain of a date, 0 to 10. */
    record WorstPain(LocalDate date, int pain) {}

    /** A {@link DayMean} and whose it is. */
    record PatientDay(
            PatientId patient,
            LocalDate date,
            double pain,
            double stress,
            long checkIns,
            Instant lastAt) {

        DayMean mean() {
            return new DayMean(date, pain, stress, checkIns, lastAt);
        }
    }
}
