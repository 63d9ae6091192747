package sevenways.plan.cue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface CueRepository extends Repository<Cue, UUID> {

    Cue save(Cue cue);

    @Query("select c from Cue c where c.patientId = :patient")
    List<Cue> find(PatientId patient);

    @Query("select c from Cue c where c.patientId = :patient and c.practice = :practice")
    Optional<Cue> find(PatientId patient, String practice);

    @Modifying
    @Query("delete from Cue c where c.patientId = :patient and c.practice = :practice")
    int remove(PatientId patient, String practice);
}
