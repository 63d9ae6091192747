package sevenways.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;

/**
 * Keeps the experiments of sessions; each call is part of the transaction that changes its session.
 */
@Component
class Experiments {

    private final SessionExperimentRepository experiments;

    Experiments(SessionExperimentRepository experiments) {
        this.experiments = experiments;
    }

    Optional<Experiment> find(PatientId patient, UUID session) {
        return experiments
                .findByPatientIdAndSessionId(patient, session)
                .map(SessionExperiment::experiment);
    }

    /** Adds what is told to what is known. Whether there was anything to add. */
    boolean bringForward(PatientId patient, UUID session, Experiment told) {
        if (told.isNothing()) {
            return false;
        }
        Optional<SessionExperiment> known =
                experiments.findByPatientIdAndSessionId(patient, session);
        if (known.isEmpty()) {
            experiments.save(new SessionExperiment(patient, session, told));
            return true;
        }
        return known.get().bringForward(told);
    }

    /** Puts this result in place of the one before. */
    void revise(PatientId patient, UUID session, Experiment result) {
        Optional<SessionExperiment> known =
                experiments.findByPatientIdAndSessionId(patient, session);
        known.ifPresent(experiment -> experiment.revise(result));
        if (known.isEmpty() && !result.isNothing()) {
            experiments.save(new SessionExperiment(patient, session, result));
        }
    }
}
