package sevenways.plan.situation;

import java.util.List;

/**
 * What somebody has said of a practice, and planning follows until it is taken back.
 *
 * @param practice its slug
 * @param days on how many days of a week it is wished for, 1 to 6; 0 where it is not wished for
 * @param by the clinician's name; empty where it is the patient's own word
 * @param reason in the clinician's words; empty where it is the patient's own word
 */
public record Order(String practice, Kind kind, int days, String by, String reason) {

    /** What shall become of the practice. */
    public enum Kind {
        /** The patient does not want it. */
        DROP,
        /** A clinician wants it in the plan. */
        ADD,
        /** A clinician wants it out of the plan. */
        REMOVE,
        /** A clinician wants it in the plan, and no rule and no swap takes it out. */
        LOCK;

        /** Whether the practice is left out. */
        public boolean isOut() {
            return this == DROP || this == REMOVE;
        }
    }

    /** A message key after {@code plan.reason.}, which asks for who and why. */
    public String key() {
        return "order." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the message asks for. */
    public List<String> arguments() {
        return List.of(by, reason);
    }
}
