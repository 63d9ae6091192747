package sevenways.consent;

import jakarta.persistence.Embeddable;

/**
 * What a patient lets a clinician see. Each part stands for itself: none brings another along.
 *
 * @param checkIns pain, stress and the day around them
 * @param sessions the practices played, and the plan
 * @param safety the level of the safety screen
 * @param notes the patient's own words with their check-ins
 */
@Embeddable
public record Scope(boolean checkIns, boolean sessions, boolean safety, boolean notes) {

    /** What either opens. */
    public Scope and(Scope other) {
        return new Scope(
                checkIns || other.checkIns,
                sessions || other.sessions,
                safety || other.safety,
                notes || other.notes);
    }

    public boolean isEmpty() {
        return !(checkIns || sessions || safety || notes);
    }
}
