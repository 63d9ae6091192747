package sevenways.session.experiment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface SessionExperimentRepository extends Repository<SessionExperiment, UUID> {

    SessionExperiment save(SessionExperiment experiment);

    Optional<SessionExperiment> findByPatientIdAndSessionId(PatientId patient, UUID session);
}
