package sevenways.measure;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.account.PatientId;

/** Keeps what is answered in a measure, and tells what became of the score. */
@Service
@Transactional
class AnswerService {

    private final ResponseRepository responses;
    private final Clock clock;

    AnswerService(ResponseRepository responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    /**
     * Keeps the answers. The same id sent again is the same response: with the same answers it
     * changes nothing, with others it is corrected.
     */
    void answer(Patient patient, UUID id, Measure measure, Map<String, Integer> answers) {
        find(patient.id(), measure, id)
                .ifPresentOrElse(
                        response -> response.correct(measure, answers),
                        () ->
                                responses.save(
                                        new Response(
                                                patient, id, measure, answers, clock.instant())));
    }

    /** A response with its band, its change and what came before. At most three statements. */
    @Transactional(readOnly = true)
    Optional<Result> result(PatientId patient, Measure measure, UUID id) {
        return find(patient, measure, id)
                .map(
                        response ->
                                Result.of(
                                        measure,
                                        response,
                                        responses
                                                .findFirstByPatientIdAndMeasureAndMeasureVersionAndScoreNotNullOrderByAnsweredAtAscIdAsc(
                                                        patient, measure.id(), measure.version()),
                                        responses
                                                .findTop60ByPatientIdAndMeasureOrderByAnsweredAtDescIdDesc(
                                                        patient, measure.id())));
    }

    private Optional<Response> find(PatientId patient, Measure measure, UUID id) {
        return responses.findByPatientIdAndMeasureAndId(patient, measure.id(), id);
    }
}
