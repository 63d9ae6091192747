package sevenways.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import sevenways.account.PatientId;

interface ResponseRepository extends Repository<Response, UUID> {

    Response save(Response response);

    Optional<Response> findByPatientIdAndMeasureAndId(PatientId patient, String measure, UUID id);

    Optional<Response>
            findFirstByPatientIdAndMeasureAndMeasureVersionAndScoreNotNullOrderByAnsweredAtAscIdAsc(
                    PatientId patient, String measure, int measureVersion);

    List<Response> findTop60ByPatientIdAndMeasureOrderByAnsweredAtDescIdDesc(
            PatientId patient, String measure);
}
