package sevenways.consent.grant;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.ClinicianId;
import sevenways.account.PatientId;

interface ConsentRepository extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    void flush();

    /** Lets only one offer of a patient be made at a time, until the transaction ends. */
    @Query(
            nativeQuery = true,
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:patient as text), 8))")
    int lineUp(UUID patient);

    @Query("select c from Consent c where c.patientId = :patient and c.id = :id")
    Optional<Consent> find(PatientId patient, UUID id);

    @Query("select c from Consent c where c.patientId = :patient and c.codeHash = :codeHash")
    Optional<Consent> find(PatientId patient, byte[] codeHash);

    @Query(
            "select c from Consent c where c.patientId = :patient and c.clinicianId is null and c.revokedAt is null")
    Optional<Consent> findOpen(PatientId patient);

    /** What holds now, and the offer that waits; the newest first. */
    @Query(
            """
            select c from Consent c
            where c.patientId = :patient and c.revokedAt is null and c.terms.endsAt > :now
              and (c.clinicianId is not null or c.codeExpiresAt > :now)
            order by c.grantedAt desc, c.id
            """)
    List<Consent> findCurrent(PatientId patient, Instant now);

    /**
     * The offer that waits for this code. It is locked: of many who redeem one code at once, the
     * first gets it and the others find it gone.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select c from Consent c
            where c.codeHash = :codeHash and c.clinicianId is null and c.revokedAt is null
              and c.codeExpiresAt > :now and c.terms.endsAt > :now
            """)
    Optional<Consent> findByCode(byte[] codeHash, Instant now);

    /** Ends what this patient has given this clinician before. */
    @Modifying
    @Query(
            """
            update versioned Consent c set c.revokedAt = :now
            where c.patientId = :patient and c.clinicianId = :clinician and c.revokedAt is null
            """)
    void revokeFormer(PatientId patient, ClinicianId clinician, Instant now);

    @Query(
            """
            select c from Consent c
            where c.clinicianId = :clinician and c.revokedAt is null and c.terms.endsAt > :now
            """)
    List<Consent> findLive(ClinicianId clinician, Instant now);

    /**
     * The consent by which this clinician may look at this patient now; the look is on record in
     * the same statement, so that neither is without the other. A page that shows notes is closed
     * to who may not read them.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with live as (
                        select * from consent
                        where patient_id = :patient and clinician_id = :clinician
                          and revoked_at is null and ends_at > :now and (notes or not :notes)
                    ), look as (
                        insert into access_record (patient_id, id, clinician_id, clinician_name,
                            clinician_profession, at, check_ins, sessions, safety, notes)
                        select patient_id, :look, clinician_id, clinician_name, clinician_profession,
                            :now, check_ins and not :notes, sessions and not :notes,
                            safety and not :notes, :notes from live
                    )
                    select * from live
                    """)
    Optional<Consent> look(UUID patient, UUID clinician, UUID look, boolean notes, Instant now);
}
