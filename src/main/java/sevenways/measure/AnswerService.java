package sevenways.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;

/** Keeps what is answered in a measure, and tells what became of the score. */
@Service
@Transactional
public class AnswerService {

    private final ResponseRepository responses;
    private final Measures measures;
    private final Clock clock;

    AnswerService(ResponseRepository responses, Measures measures, Clock clock) {
        this.responses = responses;
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * Keeps answers that were given at another time, for whoever brings them along. False, and
     * nothing is kept, where the measure is not offered here or does not allow one of them: a
     * clinic may have its own. One statement.
     *
     * @param answers for each item's id the number that was chosen
     */
    public boolean takeIn(
            Patient patient, String measure, Map<String, Integer> answers, Instant at) {
        Optional<Measure> fitting = measures.find(measure).filter(one -> one.allows(answers));
        fitting.ifPresent(
                one ->
                        responses.save(
                                new Response(patient, TimeOrderedId.next(), one, answers, at)));
        return fitting.isPresent();
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
