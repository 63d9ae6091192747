package sevenways.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface IntakeRepository extends Repository<Intake, UUID> {

    Intake save(Intake intake);

    Optional<Intake> findFirstByPatientIdOrderByTakenAtDescIdDesc(PatientId patient);

    Optional<Intake> findByPatientIdAndId(PatientId patient, UUID id);

    List<Intake> findTop10ByPatientIdOrderByTakenAtDescIdDesc(PatientId patient);
}
