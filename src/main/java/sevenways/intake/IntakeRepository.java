package sevenways.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface IntakeRepository extends Repository<Intake, UUID> {

    Intake save(Intake intake);

    Optional<Intake> findFirstByPatientIdOrderByTakenAtDescIdDesc(PatientId patient);
}
