package sevenways.plan.cue;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.PatientId;

/**
 * Keeps what patients tie their practices to. Plans of this kind helped people do what they meant
 * to do (Sheeran, Listrom, Gollwitzer 2024, doi.org/10.1080/10463283.2024.2334563: 642 tests, d
 * from 0.27 to 0.66; more where they were put as if and then).
 */
@Service
@Transactional
public class Cues {

    private final CueRepository cues;

    Cues(CueRepository cues) {
        this.cues = cues;
    }

    /** The words by practice. One statement. */
    @Transactional(readOnly = true)
    public Map<String, String> of(PatientId patient) {
        return cues.find(patient).stream().collect(Collectors.toMap(Cue::practice, Cue::cue));
    }

    /** Ties a practice to this, in the place of what it was tied to before. */
    public void tie(PatientId patient, String practice, String words) {
        cues.find(patient, practice)
                .ifPresentOrElse(
                        cue -> cue.become(words),
                        () -> cues.save(new Cue(patient, practice, words)));
    }

    /** Whether there was one to remove. */
    boolean remove(PatientId patient, String practice) {
        return cues.remove(patient, practice) > 0;
    }
}
