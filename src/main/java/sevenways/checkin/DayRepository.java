package sevenways.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;

interface DayRepository extends Repository<Day, UUID> {

    /** Keeps a date's answers in one statement; those of before are replaced. */
    default void keep(PatientId patient, LoggedDay day) {
        keep(
                patient.value(),
                TimeOrderedId.next(),
                day.date(),
                day.sleep(),
                day.mood(),
                day.function());
    }

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into day as kept (patient_id, id, version, date, sleep, mood, function)
                    values (:patient, :id, 0, :date,
                        cast(:sleep as integer), cast(:mood as integer), cast(:function as integer))
                    on conflict (patient_id, date) do update
                    set sleep = excluded.sleep, mood = excluded.mood, function = excluded.function,
                        version = kept.version + 1
                    """)
    void keep(
            UUID patient,
            UUID id,
            LocalDate date,
            @Nullable Integer sleep,
            @Nullable Integer mood,
            @Nullable Integer function);

    /** Notes that a date has a flare, or that it has none; whatever else is known of it stays. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into day as kept (patient_id, id, version, date, flare)
                    values (:patient, :id, 0, :date, :flare)
                    on conflict (patient_id, date) do update
                    set flare = excluded.flare, version = kept.version + 1
                    where kept.flare <> excluded.flare
                    """)
    void note(UUID patient, UUID id, LocalDate date, boolean flare);

    @Query(
            """
            select d.date, d.sleep, d.mood, d.function, d.flare from Day d
            where d.patientId = :patient and d.date between :from and :to
                and (d.flare or coalesce(d.sleep, d.mood, d.function) is not null)
            order by d.date
            """)
    List<LoggedDay> findBetween(PatientId patient, LocalDate from, LocalDate to);
}
