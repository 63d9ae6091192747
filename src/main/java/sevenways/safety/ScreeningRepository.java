package sevenways.safety;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface ScreeningRepository extends Repository<Screening, UUID> {

    Screening save(Screening screening);

    Optional<Screening> findByPatientIdAndId(PatientId patient, UUID id);

    Optional<Screening> findFirstByPatientIdOrderByScreenedAtDescIdDesc(PatientId patient);
}
