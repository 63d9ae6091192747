package sevenways.plan.item;

import java.util.Optional;
import sevenways.account.PatientId;
import sevenways.plan.situation.Situation;

/** Tells what the items of a patient have to fit. */
public interface Circumstances {

    /** As it is now; empty while something lacks that has to be told first. */
    Optional<Situation> now(PatientId patient);

    /** Whether the program rests, and its items with it. */
    boolean rests(PatientId patient);
}
