package sevenways.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;

/** Reads where patients stand and have stood, and keeps what clinicians say of it. */
@Component
class Standings {

    private final ScreeningRepository screenings;
    private final JdbcClient jdbc;

    Standings(ScreeningRepository screenings, JdbcClient jdbc) {
        this.screenings = screenings;
        this.jdbc = jdbc;
    }

    void record(Screening screening) {
        screenings.save(screening);
    }

    Optional<Screening> screening(PatientId patient, UUID id) {
        return screenings.findByPatientIdAndId(patient, id);
    }

    /**
     * The latest screen, if this one is there already; empty if it is yet to be. One statement, and
     * one more if it is there.
     */
    Optional<Screening> latestSince(PatientId patient, UUID id) {
        return screening(patient, id)
                .flatMap(
                        used ->
                                screenings.findFirstByPatientIdOrderByScreenedAtDescIdDesc(
                                        patient));
    }

    /** What the screens set, see {@link ScreeningRepository#findConditions}. One statement. */
    Set<String> conditions(PatientId patient) {
        return Set.copyOf(screenings.findConditions(patient.value()));
    }

    /** Where the patient stands; empty before the first screen. One statement. */
    Optional<SafetyStatus> now(PatientId patient) {
        return jdbc.sql(
                        """
                        select * from safety_standing where patient_id = :patient
                         order by since desc, id desc limit 1
                        """)
                .param("patient", patient.value())
                .query(Standings::status)
                .optional();
    }

    /** Where each of these patients stands. One statement. */
    Map<PatientId, SafetyStatus> now(Collection<PatientId> patients) {
        Map<PatientId, SafetyStatus> found = new LinkedHashMap<>();
        if (!patients.isEmpty()) {
            jdbc.sql(
                            """
                            select distinct on (patient_id) * from safety_standing
                             where patient_id in (:patients)
                             order by patient_id, since desc, id desc
                            """)
                    .param("patients", patients.stream().map(PatientId::value).toList())
                    .query(
                            (row, n) ->
                                    found.put(
                                            new PatientId(row.getObject("patient_id", UUID.class)),
                                            status(row, n)))
                    .list();
        }
        return found;
    }

    /** How it came to where the patient stands, the newest first. One statement. */
    List<Standing> latest(PatientId patient, int count) {
        return jdbc.sql(
                        """
                        select standing.*, clearance.remark
                          from safety_standing standing
                          left join safety_clearance clearance using (patient_id, id)
                         where patient_id = :patient
                         order by since desc, id desc limit :count
                        """)
                .param("patient", patient.value())
                .param("count", count)
                .query(Standings::standing)
                .list();
    }

    /**
     * Where the patient stands, and what led there first: short screens that changed nothing are
     * passed over. Empty before the first screen. One statement.
     */
    Optional<Standing> lasting(PatientId patient) {
        return jdbc.sql(
                        """
                        with latest as (select level, screened_at from safety_standing
                                         where patient_id = :patient
                                         order by since desc, id desc limit 1),
                             begun as (select since, id from safety_standing
                                        where patient_id = :patient and cause <> 'AGAIN'
                                        order by since desc, id desc limit 1)
                        select standing.id, standing.level, standing.since, standing.cause,
                               latest.screened_at, standing.clinician, clearance.remark
                          from safety_standing standing
                          join latest on latest.level = standing.level
                          join begun on (standing.since, standing.id) >= (begun.since, begun.id)
                          left join safety_clearance clearance
                            on clearance.patient_id = standing.patient_id and clearance.id = standing.id
                         where standing.patient_id = :patient
                         order by standing.since, standing.id limit 1
                        """)
                .param("patient", patient.value())
                .query(Standings::standing)
                .optional();
    }

    /**
     * From here to the end of the transaction nobody else changes where this patient stands, so
     * that of two pages answered at once neither lowers what the other has raised.
     */
    void hold(PatientId patient) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 0))")
                .param("patient", patient.value().toString())
                .query((row, n) -> true)
                .single();
    }

    boolean isCleared(PatientId patient, UUID clearance) {
        return jdbc.sql(
                                "select count(*) from safety_clearance where patient_id = :patient and id = :id")
                        .param("patient", patient.value())
                        .param("id", clearance)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void clear(PatientId patient, Clearance clearance, SafetyStatus before, Instant at) {
        jdbc.sql(
                        """
                        insert into safety_clearance (patient_id, id, version, level, clinician_id, clinician,
                                                      remark, cleared_at, screened_at, screen_version)
                        values (:patient, :id, 0, :level, :clinicianId, :clinician, :remark, :at, :screened, :version)
                        """)
                .param("patient", patient.value())
                .param("id", clearance.id())
                .param("level", clearance.level().name())
                .param("clinicianId", clearance.clinician().value())
                .param("clinician", clearance.name())
                .param("remark", clearance.remark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("screened", before.screenedAt().atOffset(ZoneOffset.UTC))
                .param("version", before.version())
                .update();
    }

    private static SafetyStatus status(ResultSet row, int number) throws SQLException {
        return new SafetyStatus(
                SafetyLevel.valueOf(row.getString("level")),
                instant(row, "screened_at"),
                row.getInt("screen_version"),
                row.getString("clinician"));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                SafetyLevel.valueOf(row.getString("level")),
                instant(row, "since"),
                Standing.Cause.valueOf(row.getString("cause")),
                instant(row, "screened_at"),
                row.getString("clinician"),
                row.getString("remark"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
