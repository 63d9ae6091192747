package sevenways.session.experiment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;

/**
 * Keeps the experiments of sessions; each call is part of the transaction that changes its session.
 */
@Component
public class Experiments {

    private final SessionExperimentRepository experiments;

    Experiments(SessionExperimentRepository experiments) {
        this.experiments = experiments;
    }

    /** That of a session; empty where it was none, or nothing was said of it. One statement. */
    public Optional<Experiment> find(PatientId patient, UUID session) {
        return experiments
                .findByPatientIdAndSessionId(patient, session)
                .map(SessionExperiment::experiment);
    }

    /** Adds what is told to what is known. Whether there was anything to add. */
    public boolean bringForward(PatientId patient, UUID session, Experiment told) {
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
    public void revise(PatientId patient, UUID session, Experiment result) {
        Optional<SessionExperiment> known =
                experiments.findByPatientIdAndSessionId(patient, session);
        known.ifPresent(experiment -> experiment.revise(result));
        if (known.isEmpty() && !result.isNothing()) {
            experiments.save(new SessionExperiment(patient, session, result));
        }
    }
}
