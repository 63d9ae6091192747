package sevenways.care.caseload;

import org.jspecify.annotations.Nullable;
import sevenways.safety.SafetyLevel;

/** Why a patient stands where they stand on a caseload, the most pressing first. */
enum Attention {
    EMERGENCY,
    SAME_DAY,
    CLINICIAN_FIRST,
    /** Pain is rising by more than chance and measurement do. */
    WORSE,
    /** Nothing has come from them for two weeks. */
    SILENT;

    static @Nullable Attention by(SafetyLevel level) {
        return switch (level) {
            case EMERGENCY -> EMERGENCY;
            case SAME_DAY -> SAME_DAY;
            case CLINICIAN_FIRST -> CLINICIAN_FIRST;
            case CAUTIOUS, CLEAR -> null;
        };
    }

    /** The last part of the key of its sentence. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
