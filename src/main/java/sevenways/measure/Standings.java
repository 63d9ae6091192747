package sevenways.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.measure.Standing.Kept;
import sevenways.measure.Standing.Latest;

/** What is on record of each measure: the first and the latest response, and when to ask again. */
@Component("measureStandings")
class Standings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the measures' ids; what there is nothing of is left out. One statement. */
    Map<String, Kept> find(PatientId patient) {
        return jdbc
                .sql(
                        """
                        select coalesce(m.measure, r.measure) as measure, m.first_on, m.id, m.answered_on,
                               m.score, m.measure_version, r.measure is not null as told, r.asks_again_on
                          from (select distinct on (measure) measure, id, answered_on, score, measure_version,
                                       min(answered_on) over (partition by measure) as first_on
                                  from measure_response
                                 where patient_id = :patient
                                 order by measure, answered_at desc, id desc) m
                          full join (select measure, asks_again_on from measure_reminder
                                      where patient_id = :patient) r on r.measure = m.measure
                        """)
                .param("patient", patient.value())
                .query((row, n) -> kept(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::measure, Function.identity()));
    }

    /**
     * Keeps when to ask again, in place of what was kept.
     *
     * @param on null to ask no more
     */
    void askAgain(PatientId patient, String measure, @Nullable LocalDate on) {
        jdbc.sql(
                        """
                        insert into measure_reminder (patient_id, measure, asks_again_on, chosen_at)
                        values (:patient, :measure, :on, :now)
                        on conflict (patient_id, measure) do update
                           set asks_again_on = excluded.asks_again_on, chosen_at = excluded.chosen_at
                        """)
                .param("patient", patient.value())
                .param("measure", measure)
                .param("on", on, java.sql.Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Asks as the schedule says. */
    void askAsPlanned(PatientId patient, String measure) {
        jdbc.sql(
                        """
                        delete from measure_reminder
                         where patient_id = :patient and measure = :measure
                        """)
                .param("patient", patient.value())
                .param("measure", measure)
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Latest latest =
                id == null
                        ? null
                        : new Latest(
                                id,
                                row.getObject("answered_on", LocalDate.class),
                                row.getBigDecimal("score"),
                                row.getInt("measure_version"));
        return new Kept(
                row.getString("measure"),
                row.getObject("first_on", LocalDate.class),
                latest,
                row.getBoolean("told"),
                row.getObject("asks_again_on", LocalDate.class));
    }
}
