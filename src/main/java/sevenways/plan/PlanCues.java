package sevenways.plan;

import org.springframework.stereotype.Service;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.plan.cue.Cues;

/** Ties practices to what patients do anyway, for whoever brings that along. */
@Service
public class PlanCues {

    private final Cues cues;
    private final Library library;

    PlanCues(Cues cues, Library library) {
        this.cues = cues;
        this.library = library;
    }

    /**
     * Ties a practice to this, in the place of what it was tied to before. False, and nothing is
     * changed, if there is no such practice.
     *
     * @param words such as "After I brush my teeth", up to 120 characters
     */
    public boolean tie(PatientId patient, String practice, String words) {
        boolean known = library.practice(practice).isPresent();
        if (known) {
            cues.tie(patient, practice, words);
        }
        return known;
    }
}
