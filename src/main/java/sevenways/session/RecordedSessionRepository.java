package sevenways.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface RecordedSessionRepository extends Repository<RecordedSession, UUID> {

    String PLAYED =
            """
            select s.id, s.beginning.practice, s.beginning.minutes, s.beginning.startedAt,
                s.localDate, s.outcome.seconds, s.outcome.ending, s.outcome.painBefore,
                s.outcome.stressBefore, s.outcome.painAfter, s.outcome.stressAfter,
                s.outcome.pleasantness, s.outcome.difficulty
            from RecordedSession s where s.patientId = :patient
            """;

    /** 1 if it is new, 0 if it is on record already, also when both arrive at the same moment. */
    @Modifying
    @Query(
            """
            insert into RecordedSession (patientId, id, localDate, beginning, outcome)
            values (:patient, :id, :date, :beginning, :outcome)
            on conflict (patientId, id) do nothing
            """)
    int insert(PatientId patient, UUID id, LocalDate date, Beginning beginning, Outcome outcome);

    /**
     * Brings a session on record forward, never back: one that was interrupted goes on or ends, and
     * one that has ended is told how it was afterwards, once. 0 if there is nothing to bring.
     */
    @Modifying
    @Query(
            """
            update RecordedSession s set
                s.outcome.seconds = greatest(s.outcome.seconds, :seconds),
                s.outcome.ending = :ending,
                s.outcome.painBefore = coalesce(s.outcome.painBefore, :painBefore),
                s.outcome.stressBefore = coalesce(s.outcome.stressBefore, :stressBefore),
                s.outcome.painAfter = :painAfter,
                s.outcome.stressAfter = :stressAfter,
                s.outcome.pleasantness = :pleasantness,
                s.outcome.difficulty = :difficulty
            where s.patientId = :patient and s.id = :id
                and (s.outcome.ending = sevenways.session.Ending.INTERRUPTED
                    or s.outcome.ending = :ending
                        and s.outcome.painAfter is null and s.outcome.stressAfter is null)
            """)
    int bringForward(
            PatientId patient,
            UUID id,
            int seconds,
            Ending ending,
            @Nullable Integer painBefore,
            @Nullable Integer stressBefore,
            @Nullable Integer painAfter,
            @Nullable Integer stressAfter,
            @Nullable Integer pleasantness,
            @Nullable Difficulty difficulty);

    @Query(PLAYED + " and s.id = :id")
    Optional<PlayedSession> find(PatientId patient, UUID id);

    @Query(PLAYED + " and s.beginning.startedAt < :before order by s.beginning.startedAt desc")
    List<PlayedSession> findLatest(PatientId patient, Instant before, Limit limit);

    @Query(
            PLAYED
                    + " and s.localDate between :from and :to"
                    + " order by s.localDate, s.beginning.startedAt")
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
