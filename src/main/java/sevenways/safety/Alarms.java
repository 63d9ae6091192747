package sevenways.safety;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;

/** Keeps what calls for the few questions until they are answered. */
@Component
class Alarms {

    private final JdbcClient jdbc;

    Alarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Raises an alarm, unless one for the same reason was answered after an instant or was raised
     * about the very same before. One statement.
     *
     * @return 1 where that raised it, else 0
     */
    int raise(PatientId patient, Alarm alarm, Instant at, Instant quietSince) {
        return jdbc.sql(
                        """
                        insert into safety_alarm as kept (patient_id, reason, word, about, raised_at, known)
                        values (:patient, :reason, :word, :about, :at,
                                array_remove(array[cast(:about as uuid)], null))
                        on conflict (patient_id, reason) do update
                           set word = excluded.word, about = excluded.about,
                               raised_at = excluded.raised_at, settled_at = null,
                               known = (excluded.known || kept.known)[1\\:200]
                         where not kept.known && excluded.known
                           and (kept.settled_at is null or kept.settled_at <= :quiet)
                        """)
                .param("patient", patient.value())
                .param("reason", alarm.reason())
                .param("word", alarm.word())
                .param("about", alarm.about())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("quiet", quietSince.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What has not been answered, the latest first. One statement. */
    List<Alarm> open(PatientId patient) {
        return jdbc.sql(
                        """
                        select reason, word, about from safety_alarm
                         where patient_id = :patient and settled_at is null
                         order by raised_at desc, reason
                        """)
                .param("patient", patient.value())
                .query(DataClassRowMapper.newInstance(Alarm.class))
                .list();
    }

    /** All that was raised so far has been answered; words from notes are forgotten. */
    void settle(PatientId patient, Instant at) {
        jdbc.sql(
                        """
                        update safety_alarm set settled_at = :at, word = null
                         where patient_id = :patient and settled_at is null
                        """)
                .param("patient", patient.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
