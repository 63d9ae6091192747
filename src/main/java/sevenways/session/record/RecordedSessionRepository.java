package sevenways.session.record;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;
import sevenways.session.PlayedSession;

interface RecordedSessionRepository extends Repository<RecordedSession, UUID> {

    String LOGGED =
            """
            select s.id, s.localDate, s.beginning, s.outcome, s.afterwards
            from RecordedSession s where s.patientId = :patient
            """;

    /** 1 if it is new, 0 if it is on record already, also when both arrive at the same moment. */
    @Modifying
    @Query(
            """
            insert into RecordedSession (patientId, id, localDate, beginning, outcome, afterwards)
            values (:patient, :id, :date, :beginning, :outcome, :afterwards)
            on conflict (patientId, id) do nothing
            """)
    int insert(
            PatientId patient,
            UUID id,
            LocalDate date,
            Beginning beginning,
            Outcome outcome,
            Afterwards afterwards);

    /** To be changed: nobody else changes it before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from RecordedSession s where s.patientId = :patient and s.id = :id")
    Optional<RecordedSession> findToChange(PatientId patient, UUID id);

    @Query(LOGGED + " and s.id = :id")
    Optional<LoggedSession> find(PatientId patient, UUID id);

    @Query(LOGGED + " and s.beginning.startedAt < :before order by s.beginning.startedAt desc")
    List<LoggedSession> findLatest(PatientId patient, Instant before, Limit limit);

    @Query(
            """
            select s.id, s.beginning.practice, s.beginning.minutes, s.beginning.startedAt,
                s.localDate, s.outcome.seconds, s.outcome.ending, s.beginning.painBefore,
                s.beginning.stressBefore, s.afterwards.painAfter, s.afterwards.stressAfter,
                s.afterwards.pleasantness, s.afterwards.difficulty
            from RecordedSession s
            where s.patientId = :patient and s.localDate between :from and :to
            order by s.localDate, s.beginning.startedAt
            """)
    List<PlayedSession> findBetween(PatientId patient, LocalDate from, LocalDate to);

    @Query(
            """
            select s.patientId, max(s.beginning.startedAt), count(s), sum(s.outcome.seconds)
            from RecordedSession s where s.patientId in :patients and s.localDate >= :since
            group by s.patientId
            """)
    List<Activity> findActivity(Collection<PatientId> patients, LocalDate since);

    record Activity(PatientId patient, Instant lastAt, long sessions, long seconds) {}
}
